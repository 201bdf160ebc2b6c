import type { Reading, Sheet } from '../../../src/engine/index.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { draftOf, pressColumn, pressRole, readingOfDraft } from '../../../src/pane/state/reading-draft.js';
import { sayRefusal } from '../../../src/pane/words/refusals.js';
import { InMemorySession } from '../in-memory-session.js';
import { twoTargets, unknownHeads, withRates } from '../unsure-forms.js';

/** Saying which columns are which, over a workbook in memory. */

const answered = { reason: '列を確認した', date: '2026-04-10' };

async function opened(sheet: Sheet) {
  const session = new InMemorySession(sheet);
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  await controller.run({ do: 'check' });
  const state = () => controller.store.get();
  /** The draft as it is, with columns pressed. */
  const reading = (...pressed: readonly (readonly ['actual' | 'target' | 'indicator', string | null])[]) => {
    const read = state().sheet ?? state().unread;
    if (!read) throw new Error('nothing was read');
    return readingOfDraft(
      pressed.reduce(
        (draft, [role, column]) => pressColumn(pressRole(draft, role), column, false),
        draftOf(read),
      ),
    );
  };
  const settle = (own: Reading) => controller.run({ do: 'settle-columns', reading: own, answered });
  const verdicts = () => state().sheet?.check.judged.indicators.map(({ verdict }) => verdict);
  const said = () => {
    const { notice } = state();
    return notice?.kind === 'columns-refused' ? sayRefusal(notice.because, 'ja') : '';
  };
  return { session, controller, state, reading, settle, verdicts, said };
}

test('an unsure table is judged at once by the columns that were pressed, and the answer is kept', async () => {
  const pane = await opened(twoTargets());
  expect(pane.verdicts()).toEqual(['要確認', '要確認', '要確認', '要確認']);
  pane.controller.store.dispatch({ type: 'page-opened', page: 'reading' });
  await pane.settle(pane.reading(['target', 'D']));
  expect(pane.verdicts()).toEqual(['達成', '未達成', '達成', '達成']);
  expect(pane.state().sheet?.check.judged.table.layout.certain).toBe(true);
  expect(pane.state().view.page).toBeNull();
  expect(pane.session.kept.columns).toMatchObject([
    {
      subject: expect.stringContaining('施策目標'),
      columns: { target: 'D', actual: 'E' },
      lastRow: null,
      ...answered,
    },
  ]);
});

test('next year’s form under the same heads needs no answer', async () => {
  const pane = await opened(twoTargets());
  await pane.settle(pane.reading(['target', 'D']));
  const next = await opened(twoTargets(8));
  next.session.kept = pane.session.kept;
  await next.controller.run({ do: 'check' });
  expect(next.verdicts()).toEqual(['達成', '未達成', '達成', '達成']);
});

test('a sheet whose heads can not be made out is read by what was pressed', async () => {
  const pane = await opened(unknownHeads());
  expect(pane.state()).toMatchObject({ sheet: null, unread: { failure: { code: 'no-header' } } });
  await pane.settle(pane.reading(['target', 'B'], ['actual', 'C']));
  expect(pane.verdicts()).toEqual(['達成', '未達成', '達成']);
  expect(pane.state().unread).toBeNull();
});

test.each<[string, (readonly ['actual' | 'target', string])[], RegExp]>([
  ['a column is left open', [], /「実績」の列が決まっていません/],
  [
    'a column holds no figures',
    [
      ['target', 'D'],
      ['actual', 'C'],
    ],
    /D列には数値がありません/,
  ],
])('nothing is kept where %s', async (_case, pressed, sentence) => {
  const pane = await opened(unknownHeads());
  await pane.settle(pane.reading(...pressed));
  expect(pane.state().notice).toMatchObject({ kind: 'columns-refused', anyway: null });
  expect(pane.said()).toMatch(sentence);
  expect(pane.session.kept.columns).toEqual([]);
  expect(pane.state().unread?.failure.code).toBe('no-header');
});

test('columns that the written rates contradict are refused in a sentence, and kept only when said again', async () => {
  const pane = await opened(withRates());
  const before = pane.state().sheet;
  await pane.settle(pane.reading(['target', 'C'], ['actual', 'B']));
  const { notice } = pane.state();
  expect(pane.said()).toMatch(/達成率4件のうち/);
  expect(pane.session.kept.columns).toEqual([]);
  expect(pane.state().sheet).toBe(before);
  if (notice?.kind !== 'columns-refused' || !notice.anyway) throw new Error('no way on');
  await pane.controller.run(notice.anyway);
  expect(pane.session.kept.columns).toMatchObject([
    { confirmed: true, columns: { target: 'C', actual: 'B' } },
  ]);
  expect(pane.verdicts()?.[0]).toBe('未達成');
});

test('taken back, the table is as unsure as before; also where it can not be read without', async () => {
  for (const [sheet, pressed] of [
    [twoTargets(), [['target', 'D']]],
    [
      unknownHeads(),
      [
        ['target', 'B'],
        ['actual', 'C'],
      ],
    ],
  ] as const) {
    const pane = await opened(sheet);
    await pane.settle(pane.reading(...pressed));
    const [answer] = pane.session.kept.columns;
    if (!answer) throw new Error('nothing is kept');
    const step = { step: 'withdraw', decision: { kind: 'columns', answer } } as const;
    await pane.controller.run({ do: 'decide', step, next: [] });
    expect(pane.session.kept.columns).toEqual([]);
    expect(pane.state().sheet?.check.judged.table.layout.certain ?? false).toBe(false);
  }
});

test('what was written by a reading that is withdrawn is offered to be taken back: then the columns are asked again', async () => {
  const pane = await opened(twoTargets());
  await pane.settle(pane.reading(['target', 'D']));
  await pane.controller.run({ do: 'recalculate', sheetId: 'only' });
  const written = pane.session.lastWrite?.cells.length ?? 0;
  expect(written).toBeGreaterThan(0);
  const [answer] = pane.session.kept.columns;
  if (!answer) throw new Error('nothing is kept');
  const step = { step: 'withdraw', decision: { kind: 'columns', answer } } as const;
  await pane.controller.run({ do: 'decide', step, next: [] });
  const { notice } = pane.state();
  expect(notice).toMatchObject({ kind: 'decided', ofColumns: true, undoes: written, back: { do: 'undo' } });
  if (notice?.kind !== 'decided' || !notice.back) throw new Error('no way back');
  await pane.controller.run(notice.back);
  expect(pane.state().sheet?.check.judged.table.layout.certain).toBe(false);
  expect(pane.verdicts()).toEqual(['要確認', '要確認', '要確認', '要確認']);
});

test('a row without words is no row of heads', async () => {
  const pane = await opened({ ...unknownHeads(), rows: [[], ...unknownHeads().rows.slice(2)] });
  await pane.settle({
    headRows: [1, 1],
    lastRow: null,
    columns: { indicator: 'A', target: 'B', actual: 'C' },
    rows: {},
  });
  expect(pane.said()).toMatch(/見出しの行が分かりません/);
  expect(pane.session.kept.columns).toEqual([]);
});
