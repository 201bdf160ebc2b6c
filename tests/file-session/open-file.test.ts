import { UNMET_LOOK } from '../../src/emphasis/look.js';
import { withNote } from '../../src/emphasis/note.js';
import { OpenFile } from '../../src/file-session/open-file.js';
import { SMALL } from '../excel/open-table.js';
import { bytesOf } from '../session/open-sessions.js';

/** An opened file and what was changed in it. */

function opened(bytes = bytesOf(SMALL), name = '総括表.xlsx'): OpenFile {
  const file = OpenFile.open(bytes, name);
  if (!file.ok) throw new Error(file.failure.message.en);
  return file.value;
}

const bytesNow = (file: OpenFile) => {
  const now = file.now();
  if (!now.ok) throw new Error(now.failure.message.en);
  return now.value.bytes;
};

test('what is taken back leaves no trace: the bytes are those that were opened', () => {
  const bytes = bytesOf(SMALL);
  const file = opened(bytes);
  file.put(0, new Map([['G5', { text: '未達成' }]]));
  expect(bytesNow(file)).not.toBe(bytes);
  expect(file.isChanged).toBe(true);
  file.put(0, new Map([['G5', undefined]]));
  expect(bytesNow(file)).toBe(bytes);
  expect(file.isChanged).toBe(false);
});

test('two sheets are changed in one file', () => {
  const file = opened();
  file.put(0, new Map([['G5', { text: '未達成' }]]));
  file.put(1, new Map([['A2', { text: '12', number: 12 }]]));
  const again = opened(bytesNow(file));
  const [table, memo] = [again.sheetAt(0), again.sheetAt(1)];
  expect(table.ok && table.value.rows[4]?.[6]).toBe('未達成');
  expect(memo.ok && memo.value.rows[1]?.[0]).toEqual({ text: '12', number: 12 });
});

test('the emphasis of a saved file is known again', () => {
  const rules = [{ range: 'G4:G7', formula: withNote('OR(G4="未達成",G4="×")'), look: UNMET_LOOK }];
  const file = opened();
  file.emphasise(0, rules);
  const again = opened(bytesNow(file)).emphasisOn(0);
  expect(again.ok && again.value).toEqual(rules);
});

test('of a file of texts it is known that it keeps neither answers nor emphasis', () => {
  const text = SMALL.map((row) => row.join('\t')).join('\r\n');
  const file = opened(new TextEncoder().encode(text), '総括表.tsv');
  expect([file.losesAnswers, file.losesEmphasis]).toEqual([false, false]);
  file.keepParts([file.newPart('<answers xmlns="urn:soukatsu:answers"/>')]);
  expect([file.losesAnswers, file.isChanged]).toEqual([true, true]);
  file.put(0, new Map([['G5', { text: '未達成' }]]));
  expect(new TextDecoder().decode(bytesNow(file)).split('\r\n')[4]?.split('\t')[6]).toBe('未達成');
});
