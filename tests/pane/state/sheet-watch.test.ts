import { excelFailure } from '../../../src/excel/failures.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { LEAVING_MS } from '../../../src/pane/state/leaving-lines.js';
import { progressOn } from '../../../src/pane/state/over-time.js';
import { AUTO_CHECK_MS, LONGEST_LIVE, SETTLE_MS } from '../../../src/pane/state/sheet-watch.js';
import { en } from '../../../src/pane/words/en.js';
import { ja } from '../../../src/pane/words/ja.js';
import { sayNotice } from '../../../src/pane/words/say-notice.js';
import { corpusSheet } from '../corpus-check.js';
import { InMemorySession } from '../in-memory-session.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settled = () => jest.advanceTimersByTimeAsync(SETTLE_MS);
const automatic = () => jest.advanceTimersByTimeAsync(SETTLE_MS + AUTO_CHECK_MS);

async function checked() {
  const session = new InMemorySession(corpusSheet('60-one-clerks-sheet'));
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  // On from the start; where a test is about something else nothing is checked by itself.
  controller.store.dispatch({ type: 'auto-check-switched', on: false });
  await controller.run({ do: 'check' });
  await settled();
  const overTime = () => controller.store.get().overTime;
  const check = jest.spyOn(session, 'check');
  const switchAuto = (on: boolean) => controller.store.dispatch({ type: 'auto-check-switched', on });
  return { session, controller, overTime, check, switchAuto, state: controller.store.get };
}

test('an edit makes the check out of date, the next check makes it fresh and tells what became of the findings', async () => {
  const { session, controller, overTime } = await checked();
  expect(overTime()).toMatchObject({ freshness: 'fresh', change: null, watched: true });
  session.type('D5', '未達成');
  expect(overTime().freshness).toBe('fresh');
  await settled();
  expect(overTime().freshness).toBe('edited');
  session.insertRow(4);
  await settled();
  expect(overTime().freshness).toBe('moved');
  await controller.run({ do: 'check', sheetId: 'only' });
  expect(overTime().freshness).toBe('fresh');
  expect(overTime().change?.solved.length).toBeGreaterThan(0);
});

test('the same text typed again changes nothing', async () => {
  const { session, overTime } = await checked();
  session.type('D5', session.text('D5'));
  await settled();
  expect(overTime().freshness).toBe('fresh');
});

test("the add-in's own writes make nothing out of date and set no check off", async () => {
  const { controller, overTime, check, switchAuto } = await checked();
  switchAuto(true);
  await controller.run({ do: 'recalculate', sheetId: 'only' });
  await automatic();
  expect(overTime().freshness).toBe('fresh');
  await controller.run({ do: 'undo' });
  check.mockClear();
  await automatic();
  expect(check).not.toHaveBeenCalled();
});

test('what changed before a single fix is still out of date after it', async () => {
  const { session, controller, overTime, state } = await checked();
  session.type('F5', '999(1)');
  await settled();
  const edits = state().sheet?.check.edits.slice(0, 1) ?? [];
  await controller.run({ do: 'fix', edits });
  await settled();
  expect(overTime().freshness).toBe('edited');
});

test('an edit while a command runs is looked at when it has ended', async () => {
  const { session, controller, overTime } = await checked();
  const running = controller.run({ do: 'check' });
  session.type('H5', '検討中');
  await running;
  expect(overTime().freshness).toBe('fresh');
  await settled();
  expect(overTime().freshness).toBe('fresh');
  session.trouble = 'silent';
  void controller.run({ do: 'check' });
  session.type('D5', '未達成');
  await settled();
  expect(overTime().freshness).toBe('fresh');
  controller.store.dispatch({ type: 'command-abandoned' });
  await settled();
  expect(overTime().freshness).toBe('edited');
});

test('a changed sheet is checked by itself once the typing rests, only where the clerk wants that', async () => {
  const { session, overTime, check, switchAuto, state } = await checked();
  session.type('D5', '未達成');
  await automatic();
  expect(check).not.toHaveBeenCalled();
  switchAuto(true);
  await automatic();
  expect(check).toHaveBeenCalledTimes(1);
  const { notice } = state();
  for (const text of ['1(2)', '12(2)', '12(20)']) {
    session.type('F5', text);
    await jest.advanceTimersByTimeAsync(AUTO_CHECK_MS - 1);
  }
  expect(check).toHaveBeenCalledTimes(1);
  await automatic();
  expect(check).toHaveBeenCalledTimes(2);
  expect(overTime()).toMatchObject({ freshness: 'fresh', byItself: true });
  expect(state().notice).toBe(notice);
  switchAuto(false);
  session.type('F5', '3(2)');
  await automatic();
  expect(check).toHaveBeenCalledTimes(2);
});

