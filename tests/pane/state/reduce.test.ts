import { excelFailure } from '../../../src/excel/failures.js';
import { type Command, INITIAL_STATE, isBusy, type PaneState } from '../../../src/pane/state/pane-state.js';
import { type PaneEvent, reduce } from '../../../src/pane/state/reduce.js';
import { NEW_SURVEY } from '../../../src/pane/state/survey.js';
import { PAGE_SIZE } from '../../../src/pane/state/view.js';
import { checkedSheet } from '../corpus-check.js';

const sheet = checkedSheet('60-one-clerks-sheet');
const after = (events: readonly PaneEvent[], from: PaneState = INITIAL_STATE) => events.reduce(reduce, from);
const begun = (id: number, command: Command): PaneEvent => ({ type: 'command-begun', id, command });
const checked = (id: number): PaneEvent => ({
  type: 'command-ended',
  id,
  sheet: id === 1 ? sheet : { ...sheet },
  notice: { kind: 'checked' },
});

test('a check ends with its sheet', () => {
  const state = after([begun(1, { do: 'check' }), checked(1)]);
  expect(state.sheet).toBe(sheet);
  expect(isBusy(state)).toBe(false);
});

test('an answer to an abandoned command counts while nothing newer runs', () => {
  const abandoned = after([begun(1, { do: 'check' }), { type: 'command-abandoned' }]);
  expect(isBusy(abandoned)).toBe(false);
  expect(reduce(abandoned, checked(1)).sheet).toBe(sheet);
  expect(after([begun(2, { do: 'recalculate' }), checked(1)], abandoned).sheet).toBeNull();
});

test('selecting a cell stops nobody and leaves the last words standing', () => {
  const state = after([begun(1, { do: 'check' }), checked(1), begun(2, { do: 'select', cell: 'D5' })]);
  expect(isBusy(state)).toBe(false);
  expect(state.notice).toEqual({ kind: 'checked' });
});

test('after cells changed meanwhile a fix is not tried again, but the sheet checked', () => {
  const fix: Command = { do: 'fix', edits: [{ cell: 'D5', from: '', to: '達成' }] };
  const failed = (code: 'changed-meanwhile' | 'cell-editing') =>
    after([begun(1, fix), { type: 'command-failed', id: 1, failure: excelFailure(code) }]).problem?.again;
  expect(failed('changed-meanwhile')).toEqual({ do: 'check' });
  expect(failed('cell-editing')).toEqual(fix);
});

test('without a table the figures of the last sheet leave the pane; with a cell being edited they stay', () => {
  const shown = after([begun(1, { do: 'check' }), checked(1), begun(2, { do: 'recalculate' })]);
  const fail = (code: 'no-table' | 'cell-editing'): PaneEvent => ({
    type: 'command-failed',
    id: 2,
    failure: excelFailure(code),
  });
  expect(reduce(shown, fail('no-table')).sheet).toBeNull();
  expect(reduce(shown, fail('cell-editing')).sheet).toBe(sheet);
});

test('a finding that is drawn is visited where it is; for one far off the page is turned to it', () => {
  const visit = (place: number): PaneEvent => ({ type: 'finding-visited', finding: 7, place, open: true });
  const near = after([begun(1, { do: 'check' }), checked(1), visit(PAGE_SIZE - 1)]).view;
  expect(near).toMatchObject({ current: 7, first: 0, drawn: PAGE_SIZE });
  const far = after([begun(1, { do: 'check' }), checked(1), visit(8_000)]);
  expect(far.view.drawn).toBe(PAGE_SIZE);
  expect(far.view.first).toBeLessThanOrEqual(8_000);
  expect(far.view.first + far.view.drawn).toBeGreaterThan(8_000);
  const earlier = reduce(far, { type: 'earlier-drawn' }).view;
  expect(earlier).toMatchObject({ first: far.view.first - PAGE_SIZE, drawn: PAGE_SIZE });
  expect(after([visit(2), { type: 'earlier-drawn' }]).view.first).toBe(0);
});

test('another filter or another sheet begins at the top; another check of the same sheet keeps the place', () => {
  const far: PaneEvent = { type: 'finding-visited', finding: 7, place: 3 * PAGE_SIZE, open: true };
  const visited = after([begun(1, { do: 'check' }), checked(1), far]);
  const top = { current: null, first: 0, drawn: PAGE_SIZE };
  expect(reduce(visited, { type: 'filter-toggled', filter: 'error' }).view).toMatchObject(top);
  const key = sheet.check.findings[7]?.key;
  const again = after([begun(2, { do: 'check' }), checked(2)], visited);
  expect(again.sheet?.check.findings[again.view.current ?? -1]?.key).toBe(key);
  expect(again.view).toMatchObject({ opened: again.view.current, first: visited.view.first });
  const other: PaneEvent = {
    type: 'command-ended',
    id: 2,
    sheet: { ...sheet, sheetId: 'another' },
    notice: { kind: 'checked' },
  };
  expect(after([begun(2, { do: 'check' }), other], visited).view).toMatchObject({ ...top, opened: null });
});

test('a severity is filtered for and let go, and all at once', () => {
  const toggle = (filter: 'error' | 'hint' | 'solved'): PaneEvent => ({ type: 'filter-toggled', filter });
  const both = after([{ type: 'tab-chosen', tab: 'summary' }, toggle('hint'), toggle('error')]);
  expect(both.view).toMatchObject({ tab: 'findings', only: ['error', 'hint'] });
  expect(reduce(both, { type: 'filtered-for', severity: 'review' }).view.only).toEqual(['review']);
  expect(reduce(both, toggle('error')).view.only).toEqual(['hint']);
  expect(reduce(both, { type: 'filters-cleared' }).view.only).toEqual([]);
});

test('where drawing failed nothing of what was on show is drawn again', () => {
  const shown = after([
    begun(1, { do: 'check' }),
    checked(1),
    { type: 'survey-told', survey: NEW_SURVEY },
    { type: 'tables-found', tables: [] },
    { type: 'auto-check-switched', on: true },
  ]);
  const cleared = reduce(shown, { type: 'display-cleared' });
  expect(cleared).toMatchObject({ sheet: null, survey: null, target: { tables: null } });
  expect(cleared.overTime.autoCheck).toBe(true);
});
