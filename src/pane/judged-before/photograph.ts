import { type Cell, cellText, type Verdict } from '../../engine/index.js';
import type { CheckedSheet } from '../../session/session.js';
import { digest } from './digest.js';

/** What is remembered of a check: how each row was judged, and what it was judged by. Digests only, no cell. */
export interface Photograph {
  /** Which sheet. */
  readonly sheet: string;
  /** Everything on it. */
  readonly whole: string;
  /** Its title and heads. */
  readonly heads: string;
  /** What people have answered. */
  readonly answers: string;
  readonly state: string;
  readonly asOf: string;
  readonly certainty: string;
  readonly rows: readonly RowJudged[];
}

/** A row by what is in it, and its verdict as it counts: `?` behind one that a person must look at. */
export type RowJudged = readonly [row: string, verdict: string];

/** Where a row stands now, for people. */
export interface RowNow {
  readonly cell: string;
  readonly label: string;
}

export interface Taken {
  readonly photograph: Photograph;
  /** One for each of the rows. */
  readonly places: readonly RowNow[];
}

/** Longer tables are not remembered. */
export const MOST_ROWS = 1000;

const counted = (verdict: Verdict, certain: boolean) =>
  certain || verdict === '要確認' ? verdict : `${verdict}?`;

const cellSaid = (cell: Cell) =>
  typeof cell === 'string' || cell.number === undefined ? cellText(cell) : `${cell.text}\u241f${cell.number}`;
const rowSaid = (cells: readonly Cell[]) =>
  cells
    .map(cellSaid)
    .join('\u241e')
    .replace(/\u241e+$/, '');

/** What is to be remembered of a check; null of a table too long for it. */
export function photographOf({ sheetId, sheetName, sheet, check }: CheckedSheet): Taken | null {
  const { judged } = check;
  const { table, policy } = judged;
  if (judged.indicators.length > MOST_ROWS) return null;
  const rows = sheet.rows.map(rowSaid);
  const at = (row: number) => digest(rows[row - 1 - sheet.firstRow] ?? '');
  const headEnd = Math.max(0, (table.layout.pages[0]?.lastHeadRow ?? 0) - sheet.firstRow);
  const { measureRule, directions, verdicts, yearEnds, columns, asOf } = policy;
  const indicators = judged.indicators.map(({ indicator, verdict, certain }) => ({
    row: at(indicator.row),
    verdict: counted(verdict, certain),
    cell: indicator.status?.cell ?? indicator.figureCells[0] ?? '',
    label: indicator.label,
  }));
  const measures = judged.measures.map(({ measure, verdict, certain }) => ({
    row: `m${digest(measure.indicators.map((index) => indicators[index]?.row ?? '').join(' '))}`,
    verdict: counted(verdict, certain),
    cell: measure.status?.cell ?? indicators[measure.indicators[0] ?? -1]?.cell ?? '',
    label: measure.label,
  }));
  const all = [...indicators, ...measures];
  return {
    photograph: {
      sheet: digest([sheetId, sheetName, table.title].join('\u241e')),
      whole: digest(rows.join('\u241d')),
      heads: digest(rows.slice(0, headEnd).join('\u241d')),
      answers: digest(JSON.stringify([measureRule, directions, verdicts, yearEnds, columns])),
      state: judged.state,
      asOf: asOf ?? '',
      certainty: table.layout.pages.map((page) => page.certainty).join(' '),
      rows: all.map(({ row, verdict }) => [row, verdict]),
    },
    places: all.map(({ cell, label }) => ({ cell, label })),
  };
}
