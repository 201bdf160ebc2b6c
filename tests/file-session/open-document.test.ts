import { readFileSync } from 'node:fs';
import type { GiveFiles } from '../../src/file-session/file-desk.js';
import { createFileSession } from '../../src/file-session/file-session.js';
import { OpenFile } from '../../src/file-session/open-file.js';
import { checkHere } from '../../src/judging/check-here.js';
import { succeeded } from '../excel/open-table.js';
import { TODAY } from '../today.js';

/** An .ods file lies on the desk like any other, and takes nothing. */

const bytes = new Uint8Array(readFileSync('tests/files/ods/by-libreoffice.ods'));

function opened() {
  const file = OpenFile.open(bytes, '総括表.ods');
  if (!file.ok) throw new Error(file.failure.message.en);
  const names: string[] = [];
  const give: GiveFiles = {
    async newWorkbook(name) {
      names.push(name);
      return { ok: true, value: undefined };
    },
    file: () => Promise.reject(new Error('bytes of an .ods are never given')),
  };
  return { file: file.value, names, session: createFileSession(file.value, checkHere, () => TODAY, give) };
}

test('it is checked, and the report and the committee’s paper are made of it', async () => {
  const { session, names } = opened();
  const sheet = succeeded(await session.check());
  expect(sheet.check.edits.length).toBeGreaterThan(0);
  succeeded(await session.makeReport(sheet, succeeded(await session.planReport())));
  succeeded(await session.makeTidy(succeeded(await session.planSheet('committee'))));
  expect(names).toEqual(['集計.xlsx', '総括表_委員会資料.xlsx']);
});

test('a recalculation writes nothing, says why, and offers the tidied table, an .xlsx', async () => {
  const { session, file, names } = opened();
  const refused = await session.recalculate();
  expect(refused).toMatchObject({ ok: false, failure: { code: 'file-refused', tidies: true } });
  expect(refused.ok ? '' : refused.failure.message.ja).toContain('整えた表');
  expect(await session.planSheet('next')).toMatchObject({ failure: { code: 'file-refused', tidies: true } });
  const now = file.now();
  expect(now.ok && now.value.bytes).toBe(bytes);
  expect(file.isChanged).toBe(false);
  succeeded(await session.makeTidy(succeeded(await session.planTidy())));
  expect(names).toEqual(['総括表_整えた表.xlsx']);
});

test('emphasis and answers are there while it is open, and it is known that it keeps neither', async () => {
  const { session, file } = opened();
  const sheet = succeeded(await session.check());
  expect(succeeded(await session.setHighlight(sheet, true)).on).toBe(true);
  succeeded(
    await session.decide(sheet, {
      step: 'keep',
      decision: { kind: 'measureRule', answer: { measureRule: 'majority', reason: '要綱', date: TODAY } },
    }),
  );
  expect([file.losesEmphasis, file.losesAnswers]).toEqual([true, true]);
});
