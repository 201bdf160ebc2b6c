import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import type { Failure } from '../../src/simulated-excel/index.js';
import { today } from '../today.js';
import { dateTally } from './any-table.js';
import { differences, openTable, photograph, succeeded } from './open-table.js';

/** A table whose recalculation takes all four requests: contents, shown texts, a second look, the write. */
function openWithDate() {
  const excel = openTable();
  excel.sheet.store(7, 6, dateTally);
  return excel;
}

const refused = (code: string) => ({
  ok: false,
  failure: { code, message: { ja: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) } },
});

test('while a cell is edited nothing is done; afterwards the next click works', async () => {
  const { session, host, sheet } = openTable();
  const before = photograph(sheet);
  host.cellEdit = true;
  expect(await session.recalculate()).toMatchObject(refused('cell-editing'));
  expect(differences(before, photograph(sheet))).toEqual([]);
  host.cellEdit = false;
  expect(succeeded(await session.recalculate()).written).toHaveLength(4);
});

test('a protected sheet is checked, not written, and says so', async () => {
  const { session, sheet } = openTable();
  sheet.protect({ options: {} });
  const before = photograph(sheet);
  const checked = succeeded(await session.check());
  expect([checked.isProtected, checked.check.edits.length]).toEqual([true, 4]);
  expect(await session.recalculate()).toMatchObject(refused('protected'));
  expect(differences(before, photograph(sheet))).toEqual([]);
  expect(session.lastWrite).toBeNull();
  sheet.protect(null);
  expect(succeeded(await session.recalculate()).written).toHaveLength(4);
});

