import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { recalculateCommand } from '../../src/commands/recalculate-command.js';
import { runRibbonCommand } from '../../src/commands/ribbon-command.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-sheet.js';
import { type Area, contains } from '../../src/simulated-excel/area.js';
import { reusableOffice } from '../../src/simulated-excel/office-node.js';
import type { SimulatedSheet } from '../../src/simulated-excel/sheet.js';
import { SimulatedWorkbook } from '../../src/simulated-excel/workbook.js';
import { soukatsu } from '../cli/soukatsu.js';
import { CASES } from '../engine/properties/cases.js';
import { line, tally } from '../excel/any-table.js';
import { differences, photograph, succeeded, table } from '../excel/open-table.js';
import { opened, textsOf } from '../files/open-for-test.js';
import { clock, runScript } from '../office-script/built-script.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import { TODAY } from '../today.js';
import { type Evidence, putWith, workbookWith } from './evidence.js';

/**
 * Tables of an open year, with values left under merges, with one formula that fills ※2, with hidden rows: recalculated by command
 * line, pane, ribbon and Office Script. No cell changes that may not, all four leave the same, and a second time writes nothing.
 */

jest.setTimeout(60 * 60 * 1000);
const RUNS = Math.ceil(CASES / 25);

const office = reusableOffice();
const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-four-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  clock.now = `${TODAY}T12:00:00`;
});

/** Of `table()`: the rows of the lines begin here; ※1 and ※2 stand in these columns, which may hold tallies below. */
const FIRST_LINE = 3;
const [MEASURE, MEASURE_STATUS, INDICATOR, FIGURE, STATUS] = [2, 3, 4, 5, 6];
/** What the format painter or another program left under a merge. */
const LEFT: Readonly<Record<number, string>> = {
  [MEASURE]: '9 昨年の施策',
  [MEASURE_STATUS]: '達成',
  [INDICATOR]: '(7) 昨年の指標(件)',
  [FIGURE]: '3(90)',
  [STATUS]: '未達成',
};

interface Table {
  /** As a workbook keeps them, with what lies under merges. */
  readonly rows: string[][];
  readonly evidence: Evidence;
  /** ISO date of the run. */
  readonly day: string;
  readonly isOpen: boolean;
}

const down = (row: number, column: number, rows: number): Area => ({ row, column, rows, columns: 1 });

const tables = fc
  .record({
    first: line,
    others: fc.array(line, { maxLength: 6 }),
    tallies: fc.tuple(tally, tally),
    year: fc.constantFrom('closed', 'closed', 'date', 'title', 'line'),
    /** Which columns are merged over the first lines. */
    merged: fc.subarray([MEASURE, MEASURE_STATUS, STATUS]),
    /** Whether a whole row lies under merges, and is hidden. */
    wholeRow: fc.boolean(),
    spill: fc.boolean(),
    hiddenRows: fc.uniqueArray(fc.integer({ min: FIRST_LINE, max: 8 }), { maxLength: 2 }),
    totals: fc.boolean(),
  })
  .map((own): Table => {
    // Behind an apostrophe Excel takes such a text for a formula, which a workbook does not.
    const plain = (text?: string) => (text?.startsWith('=') ? '' : text);
    const lines = [{ measure: '1 施策1', ...own.first }, ...own.others].map((each) => ({
      ...each,
      status: plain(each.status) ?? '',
      measureStatus: plain(each.measureStatus) ?? '',
    }));
    const rows = table(lines, own.tallies);
    const [title = [], blank = []] = rows;
    if (own.year === 'title') title[0] = `${title[0]}（中間評価）`;
    if (own.year === 'line') blank[0] = '（令和7年12月31日現在）';
    const columns = own.wholeRow ? [MEASURE, MEASURE_STATUS, INDICATOR, FIGURE, STATUS] : own.merged;
    const merges = lines.length > 1 ? columns.map((column) => down(FIRST_LINE, column, 2)) : [];
    for (const { row, column } of merges) {
      const covered = rows[row + 1];
      if (covered) covered[column] = LEFT[column] ?? '';
    }
    const spilled = own.spill && merges.every(({ column }) => column !== STATUS);
    return {
      rows,
      day: own.year === 'date' ? '2026-03-30' : '2026-04-20',
      isOpen: own.year !== 'closed',
      evidence: {
        merges,
        hiddenRows: [...own.hiddenRows, ...(own.wholeRow && merges.length > 0 ? [FIRST_LINE + 1] : [])],
        ...(spilled ? { spill: down(FIRST_LINE, STATUS, lines.length) } : {}),
        ...(own.totals
          ? { totals: { row: FIRST_LINE - 1, column: 0, rows: lines.length + 2, columns: 8 } }
          : {}),
      },
    };
  });

