import { committeeOfFile, comparedFiles, nextOfFile } from '../../src/file-session/made-of-files.js';
import { openWorkbook } from '../../src/files/index.js';
import { checkHere } from '../../src/judging/check-here.js';
import { ownBookIn } from '../../src/own-books/own-book.js';
import { SMALL, succeeded } from '../excel/open-table.js';
import { bytesOf } from '../session/open-sessions.js';
import { TODAY } from '../today.js';

const checking = { checkSheet: checkHere, today: TODAY };
const file = (name: string, change: (text: string) => string = (text) => text) => ({
  name,
  bytes: bytesOf(SMALL.map((row) => row.map(change))),
});
const OWN = file('今年度.xlsx');
const LAST = file('前年度.xlsx', (text) => text.replace('令和7年度', '令和6年度').replace('R7', 'R6'));
const OTHER = file('よその.xlsx', (text) => text.replace('令和7年度', '令和6年度').replace('雪椿', '白樺'));

const sheetsOf = (made: Awaited<ReturnType<typeof comparedFiles>>) => {
  const { content } = succeeded(made);
  return content.is === 'sheets' ? [content.by, content.sheets.map(({ name }) => name)] : null;
};

test('two years are compared in a report of both, marked as one', async () => {
  expect(sheetsOf(await comparedFiles(OWN, LAST, checking))).toEqual([
    'report',
    expect.arrayContaining(['集計', '指標の推移']),
  ]);
});

test('what can’t be compared is not, and it is said why', async () => {
  for (const [own, last, detail] of [
    [OWN, OTHER, 'other-society'],
    [OWN, OWN, 'not-earlier'],
  ] as const) {
    const made = await comparedFiles(own, last, checking);
    expect(made).toMatchObject({ ok: false, failure: { code: 'not-compared', detail } });
    expect(made.ok ? '' : made.failure.message.ja).toContain(last.name);
    expect(await committeeOfFile(own, last, checking)).toMatchObject({ failure: { detail } });
  }
});

test('the committee’s paper is made with the year before or without', async () => {
  const [alone, beside] = [
    succeeded(await committeeOfFile(OWN, null, checking)),
    succeeded(await committeeOfFile(OWN, LAST, checking)),
  ];
  const texts = ({ content }: typeof alone) =>
    content.is === 'sheets'
      ? content.sheets.flatMap(({ cells }) => cells.map((own) => String(own.content)))
      : [];
  expect(texts(alone).join()).not.toContain('前年度.xlsx');
  expect(texts(beside).join()).toContain('前年度.xlsx');
});

test('next year’s form is a copy of the file, marked as ours', async () => {
  const { content } = succeeded(await nextOfFile(OWN, checking));
  const bytes = content.is === 'bytes' ? content.bytes : new Uint8Array();
  expect(ownBookIn(bytes)).toEqual({ state: 'unchanged', by: 'next' });
  const book = openWorkbook(bytes, OWN.name);
  const read = book.ok ? book.workbook.sheets[0]?.sheet() : null;
  expect(read?.ok && read.sheet.rows[0]?.[0]).toBe('令和8年度 雪椿商工会アクションプログラム 総括表');
});

test('a file without a table gives nothing but its reason', async () => {
  const blank = { name: '空.xlsx', bytes: new Uint8Array() };
  for (const made of [
    await nextOfFile(blank, checking),
    await committeeOfFile(blank, null, checking),
    await comparedFiles(OWN, blank, checking),
  ])
    expect(made).toMatchObject({ ok: false, failure: { code: 'file-refused' } });
});
