import fc from 'fast-check';
import { isOurs } from '../../src/emphasis/note.js';
import { furtherNamed } from '../../src/judging/further-table.js';
import type { CheckedSheet } from '../../src/session/session.js';
import { TRIES_ALL } from '../thinned.js';
import { openTable, succeeded } from './open-table.js';
import { changesBetween, sheetPicture } from './sheet-picture.js';
import { APART, TWO_TABLES, tablesByRow } from './two-tables.js';

/** A further table of a sheet is checked, written, emphasised and taken back by itself; the first table stays as it is. */

const MOST_STEPS = 9;

type Opened = ReturnType<typeof openTable>;

const opened = () => openTable(TWO_TABLES);
const first = async ({ session }: Opened) => succeeded(await session.check());

async function lower(excel: Opened): Promise<CheckedSheet & Required<Pick<CheckedSheet, 'further'>>> {
  const whole = await first(excel);
  const [table] = whole.check.judged.table.furtherTables;
  const further = furtherNamed(whole.check, table?.firstRow ?? 0);
  if (!further) throw new Error('There is no further table.');
  const checked = succeeded(await excel.session.check({}, whole.sheetId, further));
  return { ...checked, further: checked.further ?? further };
}

/** Both tables, and as many rows as the steps below can put above them. */
const ROWS = 20 + MOST_STEPS * APART;

/** Texts of the first columns, row by row. */
const textsOf = ({ sheet }: Opened) =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => String(sheet.cell(row, column)?.value ?? '')),
  );

/** Rows, from 1, in which cells differ between two pictures of the sheet. */
const rowsChanged = (changes: readonly string[]) => [
  ...new Set(changes.map((thing) => Number(/ (\d+),/.exec(thing)?.[1] ?? Number.NaN) + 1)),
];

async function atRows({ Excel }: Opened, address: string, what: 'insert' | 'delete'): Promise<void> {
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (what === 'insert') rows.insert('Down');
    else rows.delete('Up');
    await context.sync();
  });
}

test('it is checked with the sheet’s own rows, and 再計算 writes into it alone', async () => {
  const excel = opened();
  const own = await lower(excel);
  expect(own.check.judged.table).toMatchObject({ fiscalYear: 2024, titleCell: 'A9' });
  expect(own.check.findings.map(({ cells }) => cells[0])).toEqual(['B12', 'E13', 'B14', 'E14']);
  const before = sheetPicture(excel.sheet);
  const { written, left, after } = succeeded(await excel.session.recalculate({}, own.sheetId, own.further));
  expect([written.map(({ cell }) => cell), left]).toEqual([['B12', 'E13', 'B14', 'E14'], []]);
  expect(rowsChanged(changesBetween(before, sheetPicture(excel.sheet)))).toEqual([12, 13, 14]);
  expect(after.further).toEqual(own.further);
  expect(after.check.findings).toEqual([]);
  expect(excel.session.lastWrite?.further).toEqual(own.further);
  succeeded(await excel.session.undo());
  expect(changesBetween(before, sheetPicture(excel.sheet))).toEqual([]);
});

test('it is found at its new row after rows were inserted above, and written there', async () => {
  const excel = opened();
  const { sheetId, further } = await lower(excel);
  await atRows(excel, '1:2', 'insert');
  const { written, after } = succeeded(await excel.session.recalculate({}, sheetId, further));
  expect(written.map(({ cell }) => cell)).toEqual(['B14', 'E15', 'B16', 'E16']);
  expect(after.further?.firstRow).toBe(11);
});

test.each([
  ['its title was changed', (excel: Opened) => excel.sheet.store(8, 0, { value: '令和5年度 総括表' })],
  ['it was deleted', (excel: Opened) => atRows(excel, '9:14', 'delete')],
  ['the first one was deleted', (excel: Opened) => atRows(excel, '1:8', 'delete')],
  ['nothing is left', (excel: Opened) => atRows(excel, '1:20', 'delete')],
])('where %s 再計算 fails, says what to do, and writes nothing', async (_name, change) => {
  const excel = opened();
  const { sheetId, further } = await lower(excel);
  await change(excel);
  const before = sheetPicture(excel.sheet);
  const outcome = await excel.session.recalculate({}, sheetId, further);
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'table-gone' } });
  expect(!outcome.ok && outcome.failure.message.ja).toContain(
    '最初の表を確認してから、対象の表を選び直してください',
  );
  expect(changesBetween(before, sheetPicture(excel.sheet))).toEqual([]);
});

test.each([
  ['the first table has come into its place', `1:${APART}`, 'insert', lower],
  ['it has come into the place of the first one', `1:${APART}`, 'delete', first],
] as const)(
  'where %s, changes of an earlier check are not made and not taken back',
  async (_name, rows, what, check) => {
    const made = opened();
    const own = await check(made);
    succeeded(await made.session.applyEdits(own, own.check.edits));
    succeeded(await made.session.setDropDowns(own, true));
    await atRows(made, rows, what);
    const before = sheetPicture(made.sheet);
    for (const step of ['drop-downs', 'cells']) {
      expect(made.session.lastWrite?.kind).toBe(step);
      const undone = succeeded(await made.session.undo());
      expect(undone.restored).toEqual([]);
    }
    expect(changesBetween(before, sheetPicture(made.sheet))).toEqual([]);

    const planned = opened();
    const stale = await check(planned);
    await atRows(planned, rows, what);
    const untouched = sheetPicture(planned.sheet);
    for (const outcome of [
      await planned.session.applyEdits(stale, stale.check.edits),
      await planned.session.setDropDowns(stale, true),
    ])
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(changesBetween(untouched, sheetPicture(planned.sheet))).toEqual([]);
  },
);

