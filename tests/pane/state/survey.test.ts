import { check } from '../../../src/engine/index.js';
import { excelFailure } from '../../../src/excel/failures.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { isBusy } from '../../../src/pane/state/pane-state.js';
import { evaluationOf, named } from '../../engine/agreement/book.js';
import { sheetOf } from '../../engine/comparison/two-years.js';
import { corpusSheet } from '../corpus-check.js';
import { InMemorySession } from '../in-memory-session.js';

const OTHERS = [
  { sheetId: 'two', name: '昨年度', hidden: true },
  { sheetId: 'three', name: '一昨年度', hidden: false },
];

async function started() {
  const session = new InMemorySession(corpusSheet('60-one-clerks-sheet'));
  session.others = [...OTHERS];
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  return { session, controller, store: controller.store, state: controller.store.get };
}

test('every sheet gives its result, or why it has none; one after the other, told as it goes', async () => {
  const { session, controller, store, state } = await started();
  const told: string[] = [];
  store.subscribe(() => {
    const { survey } = state();
    if (survey?.current) told.push(`${survey.results.length + 1} / ${survey.total} ${survey.current.name}`);
  });
  const check = jest.spyOn(session, 'check');
  check.mockResolvedValueOnce({ ok: false, failure: excelFailure('no-table') });
  await controller.run({ do: 'survey' });
  expect([...new Set(told)]).toEqual(['1 / 3 総括表', '2 / 3 昨年度', '3 / 3 一昨年度']);
  expect(check.mock.calls.map(([, sheetId]) => sheetId)).toEqual(['only', 'two', 'three']);
  expect(state().survey).toMatchObject({
    phase: 'done',
    open: true,
    results: [
      { sheet: { name: '総括表' }, failure: { code: 'no-table' } },
      { sheet: { name: '昨年度', hidden: true }, counts: { error: 5, review: 1, hint: 4 } },
      { sheet: { name: '一昨年度' }, summary: { indicators: 9, tallies: [{ right: '2/4' }, {}] } },
    ],
  });
  expect([state().problem, state().sheet, isBusy(state())]).toEqual([null, null, false]);
});

test('the sheets are held against each other at the end, and a finding leads to both of its cells', async () => {
  const { session, controller, state } = await started();
  const M = '1 相談の場をつくる';
  const book = new Map([
    ['only', named(sheetOf(7, [[M, '(1) 窓口相談件数(件)', '44(40)']]), '総括表')],
    ['two', evaluationOf('様式2-1', M, [['(1) 窓口相談件数(件)', '40', '45']])],
  ]);
  session.others = [{ sheetId: 'two', name: '様式2-1', hidden: false }];
  jest.spyOn(session, 'check').mockImplementation(async (_, sheetId = 'only') => {
    const sheet = book.get(sheetId);
    const result = sheet ? check(sheet, { asOf: '2026-04-20' }) : null;
    if (!sheet || !result?.ok) return { ok: false, failure: excelFailure('no-table') };
    const read = { sheetId, sheetName: sheet.name, isProtected: false, sheet };
    return { ok: true, value: { ...read, check: result.check } };
  });
  await controller.run({ do: 'survey' });
  expect(state().survey).toMatchObject({
    results: [
      { form: 'summary', counts: { error: 3 } },
      { form: 'evaluation', counts: { error: 1 } },
    ],
    beside: [
      {
        sheet: { sheetId: 'only' },
        sheets: { compared: ['様式2-1'] },
        findings: [
          { rule: 'sheets-disagree', cells: ['F4'], elsewhere: [{ sheet: '様式2-1', cells: ['C5'] }] },
        ],
      },
    ],
  });
  const gone = jest.spyOn(session, 'goTo');
  const place = { sheetId: 'two', sheetName: '様式2-1', cell: 'C5' };
  await controller.run({ do: 'go-to', place });
  expect(gone.mock.calls).toEqual([[place]]);
  expect(state().survey?.open).toBe(true);
});

