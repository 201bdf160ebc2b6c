import { RULES, wordFinding } from '../../../src/engine/index.js';
import { allWords } from '../../../src/pane/words/all-words.js';
import { chooseWords } from '../../../src/pane/words/choose-words.js';
import { en } from '../../../src/pane/words/en.js';
import { ja } from '../../../src/pane/words/ja.js';
import { sayNotice } from '../../../src/pane/words/say-notice.js';
import { checkedSheet, corpusChecks } from '../corpus-check.js';

const sheet = checkedSheet('60-one-clerks-sheet');

test('both languages have a word wherever the other has one, and none is blank', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  for (const words of [ja, en])
    for (const [key, word] of Object.entries(words))
      if (typeof word === 'string') expect([key, word.trim()]).not.toEqual([key, '']);
});

test('sentences of a Japanese clerk are Japanese', () => {
  const latin = Object.entries(ja).filter(
    ([key, word]) =>
      !['language', 'dot'].includes(key) && typeof word === 'string' && !/[ぁ-ん一-龠ァ-ヶ]/.test(word),
  );
  expect(latin).toEqual([]);
});

test('every rule and every finding of the corpus has its words in both languages', () => {
  for (const { words } of RULES) expect(words.ja.title && words.en.title).toBeTruthy();
  for (const { name, check } of corpusChecks())
    for (const finding of check.findings)
      for (const language of ['ja', 'en'] as const) {
        const { title, why, todo } = wordFinding(finding, language);
        const missing = [title, why, todo].filter((text) => text.trim() === '' || /undefined|NaN/.test(text));
        expect([name, finding.rule, missing]).toEqual([name, finding.rule, []]);
      }
});

test('Japanese unless Office speaks another language', () => {
  expect(allWords(chooseWords('ja-JP'))).toBe(ja);
  expect(allWords(chooseWords(undefined))).toBe(ja);
  expect(allWords(chooseWords('en-US'))).toBe(en);
  expect(allWords(chooseWords('de-DE'))).toBe(en);
});

test('a notice says how many, and each cell that was left with its reason', () => {
  const left = [{ cell: 'D5', reason: 'formula', now: '達成' }] as const;
  const written = [{ cell: 'G6', from: '', to: '未達成' }];
  expect(sayNotice({ kind: 'recalculated', written, left }, sheet, ja)).toEqual({
    sentence: '「総括表」: 1件書き込みました。',
    done: [{ cell: 'G6', text: 'G6: 空欄 → 「未達成」' }],
    rest: '達成数計は、要確認が1件残っているため書いていません。誤りが5件残っています。',
    leftTitle: '1件は数式が入っているため残しました。',
    left: [{ cell: 'D5', text: 'D5: 数式が入っているため(現在は「達成」)' }],
    warns: true,
    show: 'review',
    goOn: null,
    isOnShow: true,
    quiet: false,
  });
  const more = [
    ...left,
    { cell: 'D7', reason: 'changed-meanwhile', now: '—' },
    { cell: 'D9', reason: 'formula', now: '達成' },
  ] as const;
  expect(ja.leftTitle(more)).toBe(
    '2件は数式が入っているため、1件は確認したあとに書き換えられたため残しました。',
  );
  const since = [{ cell: 'D7', reason: 'changed-since', now: '—' }] as const;
  const undone = { kind: 'undone', restored: ['D5'], left: since, sheetName: 'R6' } as const;
  expect(sayNotice(undone, sheet, ja)).toMatchObject({
    isOnShow: false,
    sentence: '「R6」: 1件を元に戻しました。',
    leftTitle: '1件は書き込んだあとに変更されたため残しました。',
  });
  expect(sayNotice({ kind: 'undone', restored: [], left: [], sheetName: '総括表' }, sheet, ja).sentence).toBe(
    '「総括表」: 元に戻したセルはありません。',
  );
});