test('each table is emphasised by itself, and its emphasis taken off by itself', async () => {
  const excel = opened();
  const [upper, below] = [await first(excel), await lower(excel)];
  const on = async () =>
    Promise.all([upper, below].map(async (own) => succeeded(await excel.session.isHighlighted(own))));
  const { session } = excel;
  expect(await on()).toEqual([false, false]);
  succeeded(await session.setHighlight(below, true));
  expect(await on()).toEqual([false, true]);
  succeeded(await session.setHighlight(upper, true));
  expect(await on()).toEqual([true, true]);
  const areas = excel.sheet.conditionalFormats.map(({ area }) => area.row + 1);
  expect([areas.some((row) => row < 9), areas.some((row) => row >= 9)]).toEqual([true, true]);
  succeeded(await session.setHighlight(upper, false));
  expect(await on()).toEqual([false, true]);
  succeeded(await session.setHighlight(below, false));
  expect(excel.sheet.conditionalFormats.filter(({ formula }) => isOurs(formula))).toEqual([]);
});

test('an answer to it is kept under its own title and year', async () => {
  const excel = opened();
  excel.sheet.store(11, 3, { value: 'l2(12)' });
  const own = await lower(excel);
  const finding = own.check.findings.find(({ rule }) => rule === 'figure-unreadable');
  const { title, fiscalYear } = own.check.judged.table;
  expect([finding?.cells[0], title, fiscalYear]).toEqual(['D12', TWO_TABLES[8]?.[0], 2024]);
  const decision = {
    kind: 'aside',
    answer: {
      table: { title, fiscalYear },
      rule: 'figure-unreadable',
      about: '',
      key: finding?.key ?? '',
      reason: '確認済み',
      date: '2026-04-10',
    },
  } as const;
  const after = succeeded(await excel.session.decide(own, { step: 'keep', decision }));
  expect(after.further).toEqual(own.further);
  expect(after.check.setAside.map(({ key }) => key)).toEqual([finding?.key]);
});

test('its tidied table is planned and made of it alone', async () => {
  const excel = opened();
  const { sheetId, further } = await lower(excel);
  const plan = succeeded(await excel.session.planTidy(sheetId, further));
  expect(plan.further).toEqual(further);
  const texts = plan.table.rows.flat();
  expect([
    texts.some((text) => text.includes('120(110)')),
    texts.some((text) => text.includes('133(121)')),
  ]).toEqual([true, false]);
  succeeded(await excel.session.makeTidy(plan));
});

type Step =
  | { readonly do: 'undo' }
  | { readonly do: 'check' | 'recalculate' | 'write' | 'drop-downs'; readonly table: 'R7' | 'R6' }
  | { readonly do: 'insert' | 'delete'; readonly at: number; readonly rows: number };

const table = fc.constantFrom('R7' as const, 'R6' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('check', 'recalculate', 'write', 'drop-downs'), table }),
  fc.constant<Step>({ do: 'undo' }),
  fc.record({
    do: fc.constantFrom('insert', 'delete'),
    at: fc.constantFrom(1, 1, 7, 8),
    // So many bring one table into the place of the other.
    rows: fc.constantFrom(APART, APART, 1),
  }),
);

test('whatever is done in whatever order, with rows coming and going, a step for one table changes no cell of the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: MOST_STEPS }), async (steps) => {
      const excel = opened();
      const { session } = excel;
      const names = { R7: undefined, R6: (await lower(excel)).further };
      // Checks as they were made, however long ago.
      const seen: Record<'R7' | 'R6', CheckedSheet> = { R7: await first(excel), R6: await lower(excel) };
      for (const own of steps) {
        if (own.do === 'insert' || own.do === 'delete') {
          await atRows(excel, `${own.at}:${own.at + own.rows - 1}`, own.do);
          continue;
        }
        const before = sheetPicture(excel.sheet);
        const owners = tablesByRow(textsOf(excel));
        const about = 'table' in own ? own.table : session.lastWrite?.further ? 'R6' : 'R7';
        const { sheetId } = seen.R7;
        if (!('table' in own)) await session.undo();
        else if (own.do === 'check') {
          const checked = await session.check({}, sheetId, names[own.table]);
          // Without the upper table the lower one is the first.
          if (
            checked.ok &&
            checked.value.check.judged.table.fiscalYear === (own.table === 'R7' ? 2025 : 2024)
          )
            seen[own.table] = checked.value;
        } else if (own.do === 'recalculate') {
          if (own.table === 'R7' && !owners.includes('R7')) continue;
          await session.recalculate({}, sheetId, names[own.table]);
        } else if (own.do === 'write') await session.applyEdits(seen[own.table], seen[own.table].check.edits);
        else await session.setDropDowns(seen[own.table], true);
        const rows = rowsChanged(changesBetween(before, sheetPicture(excel.sheet)));
        expect([own, rows.filter((row) => owners[row - 1] !== about)]).toEqual([own, []]);
      }
    }),
    { numRuns: TRIES_ALL ? 40 : 20 },
  );
});
