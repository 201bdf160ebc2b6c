import type { SheetContent } from '../../src/engine/index.js';
import type { GiveFiles } from '../../src/file-session/file-desk.js';
import { createFileSession } from '../../src/file-session/file-session.js';
import { OpenFile } from '../../src/file-session/open-file.js';
import { openWorkbook } from '../../src/files/index.js';
import { checkHere } from '../../src/judging/check-here.js';
import type { Maker } from '../../src/own-books/mark.js';
import { ownBookIn } from '../../src/own-books/own-book.js';
import { SMALL, succeeded } from '../excel/open-table.js';
import { bytesOf } from '../session/open-sessions.js';
import { TODAY } from '../today.js';

/** Report, tidied table and next year's form of an opened file are files of their own. */

function opened() {
  const file = OpenFile.open(bytesOf(SMALL), '総括表.xlsx');
  if (!file.ok) throw new Error(file.failure.message.en);
  const given: { name: string; by?: Maker; sheets?: readonly SheetContent[]; bytes?: Uint8Array }[] = [];
  const give: GiveFiles = {
    async newWorkbook(name, sheets, by) {
      given.push({ name, sheets, by });
      return { ok: true, value: undefined };
    },
    async file(name, bytes) {
      given.push({ name, bytes });
      return { ok: true, value: undefined };
    },
  };
  return { file: file.value, given, session: createFileSession(file.value, checkHere, () => TODAY, give) };
}

test('the report is given as a file, and the opened one stays as it is', async () => {
  const { session, given, file } = opened();
  const checked = succeeded(await session.check());
  const plan = succeeded(await session.planReport());
  expect(plan).toMatchObject({ file: '集計.xlsx', replaces: [] });
  succeeded(await session.makeReport(checked, plan));
  expect(given.map(({ name, by, sheets }) => [name, by, sheets?.map((own) => own.name)])).toEqual([
    ['集計.xlsx', 'report', ['集計', '一覧', '指摘']],
  ]);
  expect(file.isChanged).toBe(false);
});

test('the tidied table is given as a file, as it was planned', async () => {
  const { session, given, file } = opened();
  const plan = succeeded(await session.planTidy());
  expect(succeeded(await session.makeTidy(plan))).toMatchObject({ file: '総括表_整えた表.xlsx' });
  expect(given[0]?.sheets?.[0]?.cells.some(({ content }) => content === '36(30)')).toBe(true);
  file.put(0, new Map([['F4', { text: '37(30)' }]]));
  expect(await session.makeTidy(plan)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  expect(given).toHaveLength(1);
});

test('next year’s form is a copy of the file, its year moved and its actuals gone', async () => {
  const { session, given, file } = opened();
  const plan = succeeded(await session.planSheet('next'));
  expect(succeeded(await session.makeTidy(plan))).toMatchObject({ file: '総括表_次年度.xlsx' });
  const book = openWorkbook(given[0]?.bytes ?? new Uint8Array(), '総括表_次年度.xlsx');
  const read = book.ok ? book.workbook.sheets[0]?.sheet() : null;
  if (!read?.ok) throw new Error('the form can’t be read');
  expect(read.sheet.rows[0]?.[0]).toBe('令和8年度 雪椿商工会アクションプログラム 総括表');
  expect(read.sheet.rows[2]?.[5]).toBe('R8実績値(目標値)');
  expect(ownBookIn(given[0]?.bytes ?? new Uint8Array())).toEqual({ state: 'unchanged', by: 'next' });
  expect(file.isChanged).toBe(false);
});

test('the committee’s paper is given as a file', async () => {
  const { session, given } = opened();
  const plan = succeeded(await session.planSheet('committee'));
  expect(succeeded(await session.makeTidy(plan))).toMatchObject({ file: '総括表_委員会資料.xlsx' });
  expect(given.map(({ by, sheets }) => [by, sheets?.map(({ name }) => name)])).toEqual([
    ['committee', ['委員会資料']],
  ]);
});

test('where there is no place for files, nothing is planned', async () => {
  const { file } = opened();
  const session = createFileSession(file, checkHere, () => TODAY);
  const failure = { failure: { code: 'not-here' } };
  expect(await session.planReport()).toMatchObject(failure);
  expect(await session.planTidy()).toMatchObject(failure);
  expect(await session.planSheet('next')).toMatchObject(failure);
});
