import fc from 'fast-check';
import { check } from '../../../src/engine/index.js';
import { excelFailure } from '../../../src/excel/failures.js';
import { furtherNamed } from '../../../src/judging/further-table.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import type { Command } from '../../../src/pane/state/pane-state.js';
import { named, targetOf } from '../../../src/pane/state/target.js';
import { firstJa } from '../../../src/pane/words/first-ja.js';
import { ja } from '../../../src/pane/words/ja.js';
import { sayNotice } from '../../../src/pane/words/say-notice.js';
import { sayQuestion } from '../../../src/pane/words/say-question.js';
import { TWO_TABLES, tablesByRow } from '../../excel/two-tables.js';
import { TRIES_ALL } from '../../thinned.js';
import { InMemorySession } from '../in-memory-session.js';

/** こちらの表を確認: the pane is about a further table of the sheet until the clerk goes elsewhere, and about no other. */

const SHEET = { name: '総括表', firstRow: 0, firstColumn: 0, rows: TWO_TABLES };

async function started() {
  const session = new InMemorySession(SHEET);
  session.others = [{ sheetId: 'two', name: 'R5', hidden: false }];
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  const state = controller.store.get;
  const press = (command: Command) => controller.press(command);
  return { session, controller, state, press, target: () => targetOf(state()) };
}

type Opened = Awaited<ReturnType<typeof started>>;

/** Presses こちらの表を確認 where it is offered. */
async function goThere({ state, press }: Opened): Promise<void> {
  const { sheet } = state();
  const [table] = sheet?.check.judged.table.furtherTables ?? [];
  const further = sheet && table ? furtherNamed(sheet.check, table.firstRow) : null;
  if (sheet && further) await press({ do: 'check', sheetId: sheet.sheetId, further });
}

async function below(): Promise<Opened> {
  const pane = await started();
  await pane.press({ do: 'check', sheetId: 'only' });
  await goThere(pane);
  return pane;
}

const year = ({ state }: Opened) => state().sheet?.check.judged.table.fiscalYear;

const textsOf = ({ session }: Opened, sheetId: string) =>
  Array.from({ length: 24 }, (_, row) =>
    [...'ABCDEF'].map((column) => session.text(`${column}${row + 1}`, sheetId)),
  );

test('the pane is about that table, writes to it alone, and goes back to the first one on a press', async () => {
  const pane = await below();
  const { state, press, target } = pane;
  expect([target()?.name, target()?.further?.firstRow, year(pane)]).toEqual(['総括表', 9, 2024]);
  expect(state().sheet?.check.findings.map(({ cells }) => cells[0])).toEqual(['B12', 'E13', 'B14', 'E14']);
  await press({ do: 'recalculate', ...named(target()) });
  expect(['B12', 'E13', 'E14', 'B4', 'E5'].map((cell) => pane.session.text(cell))).toEqual([
    '未達成',
    '未達成',
    '1/2',
    '',
    '',
  ]);
  const { notice, sheet } = state();
  expect(notice && sayNotice(notice, sheet, ja).sentence).toBe(
    '「総括表(9行目からの表)」: 4件書き込みました。',
  );
  await press({ do: 'check', sheetId: 'only' });
  expect([target()?.further, year(pane)]).toEqual([undefined, 2025]);
});

test('what each table found, and what was put right in it, is kept apart', async () => {
  const pane = await below();
  const { state, press, target } = pane;
  await press({ do: 'recalculate', ...named(target()) });
  expect(state().overTime.change?.solved.length).toBeGreaterThan(0);
  await press({ do: 'check', sheetId: 'only' });
  // Nothing of the lower table is told as solved, new or there before in the upper one.
  expect(state().overTime.change).toMatchObject({ solved: [], kept: state().sheet?.check.findings.length });
  expect(Object.keys(state().overTime.solved)).toHaveLength(2);
  // Rows may move meanwhile: it is the same table.
  pane.session.insertRow(1);
  await press({ do: 'check', sheetId: 'only' });
  await goThere(pane);
  expect([target()?.further?.firstRow, Object.keys(state().overTime.solved).length]).toEqual([10, 2]);
});

test('undo of what was written to another table of the sheet asks first, and names it', async () => {
  const pane = await below();
  const { state, press, target, controller } = pane;
  await press({ do: 'recalculate', ...named(target()) });
  await press({ do: 'check', sheetId: 'only' });
  await press({ do: 'undo' });
  expect(sayQuestion(state(), firstJa)).toEqual({
    text: 'いまの表ではなく、「総括表(9行目からの表)」への書き込みを取り消します。よろしいですか。',
    go: '「総括表(9行目からの表)」を元に戻す',
  });
  expect(pane.session.text('E13')).toBe('未達成');
  const { question } = state();
  if (question) await controller.run(question.command);
  expect([pane.session.text('E13'), year(pane)]).toEqual(['達成', 2025]);
  const { notice, sheet } = state();
  expect(notice && sayNotice(notice, sheet, ja)).toMatchObject({
    isOnShow: false,
    sentence: '「総括表(9行目からの表)」: 4件を元に戻しました。',
  });
  await press({ do: 'recalculate', sheetId: 'only' });
  await goThere(pane);
  await press({ do: 'undo' });
  expect(sayQuestion(state(), firstJa)?.text).toContain('「総括表(最初の表)」');
});

