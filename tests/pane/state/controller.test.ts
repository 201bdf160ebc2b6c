import { excelFailure } from '../../../src/excel/failures.js';
import { newSheetFailure } from '../../../src/excel/new-sheet/sheet-failures.js';
import { PaneController, SLOW_AFTER_MS } from '../../../src/pane/state/controller.js';
import { isBusy } from '../../../src/pane/state/pane-state.js';
import { corpusSheet } from '../corpus-check.js';
import { InMemorySession } from '../in-memory-session.js';

async function started(name = '60-one-clerks-sheet') {
  const session = new InMemorySession(corpusSheet(name));
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  return { session, controller, state: () => controller.store.get() };
}

test('a workbook that does not open says why, and opens when tried again', async () => {
  let tries = 0;
  const session = new InMemorySession(corpusSheet('01-clean'));
  const controller = new PaneController(async () => {
    tries += 1;
    return tries === 1
      ? { ok: false, failure: excelFailure('office-missing') }
      : { ok: true, value: session };
  });
  await controller.start();
  expect(controller.store.get().start).toMatchObject({ failure: { code: 'office-missing' } });
  await controller.start();
  expect(controller.store.get().start).toEqual({ phase: 'ready' });
});

test('the buttons are there before what checks is loaded; a press loads it where that failed, and says so', async () => {
  const session = new InMemorySession(corpusSheet('01-clean'));
  const loads: { ends: () => void; fails: (thrown: Error) => void }[] = [];
  const controller = new PaneController(
    async () => ({ ok: true, value: session }),
    undefined,
    () => new Promise((ends, fails) => void loads.push({ ends, fails })),
  );
  const { store } = controller;
  const starting = controller.start();
  await new Promise<void>((seen) => store.subscribe(() => store.get().start.phase === 'ready' && seen()));
  const first = controller.press({ do: 'check' });
  loads[0]?.fails(new Error('offline'));
  await first;
  expect(store.get()).toMatchObject({ sheet: null, problem: { failure: { code: 'unexpected' } } });
  const second = controller.press({ do: 'check' });
  loads[1]?.ends();
  await second;
  expect(store.get()).toMatchObject({ notice: { kind: 'checked' }, problem: null });
  await starting;
});

test('without a sheet named nothing is written: it is checked, and so named', async () => {
  const { session, controller, state } = await started();
  const write = jest.spyOn(session, 'type');
  await controller.run({ do: 'recalculate' });
  expect(write).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ sheet: { sheetId: 'only' }, notice: { kind: 'checked' } });
});

test('recalculating writes, can be taken back, and the findings follow the sheet both ways', async () => {
  const { session, controller, state } = await started();
  await controller.run({ do: 'recalculate', sheetId: 'only' });
  expect(state().notice).toMatchObject({ kind: 'recalculated', left: [] });
  expect(state().sheet?.check.edits).toEqual([]);
  expect(state().lastWrite).not.toBeNull();
  session.type('D5', '見直し中');
  await controller.run({ do: 'undo' });
  expect(state().notice).toMatchObject({
    kind: 'undone',
    left: [{ cell: 'D5', reason: 'changed-since', now: '見直し中' }],
  });
  expect(state().lastWrite).toBeNull();
  expect(state().sheet?.check.edits.map(({ cell }) => cell)).toContain('D11');
});

test('checking only never writes', async () => {
  const { session, controller } = await started();
  const write = jest.spyOn(session, 'type');
  await controller.run({ do: 'check' });
  await controller.run({ do: 'select', cell: 'D5' });
  await controller.run({ do: 'highlight', on: true });
  expect(write).not.toHaveBeenCalled();
  expect(session.selected).toEqual(['D5']);
  expect(controller.store.get().highlighted).toBe(true);
});

test('an exception becomes a sentence and the pane is free again', async () => {
  const { session, controller, state } = await started();
  session.trouble = 'throws';
  await controller.run({ do: 'recalculate', sheetId: 'only' });
  expect(state().problem?.failure.code).toBe('unexpected');
  expect(state().problem?.failure.message.ja).not.toContain('RichApi');
  expect(isBusy(state())).toBe(false);
});

test('a second command waits for nobody: while one runs it does nothing', async () => {
  const { session, controller } = await started();
  const check = jest.spyOn(session, 'check');
  const first = controller.run({ do: 'check' });
  await controller.run({ do: 'check' });
  await first;
  expect(check).toHaveBeenCalledTimes(1);
});