test('a check by itself leaves the clerk at the finding they look at', async () => {
  const { session, controller, switchAuto, state } = await checked();
  switchAuto(true);
  const current = 9;
  const key = state().sheet?.check.findings[current]?.key;
  controller.store.dispatch({ type: 'finding-visited', finding: current, place: current, open: true });
  session.type('D5', '未達成');
  await automatic();
  const { sheet, view } = state();
  expect(view.current).not.toBeNull();
  expect(sheet?.check.findings[view.current ?? -1]?.key).toBe(key);
});

test('the sheet is checked by itself from the start; what was put right is seen for a moment, and counted', async () => {
  const session = new InMemorySession(corpusSheet('60-one-clerks-sheet'));
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  await controller.run({ do: 'check' });
  await settled();
  const state = controller.store.get;
  const { sheet } = state();
  const wrong = sheet?.check.edits.find(({ cell }) => cell.startsWith('G'));
  if (!sheet || !wrong) throw new Error('Nothing is wrong in G.');
  const before = progressOn(state().overTime, sheet);
  session.type(wrong.cell, wrong.to);
  await automatic();
  const { sheet: after, overTime } = state();
  expect(overTime.leaving.map(({ cells }) => cells[0])).toContain(wrong.cell);
  expect(after && progressOn(overTime, after).done).toBeGreaterThan(before.done);
  expect(after && progressOn(overTime, after).of).toBe(before.of);
  await jest.advanceTimersByTimeAsync(LEAVING_MS);
  expect(state().overTime.leaving).toEqual([]);
});

test('a sheet too long to be checked while somebody types waits for the button', async () => {
  const { session, controller, overTime, check, switchAuto } = await checked();
  const { sheet } = controller.store.get();
  if (!sheet) throw new Error('Nothing is on show.');
  const rows = [...sheet.sheet.rows, ...Array.from({ length: LONGEST_LIVE }, () => [])];
  controller.store.dispatch({
    type: 'checked-by-itself',
    sheet: { ...sheet, sheet: { ...sheet.sheet, rows } },
  });
  switchAuto(true);
  session.type('D5', '未達成');
  await automatic();
  expect(check).not.toHaveBeenCalled();
  expect(overTime().freshness).toBe('edited');
});

test('a check by itself that fails says nothing; the results stay out of date', async () => {
  const { session, overTime, switchAuto, state } = await checked();
  switchAuto(true);
  session.type('D5', '未達成');
  session.trouble = excelFailure('cell-editing');
  await automatic();
  expect(state().problem).toBeNull();
  expect(overTime().freshness).toBe('edited');
});

test('while Excel answers nothing the results count as out of date', async () => {
  const { session, overTime } = await checked();
  jest.spyOn(session, 'holds').mockResolvedValue({ ok: false, failure: excelFailure('cell-editing') });
  session.type('D5', session.text('D5'));
  await settled();
  expect(overTime().freshness).toBe('edited');
});

test('an Excel without events is checked as before', async () => {
  const session = new InMemorySession(corpusSheet('60-one-clerks-sheet'));
  jest.spyOn(session, 'watch').mockRejectedValue(new Error('ApiNotFound'));
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  await controller.run({ do: 'check' });
  await settled();
  expect(controller.store.get()).toMatchObject({ problem: null, overTime: { watched: false } });
  await controller.run({ do: 'recalculate', sheetId: 'only' });
  expect(controller.store.get().notice).toMatchObject({ kind: 'recalculated' });
});

test('nobody listens to a sheet whose check is not on show', async () => {
  const { session, controller } = await checked();
  expect(session.listeners.size).toBe(1);
  await controller.run({ do: 'check' });
  await settled();
  expect(session.listeners.size).toBe(1);
  session.trouble = excelFailure('no-table');
  await controller.run({ do: 'check' });
  await settled();
  expect(session.listeners.size).toBe(0);
});

