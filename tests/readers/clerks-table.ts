import fc from 'fast-check';
import { type Area, contains } from '../../src/simulated-excel/index.js';
import { line, tally } from '../excel/any-table.js';
import { table } from '../excel/open-table.js';
import type { Evidence } from './evidence.js';

/** Tables as a clerk may have left them: of an open year, with merges, a formula that fills ※2, hidden rows, a totals row. */

/** Of `table()`: the rows of the lines begin here; ※1 and ※2 stand in these columns, which may hold tallies below. */
const FIRST_LINE = 3;
export const [MEASURE, MEASURE_STATUS, INDICATOR, FIGURE, STATUS] = [2, 3, 4, 5, 6];
/** What the format painter or another program left under a merge. */
const LEFT: Readonly<Record<number, string>> = {
  [MEASURE]: '9 昨年の施策',
  [MEASURE_STATUS]: '達成',
  [INDICATOR]: '(7) 昨年の指標(件)',
  [FIGURE]: '3(90)',
  [STATUS]: '未達成',
};

export interface Table {
  /** As a workbook keeps them, with what lies under merges. */
  readonly rows: string[][];
  readonly evidence: Evidence;
  /** ISO date of the run. */
  readonly day: string;
  readonly isOpen: boolean;
}

const down = (row: number, column: number, rows: number): Area => ({ row, column, rows, columns: 1 });

interface Line {
  readonly figure: string;
  readonly status: string;
  readonly measureStatus?: string;
  readonly measure?: string;
}

/** What a table is made of. */
export interface Clerk {
  readonly first: Line;
  readonly others: readonly Line[];
  readonly tallies: [string, string];
  readonly year: 'closed' | 'date' | 'title' | 'line';
  /** Which columns are merged over the first two lines. */
  readonly merged: readonly number[];
  /** Whether the whole second line lies under merges, and is hidden. */
  readonly wholeRow: boolean;
  readonly spill: boolean;
  readonly hiddenRows: readonly number[];
  readonly totals: boolean;
}

/** Any of them. */
export const clerks: fc.Arbitrary<Clerk> = fc.record({
  first: line,
  others: fc.array(line, { maxLength: 6 }),
  tallies: fc.tuple(tally, tally),
  year: fc.constantFrom('closed', 'closed', 'date', 'title', 'line'),
  merged: fc.subarray([MEASURE, MEASURE_STATUS, STATUS]),
  wholeRow: fc.boolean(),
  spill: fc.boolean(),
  hiddenRows: fc.uniqueArray(fc.integer({ min: FIRST_LINE, max: 8 }), { maxLength: 2 }),
  totals: fc.boolean(),
});

export function tableOf(own: Clerk): Table {
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
}

/** Cells that may change: ※1, ※2 and tallies that no merge covers, no formula fills and no totals row holds. */
export function mayChange({ rows, evidence, isOpen }: Table): ReadonlySet<string> {
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