test('protection that was put on after the check is noticed before anything is written', async () => {
  const { session, sheet } = openTable();
  const checked = succeeded(await session.check());
  sheet.protect({ options: {} });
  const before = photograph(sheet);
  expect(await session.applyEdits(checked, checked.check.edits)).toMatchObject(refused('protected'));
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('an Excel without what a check needs says so before it asks anything', async () => {
  const { session, host } = openTable(undefined, { requirementSets: { ExcelApi: '1.4' } });
  expect(await session.check()).toMatchObject(refused('too-old'));
  expect(await session.recalculate()).toMatchObject(refused('too-old'));
  expect(host.log).toEqual([]);
});

test('ExcelApi 1.7 is enough for every action', async () => {
  const { session, sheet } = openTable(undefined, { requirementSets: { ExcelApi: '1.7' } });
  sheet.store(7, 6, dateTally);
  const before = photograph(sheet);
  const { after } = succeeded(await session.recalculate());
  expect((await session.select(after, 'G5')).ok).toBe(true);
  succeeded(await session.setHighlight(after, true));
  expect(succeeded(await session.isHighlighted())).toBe(true);
  succeeded(await session.setHighlight(after, false));
  succeeded(await session.undo());
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('without Office.js, and outside Excel, every action says so', async () => {
  const outside = {
    context: {
      get requirements(): never {
        throw new Error('not initialized');
      },
    },
  };
  const { Excel } = openTable();
  for (const session of [
    createWorkbookSession(undefined, undefined, checkHere, today),
    createWorkbookSession(Excel, outside, checkHere, today),
  ]) {
    expect(await session.check()).toMatchObject(refused('office-missing'));
    expect(await session.undo()).toMatchObject(refused('office-missing'));
  }
});

test('a blank sheet and a sheet without a table say which it is', async () => {
  const blank = openTable([]);
  expect(await blank.session.recalculate()).toMatchObject({
    ok: false,
    failure: { code: 'no-table', detail: 'blank-sheet' },
  });
  const ledger = openTable([
    ['日付', '摘要', '金額'],
    ['4月1日', '会費', '12000'],
  ]);
  expect(await ledger.session.recalculate()).toMatchObject({
    ok: false,
    failure: { code: 'no-table', detail: 'no-header' },
  });
});

test('a chart sheet is told from a failing Excel', async () => {
  const { session, workbook, sheet, host } = openTable();
  workbook.activeSheet = workbook.addSheet('グラフ', 'chart');
  expect(await session.check()).toMatchObject(refused('chart-sheet'));
  workbook.activeSheet = sheet;
  host.failRequest(1, { kind: 'error', code: 'GeneralException' });
  expect(await session.check()).toMatchObject(refused('unexpected'));
  expect((await session.check()).ok).toBe(true);
});

test('an answer over the limit says that the sheet is too large', async () => {
  const { session, host } = openTable(undefined, { payloadLimit: 1200 });
  expect(await session.recalculate()).toMatchObject(refused('payload'));
  host.payloadLimit = null;
  expect(succeeded(await session.recalculate()).written).toHaveLength(4);
});

test('a request over the limit says that the sheet is too large, and nothing is written', async () => {
  const { session, host, sheet } = openTable(undefined, { payloadLimit: 3000 });
  const before = photograph(sheet);
  expect(await session.recalculate()).toMatchObject(refused('payload'));
  expect(host.log.at(-1)?.outcome).toBe(5103);
  expect(differences(before, photograph(sheet))).toEqual([]);
});

const FAILURES: readonly (readonly [Failure, string])[] = [
  [{ kind: 'cellEdit' }, 'cell-editing'],
  [{ kind: 'requestTooLarge' }, 'payload'],
  [{ kind: 'responseTooLarge' }, 'payload'],
  [{ kind: 'lostSession' }, 'connection'],
  [{ kind: 'error', code: 'GeneralException' }, 'unexpected'],
  [{ kind: 'error', code: 'AccessDenied' }, 'protected'],
  [{ kind: 'error', code: 'ItemNotFound' }, 'sheet-gone'],
  [{ kind: 'error', code: 'NobodyKnows' }, 'unexpected'],
];
const EACH_REQUEST = [1, 2, 3, 4].flatMap((request) =>
  FAILURES.map(([failure, code]) => ({ request, failure, code, name: JSON.stringify(failure) })),
);

test.each(EACH_REQUEST)(
  'request $request failing with $name: $code, told truly, and the next click works',
  async ({ request, failure, code }) => {
    const { session, host, sheet } = openWithDate();
    const before = photograph(sheet);
    host.failRequest(request, failure);
    const outcome = await session.recalculate();
    expect(outcome).toMatchObject(refused(code));
    const changed = differences(before, photograph(sheet));
    // Only an answer that was too large can have been written; then the failure names the cells, and undo has them.
    const wasWritten = request === 4 && failure.kind === 'responseTooLarge';
    expect(changed).toHaveLength(wasWritten ? 4 : 0);
    expect(!outcome.ok && outcome.failure.written).toEqual(wasWritten ? ['D4', 'G5', 'G7', 'G8'] : undefined);
    expect(session.lastWrite !== null).toBe(wasWritten);
    expect(succeeded(await session.recalculate()).written).toHaveLength(wasWritten ? 0 : 4);
    succeeded(await session.undo());
    expect(differences(before, photograph(sheet))).toEqual([]);
  },
);

test.each([1, 2, 3, 4])(
  'a write that fails after %i steps names what was written, and undo takes it back',
  async (afterWrites) => {
    const { session, host, sheet } = openWithDate();
    const before = photograph(sheet);
    host.failRequest(4, { kind: 'error', code: 'GeneralException', afterWrites });
    const outcome = await session.recalculate();
    const changed = differences(before, photograph(sheet));
    expect(changed.length).toBeGreaterThan(0);
    expect(outcome).toMatchObject(refused('unexpected'));
    const named = outcome.ok ? [] : (outcome.failure.written ?? []);
    expect(named).toHaveLength(changed.length);
    expect(outcome.ok ? '' : outcome.failure.message.ja).toContain(named.join('、'));
    const undone = succeeded(await session.undo());
    expect([...undone.restored].sort()).toEqual([...named].sort());
    expect(differences(before, photograph(sheet))).toEqual([]);
  },
);

test('where Excel can not be asked what was written, that is said, and undo sorts it out', async () => {
  const { session, host, sheet } = openWithDate();
  const before = photograph(sheet);
  host.failRequest(4, { kind: 'error', code: 'GeneralException', afterWrites: 2 });
  host.failRequest(5, { kind: 'lostSession' });
  const outcome = await session.recalculate();
  expect(outcome.ok ? '' : outcome.failure.message.ja).toContain('かもしれません');
  expect(succeeded(await session.undo()).restored).toHaveLength(2);
  expect(differences(before, photograph(sheet))).toEqual([]);
});
