import { type Check, check } from '../../../src/engine/check.js';
import type { Edge } from '../../../src/engine/grades/band.js';

/** Sheets with graded tables, and what the engine makes of them. */

/** Year after year closed by then. */
const AS_OF = '2026-05-20';

/** One row a line, cells parted by `|`. */
export const cellsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((cell) => cell.trim()),
    );

const HEADS = ['指標', '目標値', '実績値', '達成率', '評価'];

/** An indicator's row with its rate: 相談件数(件) of 100. */
export const rowsOf = (grades: readonly (readonly [number, string])[]): string[][] =>
  grades.map(([rate, grade], at) => [
    `(${at + 1}) 相談会${at + 1}の参加者数(人)`,
    '200',
    `${rate * 2}`,
    `${rate}%`,
    grade,
  ]);

export interface Placed {
  readonly above?: string;
  readonly below?: string;
  readonly beside?: readonly (readonly string[])[];
  readonly heads?: readonly string[];
}

/** A table of these rows, with what stands around it. */
export function sheetWith(rows: readonly (readonly string[])[], placed: Placed = {}): string[][] {
  const table = [[...(placed.heads ?? HEADS)], ...rows.map((row) => [...row])];
  const beside = table.map((row, at) => [...row, ...(placed.beside?.[at] ? ['', ...placed.beside[at]] : [])]);
  return [
    ['令和7年度 みどり商工会 事業評価表'],
    ...(placed.above === undefined ? [] : cellsOf(placed.above)),
    ...beside,
    ...(placed.below === undefined ? [] : [[''], ...cellsOf(placed.below)]),
  ];
}

export function checked(rows: readonly (readonly string[])[]): Check {
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: AS_OF });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}

const shownEdge = (edge: Edge | null, included: string, excluded: string) =>
  edge === null ? '' : `${edge.at}${edge.included ? included : excluded}`;

/** The bands of each legend, `A 100≦ / B 80≦ ≦99`. */
export const legendsShown = ({ judged }: Check): string[] =>
  (judged.grading?.legends ?? []).map(({ entries }) =>
    entries
      .map(({ mark, band }) =>
        band === null
          ? `${mark} ?`
          : [mark, shownEdge(band.from, '≦', '<'), shownEdge(band.to, '≧', '>')]
              .filter((own) => own !== '')
              .join(' '),
      )
      .join(' / '),
  );

/** Right grades in the order of the rows, `?` where none is decided. */
export const rights = ({ judged }: Check): string =>
  judged.indicators.map(({ grade }) => (grade === null ? '·' : (grade.right ?? '?'))).join(' ');

/** Findings on grades and statuses, `error grade-mismatch E5`. */
export const foundOn = ({ findings }: Check): string[] =>
  findings
    .filter(({ rule }) => /^(?:grade|status|tally|row|table|layout)-/.test(rule))
    .map(({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]}`);