test('what the clerk presses goes before a check that nobody asked for', async () => {
  const session = new InMemorySession(corpusSheet('60-one-clerks-sheet'));
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  const { store } = controller;
  const starting = controller.start();
  await new Promise<void>((seen) => store.subscribe(() => store.get().start.phase === 'ready' && seen()));
  const pressing = controller.press({ do: 'recalculate', sheetId: 'only' });
  await controller.checkUnasked();
  await pressing;
  expect(store.get().notice?.kind).toBe('recalculated');
  await starting;
});

test('silence is told after a while, and can be left', async () => {
  jest.useFakeTimers();
  try {
    const { session, controller, state } = await started();
    session.trouble = 'silent';
    void controller.run({ do: 'check' });
    await jest.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    expect(state().running?.slow).toBe(true);
    controller.store.dispatch({ type: 'command-abandoned' });
    await controller.run({ do: 'check' });
    expect(state().sheet).not.toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

test('a long command says how far it is, is not called slow meanwhile, and leaves everything as it was where it is stopped', async () => {
  const { session, controller, state } = await started();
  await controller.run({ do: 'check' });
  const { sheet } = state();
  jest.useFakeTimers();
  try {
    session.trouble = 'silent';
    const stopped = controller.run({ do: 'recalculate', sheetId: 'only' });
    await jest.advanceTimersByTimeAsync(SLOW_AFTER_MS - 1);
    session.progress({ share: 0.5, mayStop: true });
    expect(state().running).toMatchObject({ slow: false, progress: { share: 0.5, mayStop: true } });
    await jest.advanceTimersByTimeAsync(SLOW_AFTER_MS - 1);
    expect(state().running?.slow).toBe(false);
    controller.callOff();
    await stopped;
  } finally {
    jest.useRealTimers();
  }
  expect(state()).toMatchObject({ running: null, problem: null, notice: { kind: 'called-off' } });
  expect(state().sheet).toBe(sheet);
  expect(session.lastWrite).toBeNull();
});

test('a report is made only of what the clerk was asked about, and the question goes away with any other step', async () => {
  const { session, controller, state } = await started();
  await controller.run({ do: 'check' });
  await controller.run({ do: 'plan-report' });
  const plan = state().report;
  expect(plan).toEqual({ names: ['集計', '一覧', '指摘'], replaces: [] });
  expect(session.reports).toEqual([]);
  await controller.run({ do: 'select', cell: 'D5' });
  expect(state().report).toBe(plan);
  await controller.run({ do: 'check' });
  expect(state().report).toBeNull();
  await controller.run({ do: 'plan-report' });
  if (!plan) throw new Error('Nothing was planned.');
  await controller.run({ do: 'make-report', plan });
  expect(session.reports).toEqual(plan.names);
  expect(state()).toMatchObject({ report: null, notice: { kind: 'reported', names: plan.names } });
  await controller.run({ do: 'plan-report' });
  expect(state().report?.replaces).toEqual(plan.names);
  controller.store.dispatch({ type: 'report-declined' });
  expect(state().report).toBeNull();
});

test('a report that fails leads back to its question, and leaves the check fresh', async () => {
  const { session, controller, state } = await started();
  await controller.run({ do: 'check' });
  await controller.run({ do: 'plan-report' });
  const { report: plan, overTime } = state();
  if (!plan) throw new Error('Nothing was planned.');
  session.trouble = newSheetFailure('sheets-changed');
  await controller.run({ do: 'make-report', plan });
  expect(state()).toMatchObject({ report: null, problem: { again: { do: 'plan-report' } } });
  expect(state().overTime.freshness).toBe(overTime.freshness);
});

test('an Excel that falls silent after the answer is told of, too', async () => {
  const { session, controller, state } = await started();
  jest.useFakeTimers();
  try {
    jest.spyOn(session, 'isHighlighted').mockReturnValue(new Promise(() => {}));
    void controller.run({ do: 'check' });
    await jest.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    expect(state().running?.slow).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test('what would be taken back is known beforehand, and told with its sheet where another one is on show', async () => {
  const { session, controller, state } = await started();
  session.others = [{ sheetId: 'two', name: 'R6', hidden: false }];
  await controller.run({ do: 'recalculate', sheetId: 'two' });
  expect(state().lastWrite).toMatchObject({ kind: 'cells', sheetName: 'R6' });
  expect(state().lastWrite?.cells).toContain('D11');
  await controller.run({ do: 'check', sheetId: 'only' });
  await controller.run({ do: 'undo' });
  expect(state().notice).toMatchObject({ kind: 'undone', sheetName: 'R6' });
});