/** Cells that may change: ※1, ※2 and tallies that no merge covers, no formula fills and no totals row holds. */
function mayChange({ rows, evidence, isOpen }: Table): ReadonlySet<string> {
  const { merges = [], spill, totals } = evidence;
  const covered = (row: number, column: number) =>
    merges.some((area) => contains(area, row, column) && (area.row !== row || area.column !== column));
  const may = new Set<string>();
  if (isOpen) return may;
  for (let row = FIRST_LINE; row < rows.length; row += 1)
    for (const column of [MEASURE_STATUS, STATUS]) {
      if (covered(row, column) || (spill && contains(spill, row, column))) continue;
      if (totals && row === rows.length - 1) continue;
      may.add(`${row},${column}`);
    }
  return may;
}

/** Cells that changed with what they hold now, in order. */
type Changes = readonly string[];

const inSheet = (sheet: SimulatedSheet, before: ReturnType<typeof photograph>): Changes =>
  differences(before, photograph(sheet))
    .map((place) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return `${place} ${sheet.text(row, column)}`;
    })
    .sort();

/** Recalculates twice; gives what each time changed. */
type Way = (table: Table) => Promise<readonly [Changes, Changes]>;

const byCommandLine: Way = async ({ rows, evidence, day }) => {
  const [file, once, twice] = ['in', 'once', 'twice'].map((name) => path.join(folder, `${name}.xlsx`));
  if (!file || !once || !twice) throw new Error('no names');
  writeFileSync(file, workbookWith(rows, evidence));
  const texts = (own: string) => textsOf(opened(new Uint8Array(readFileSync(own))));
  const recalculated = async (from: string, to: string): Promise<Changes> => {
    rmSync(to, { force: true });
    const { exitStatus, stderr } = await soukatsu('recalc', from, '-o', to, '--as-of', day);
    if (exitStatus > 1) throw new Error(stderr);
    const [before, after] = [texts(from), texts(to)];
    const places = after.flatMap((row, r) =>
      row.map((text, c) => ({ place: `${r},${c}`, text, was: before[r]?.[c] ?? '' })),
    );
    return places.flatMap(({ place, text, was }) => (text === was ? [] : [`${place} ${text}`])).sort();
  };
  return [await recalculated(file, once), await recalculated(once, twice)];
};

function opensInExcel({ rows, evidence, day }: Table) {
  const excel = openExcel({}, office);
  putWith(excel.sheet, rows, evidence);
  return { ...excel, session: createWorkbookSession(excel.Excel, excel.Office, checkHere, () => day) };
}

const inExcel =
  (recalculate: (excel: ReturnType<typeof opensInExcel>) => Promise<unknown>): Way =>
  async (own) => {
    const excel = opensInExcel(own);
    const changed = async () => {
      const before = photograph(excel.sheet);
      await recalculate(excel);
      return inSheet(excel.sheet, before);
    };
    return [await changed(), await changed()];
  };

const byPane = inExcel(async ({ session }) => succeeded(await session.recalculate()));
const byRibbon = inExcel(async ({ session }) => {
  const completed = jest.fn();
  await runRibbonCommand(
    { completed },
    { session, language: 'ja', say: async () => undefined },
    recalculateCommand,
  );
  expect(completed).toHaveBeenCalledTimes(1);
});

const byScript: Way = async ({ rows, evidence, day }) => {
  const book = new SimulatedWorkbook('総括表', () => new Date(2026, 5, 1));
  putWith(book.activeSheet, rows, evidence);
  clock.now = `${day}T12:00:00`;
  const changed = () => {
    const before = photograph(book.activeSheet);
    const { failure } = runScript(book).returned;
    if (failure) throw new Error(failure.message);
    return inSheet(book.activeSheet, before);
  };
  return [changed(), changed()];
};

const WAYS: readonly (readonly [string, Way])[] = [
  ['command line', byCommandLine],
  ['pane', byPane],
  ['ribbon', byRibbon],
  ['Office Script', byScript],
];

test('whatever stands in the table', async () => {
  const seen = { open: 0, written: 0, covered: 0, spilled: 0 };
  await fc.assert(
    fc.asyncProperty(tables, async (own) => {
      const may = mayChange(own);
      const ofCommandLine = await byCommandLine(own);
      for (const [name, way] of WAYS) {
        const [once, twice] = await way(own);
        expect([name, once.filter((change) => !may.has(change.split(' ')[0] ?? ''))]).toEqual([name, []]);
        expect([name, once]).toEqual([name, ofCommandLine[0]]);
        expect([name, twice]).toEqual([name, []]);
      }
      seen.open += own.isOpen ? 1 : 0;
      seen.written += ofCommandLine[0].length > 0 ? 1 : 0;
      seen.covered += own.evidence.merges?.length ? 1 : 0;
      seen.spilled += own.evidence.spill ? 1 : 0;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS / 20);
});