test('sheets of our own reports are passed over', async () => {
  const { session, controller, state } = await started();
  session.others = [...OTHERS, { sheetId: 'list', name: '一覧', hidden: false, isReport: true }];
  const check = jest.spyOn(session, 'check');
  await controller.run({ do: 'survey' });
  expect(check.mock.calls.map(([, sheetId]) => sheetId)).toEqual(['only', 'two', 'three']);
  expect(state().survey).toMatchObject({ phase: 'done', total: 3 });
});

test('cancelling takes effect before the next sheet, and what was done stays', async () => {
  const { session, controller, store, state } = await started();
  const check = jest.spyOn(session, 'check');
  check.mockImplementationOnce(async () => {
    store.dispatch({ type: 'survey-stopped' });
    expect(state().survey?.phase).toBe('stopping');
    return { ok: false, failure: excelFailure('no-table') };
  });
  await controller.run({ do: 'survey' });
  expect(check).toHaveBeenCalledTimes(1);
  expect(state().survey).toMatchObject({ phase: 'cancelled', total: 3, results: [{}] });
});

test('what would fail on every sheet ends it at once, with its sentence and a way on', async () => {
  const { session, controller, state } = await started();
  session.trouble = excelFailure('cell-editing');
  await controller.run({ do: 'survey' });
  expect(state()).toMatchObject({
    survey: { phase: 'cancelled' },
    problem: { failure: { code: 'cell-editing' }, again: { do: 'survey' } },
  });
  await controller.run({ do: 'survey' });
  expect(state()).toMatchObject({ survey: { phase: 'done' }, problem: null });
});

test('one that hangs can be left, and does not go on beside the next', async () => {
  const { session, controller, store, state } = await started();
  let answer: () => void = () => {};
  const check = jest.spyOn(session, 'check');
  check.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: false, failure: excelFailure('no-table') });
      }),
  );
  const hung = controller.run({ do: 'survey' });
  await new Promise((resolve) => setImmediate(resolve));
  store.dispatch({ type: 'command-abandoned' });
  expect(state().survey?.phase).toBe('cancelled');
  await controller.run({ do: 'survey' });
  const { survey } = state();
  answer();
  await hung;
  expect(state().survey).toBe(survey);
  expect(check).toHaveBeenCalledTimes(4);
});

test('without a table the sheets that hold one are offered; the chosen one is checked, and written to', async () => {
  const { session, controller, store, state } = await started();
  session.trouble = excelFailure('no-table');
  await controller.run({ do: 'check' });
  expect(state().target.tables?.map(({ name }) => name)).toEqual(['総括表', '昨年度', '一昨年度']);
  store.dispatch({ type: 'sheet-chosen', sheet: { sheetId: 'two', name: '昨年度' } });
  await controller.run({ do: 'recalculate', sheetId: 'two' });
  expect(state()).toMatchObject({ sheet: { sheetId: 'two' }, target: { tables: null } });
});

test('a check that finds its table looks at no other sheet', async () => {
  const { session, controller } = await started();
  const find = jest.spyOn(session, 'findTables');
  await controller.run({ do: 'check' });
  await controller.run({ do: 'recalculate', sheetId: 'only' });
  expect(find).not.toHaveBeenCalled();
  await controller.run({ do: 'find-tables' });
  expect(find).toHaveBeenCalledTimes(1);
});

test('a chosen sheet that is gone is chosen no more', async () => {
  const { session, controller, store, state } = await started();
  store.dispatch({ type: 'sheet-chosen', sheet: { sheetId: 'two', name: '昨年度' } });
  session.trouble = excelFailure('sheet-gone');
  await controller.run({ do: 'check', sheetId: 'two' });
  expect(state()).toMatchObject({ target: { chosen: null }, problem: { again: { do: 'check' } } });
  expect(state().problem?.again).not.toHaveProperty('sheetId');
});