test('a table that is not found again fails each press, and only the clerk goes on to the first one', async () => {
  const pane = await below();
  const { session, state, press, target } = pane;
  session.type('A9', '令和5年度 ゆり野商工会 総括表');
  const before = textsOf(pane, 'only');
  for (const command of ['recalculate', 'check', 'recalculate'] as const) {
    await press({ do: command, ...named(target()) });
    expect([state().problem?.failure.code, target()?.further?.firstRow]).toEqual(['table-gone', 9]);
    expect(state().problem?.again).toEqual({ do: 'check', sheetId: 'only' });
  }
  expect(textsOf(pane, 'only')).toEqual(before);
  const again = state().problem?.again;
  if (again) await press(again);
  expect([target()?.further, year(pane)]).toEqual([undefined, 2025]);
});

test('a table of which nothing can be read any more is still the one that is meant', async () => {
  const pane = await below();
  const { session, state, press, target } = pane;
  const own = state().sheet;
  const nothing = check({ ...SHEET, rows: [] });
  if (!own || nothing.ok) throw new Error('Nothing was checked.');
  const { check: _check, ...read } = own;
  const unread = { ...read, policy: {}, failure: nothing.failure };
  session.trouble = { ...excelFailure('no-table'), unread };
  const before = textsOf(pane, 'only');
  await press({ do: 'recalculate', ...named(target()) });
  expect([state().sheet, state().problem?.failure.code]).toEqual([null, 'no-table']);
  expect([target()?.sheetId, target()?.further?.firstRow]).toEqual(['only', 9]);
  // Once it can be read it is written to, and nothing above it.
  await press({ do: 'recalculate', ...named(target()) });
  expect(textsOf(pane, 'only').slice(0, 8)).toEqual(before.slice(0, 8));
  expect([year(pane), session.text('E13')]).toEqual([2024, '未達成']);
});

const STEPS: Readonly<Record<string, (pane: Opened) => Promise<void> | void>> = {
  survey: async ({ controller, state, press }) => {
    await press({ do: 'survey' });
    if (state().survey) controller.store.dispatch({ type: 'survey-shown', open: false });
  },
  'open the result of R5': async ({ controller, press }) => {
    controller.store.dispatch({ type: 'sheet-chosen', sheet: { sheetId: 'two', name: 'R5' } });
    await press({ do: 'open', sheetId: 'two' });
  },
  'press the tab of R5': ({ session }) => session.show('two'),
  'press the first tab': ({ session }) => session.show('only'),
  こちらの表を確認: goThere,
  最初の表に戻る: ({ press, target }) => press({ do: 'check', sheetId: target()?.sheetId ?? 'only' }),
  check: ({ press, target }) => press({ do: 'check', ...named(target()) }),
  recalculate: ({ press, target }) => press({ do: 'recalculate', ...named(target()) }),
  undo: ({ press }) => press({ do: 'undo' }),
  'say yes to what is asked': async ({ controller, state }) => {
    const { question } = state();
    if (question) await controller.run(question.command);
  },
  'go on after a failure': async ({ state, press }) => {
    const { problem } = state();
    if (problem) await press(problem.again);
  },
};
/** What a person does in the sheet meanwhile. */
const BY_HAND: Readonly<Record<string, (pane: Opened) => void>> = {
  'insert a row above': ({ session }) => session.insertRow(1),
  'insert rows for a table above': ({ session }) => {
    for (let row = 0; row < 8; row += 1) session.insertRow(1);
  },
  'type into a title': ({ session }) => session.type('A9', '令和4年度 ゆり野商工会 総括表'),
  // Rows above may have moved it: over a head, nobody could say any more whose rows these are.
  'type into a figure': ({ session }) => {
    if (/^\d/.test(session.text('D12'))) session.type('D12', '1(99)');
  },
};

test('in whatever order, no press changes a cell outside the table that the top line names, or that was asked about by its name', async () => {
  const names = [
    ...Object.keys(STEPS),
    'こちらの表を確認',
    'recalculate',
    'recalculate',
    ...Object.keys(BY_HAND),
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 12 }), async (order) => {
      const pane = await started();
      for (const name of ['check', ...order]) {
        const hand = BY_HAND[name];
        if (hand) {
          hand(pane);
          continue;
        }
        const before = ['only', 'two'].map((id) => textsOf(pane, id));
        const owners = before.map(tablesByRow);
        const { question } = pane.state();
        const meant = name === 'say yes to what is asked' && question ? question : pane.target();
        await STEPS[name]?.(pane);
        const changed = ['only', 'two'].flatMap((id, at) =>
          textsOf(pane, id).flatMap((row, place) =>
            row.join() === before[at]?.[place]?.join() ? [] : [`${id} ${owners[at]?.[place]}`],
          ),
        );
        const own = `${meant?.sheetId} ${meant?.further ? 'R6' : 'R7'}`;
        expect([order, name, changed.filter((place) => place !== own)]).toEqual([order, name, []]);
      }
    }),
    { numRuns: TRIES_ALL ? 150 : 50 },
  );
});