test('a cell the clerk selects shows its finding, where rows stand where they stood', async () => {
  const { session, state } = await checked();
  session.click('D11');
  const { sheet, view } = state();
  expect(sheet?.check.findings[view.current ?? -1]?.cells[0]).toBe('D11');
  session.click('A1');
  expect(state().view.current).toBe(view.current);
  session.insertRow(4);
  await settled();
  session.click('D5');
  expect(state().view.current).toBe(view.current);
});

test('going to a finding and back', async () => {
  const { session, controller, state } = await checked();
  session.click('B2');
  await controller.run({ do: 'select', cell: 'D5' });
  await controller.run({ do: 'select', cell: 'D11' });
  expect(state().travel.returnTo).toMatchObject({ cell: 'B2' });
  await controller.run({ do: 'go-back' });
  expect([session.at, state().travel.returnTo]).toEqual(['B2', null]);
  await controller.run({ do: 'select', cell: 'D5' });
  session.trouble = excelFailure('sheet-gone');
  await controller.run({ do: 'go-back' });
  expect(state()).toMatchObject({
    notice: { kind: 'place-gone' },
    problem: null,
    travel: { returnTo: null },
  });
  expect(state().sheet).not.toBeNull();
});

test('a cell that nobody sees is said, in words', async () => {
  const { session, controller, state } = await checked();
  for (const hidden of ['row', 'column'] as const) {
    const value = { from: null, asChecked: true, hidden };
    jest.spyOn(session, 'select').mockResolvedValueOnce({ ok: true, value });
    await controller.run({ do: 'select', cell: 'D5' });
    const { notice, sheet } = state();
    expect(notice).toEqual({ kind: 'out-of-sight', cell: 'D5', hidden });
    expect(notice && sayNotice(notice, sheet, ja).sentence).toContain(hidden === 'row' ? 'フィルター' : '列');
    expect(notice && sayNotice(notice, sheet, en).sentence).toContain(`hidden`);
  }
});

test('a row that changed is said, another row in its place makes the results out of date', async () => {
  const { session, controller, state } = await checked();
  jest
    .spyOn(session, 'select')
    .mockResolvedValueOnce({ ok: true, value: { from: null, asChecked: false, hidden: null } });
  await controller.run({ do: 'select', cell: 'D5' });
  expect(state()).toMatchObject({
    notice: { kind: 'changed-since', cell: 'D5' },
    overTime: { freshness: 'edited' },
  });
  session.trouble = excelFailure('changed-meanwhile');
  await controller.run({ do: 'select', cell: 'D5' });
  expect(state()).toMatchObject({
    problem: { again: { do: 'check', sheetId: 'only' } },
    overTime: { freshness: 'moved' },
  });
});

test('while the next cell is being typed the check by itself waits, and comes when it is done', async () => {
  const { session, overTime, switchAuto } = await checked();
  switchAuto(true);
  session.type('D5', '未達成');
  await settled();
  session.trouble = excelFailure('cell-editing');
  await jest.advanceTimersByTimeAsync(AUTO_CHECK_MS);
  expect(overTime()).toMatchObject({ freshness: 'edited', byItself: false });
  await jest.advanceTimersByTimeAsync(AUTO_CHECK_MS);
  expect(overTime()).toMatchObject({ freshness: 'fresh', byItself: true });
});

test('an answer that is begun while the sheet is checked by itself is not taken away', async () => {
  const { session, controller, overTime, switchAuto, state } = await checked();
  switchAuto(true);
  let answer = () => {};
  const check = session.check.bind(session);
  jest.spyOn(session, 'check').mockImplementationOnce(async (...asked) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return check(...asked);
  });
  session.type('D5', '未達成');
  await automatic();
  controller.store.dispatch({ type: 'deciding-toggled', finding: 1 });
  answer();
  await automatic();
  expect(state().view.deciding).toBe(1);
  expect(overTime().freshness).toBe('edited');
  controller.store.dispatch({ type: 'deciding-ended' });
  await automatic();
  expect(overTime()).toMatchObject({ freshness: 'fresh', byItself: true });
});

test('switched on while a change is being looked at, the sheet is checked by itself', async () => {
  const { session, overTime, switchAuto } = await checked();
  const holds = session.holds.bind(session);
  jest.spyOn(session, 'holds').mockImplementationOnce(async (...asked) => {
    switchAuto(true);
    return holds(...asked);
  });
  session.type('D5', '未達成');
  await automatic();
  expect(overTime()).toMatchObject({ freshness: 'fresh', byItself: true });
});
