import { cellAddress, parseCellAddress, type Sheet, type SummaryTable } from '../engine/index.js';
import type { FurtherName } from '../judging/further-table.js';
import type { CheckedSheet } from './session.js';

/**
 * A text on the same row by which a cell is known again: an address alone would mean another 指標 after a row was
 * inserted above it.
 */
export interface Landmark {
  readonly cell: string;
  readonly text: string;
}

function textAt(sheet: Sheet, address: string): string {
  const place = parseCellAddress(address);
  const cell = place && sheet.rows[place.row - sheet.firstRow]?.[place.column - sheet.firstColumn];
  return typeof cell === 'string' ? cell : '';
}

function nearestTextToTheLeft(sheet: Sheet, address: string): Landmark | null {
  const place = parseCellAddress(address);
  if (!place) return null;
  for (let column = place.column - 1; column >= sheet.firstColumn; column -= 1) {
    const cell = cellAddress(place.row, column);
    const text = textAt(sheet, cell);
    if (text.trim() !== '') return { cell, text };
  }
  return null;
}

/**
 * A text by which a table is known again where its sheet holds several: those of two years have the same labels, and rows that
 * moved may have put one in the place of the other. Null where there is one table alone.
 */
export function tableMark({ sheet, check, further }: CheckedSheet): Landmark | null {
  const { titleCell, actualHeads, furtherTables, indicators } = check.judged.table;
  if (!further && furtherTables.length === 0) return null;
  const heads = actualHeads.map(({ cell }) => cell);
  const places = [titleCell, ...heads, indicators[0]?.labelCell].flatMap((cell) => cell ?? []);
  const marks = places.map((cell): Landmark => ({ cell, text: textAt(sheet, cell) }));
  return marks.find(({ text }) => text.trim() !== '') ?? null;
}

/** What an undo step keeps of the table it is of. */
export function stepOfTable(checked: CheckedSheet): { further?: FurtherName; table?: Landmark } {
  const table = tableMark(checked);
  const { further } = checked;
  return { ...(further ? { further } : {}), ...(table ? { table } : {}) };
}

/**
 * Gives the landmark of each status and tally cell: the label of its 指標 or 施策, for a tally the next text to its
 * left (達成数計); null where the row holds no such text.
 */
export function landmarks(sheet: Sheet, table: SummaryTable): (cell: string) => Landmark | null {
  const labels = new Map<string, string>();
  for (const { status, labelCell } of [...table.indicators, ...table.measures]) {
    if (status && labelCell !== null) labels.set(status.cell, labelCell);
  }
  return (cell) => {
    const label = labels.get(cell);
    const text = label === undefined ? '' : textAt(sheet, label);
    return label !== undefined && text !== '' ? { cell: label, text } : nearestTextToTheLeft(sheet, cell);
  };
}
