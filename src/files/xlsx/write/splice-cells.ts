import { formatRange, parseRange } from '../sheet/cell-range.js';
import type { ScannedCell } from '../sheet/scanned-cell.js';
import type { ScannedRow, ScannedSheet } from '../sheet/scanned-sheet.js';
import { appendInside, openedTag, prefixOf, type Splice, tagWithAttribute } from '../xml/splice.js';
import { attributeOf } from '../xml/walk.js';

/** A `c` element to put at a place, over an existing cell or as a new one. */
export interface SplicedCell {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
  /** The cell it takes the place of. */
  readonly existing: ScannedCell | undefined;
}

/** Splices that put cells into a sheet, rows and cells in order; nothing else of the sheet's text changes. */
export function spliceCells(text: string, sheet: ScannedSheet, cells: readonly SplicedCell[]): Splice[] {
  const splices: Splice[] = [];
  const fresh: SplicedCell[] = [];
  const byRow = new Map<ScannedRow, SplicedCell[]>();
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (cell.existing) {
      splices.push({ start: cell.existing.start, end: cell.existing.end, text: cell.xml });
      continue;
    }
    fresh.push(cell);
    const row = rows.get(cell.row);
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  return [
    ...splices,
    ...[...byRow].flatMap(([row, added]) => addToRow(text, sheet, row, added)),
    ...addRows(
      text,
      sheet,
      fresh.filter((cell) => !rows.has(cell.row)),
    ),
    ...widenDimension(text, sheet, fresh),
  ];
}

function addToRow(
  text: string,
  { cells }: ScannedSheet,
  row: ScannedRow,
  added: readonly SplicedCell[],
): Splice[] {
  const tag = text.slice(row.start, row.openEnd);
  const widened = widenSpans(tag, added);
  if (row.selfClosing) {
    const opened = openedTag(widened);
    const content = added.map((cell) => cell.xml).join('');
    return [{ start: row.start, end: row.openEnd, text: `${opened}${content}</${row.name}>` }];
  }
  const splices: Splice[] = added.map((cell) => {
    let next = row.firstCell;
    while (next < row.endOfCells && cells.columnOf(next) <= cell.column) next += 1;
    const at = next < row.endOfCells ? cells.at(next).start : row.closeStart;
    return { start: at, end: at, text: cell.xml };
  });
  if (widened !== tag) splices.push({ start: row.start, end: row.openEnd, text: widened });
  return splices;
}

/** `spans` tells readers which columns a row uses; a cell outside it would be missed by some. */
function widenSpans(tag: string, added: readonly SplicedCell[]): string {
  const match = /\sspans\s*=\s*["']\s*(\d+):(\d+)\s*["']/.exec(tag);
  if (!match) return tag;
  const columns = added.map((cell) => cell.column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const widened = `${first}:${last}`;
  return widened === `${match[1]}:${match[2]}` ? tag : tagWithAttribute(tag, 'spans', widened);
}

function addRows(text: string, sheet: ScannedSheet, cells: readonly SplicedCell[]): Splice[] {
  const data = sheet.parts.find((part) => part.local === 'sheetData');
  if (!data || cells.length === 0) return [];
  const prefix = prefixOf(data.name);
  const rows = new Map<number, string>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? '') + cell.xml);
  const written = [...rows].map(([row, xml]) => ({
    row,
    xml: `<${prefix}row r="${row + 1}">${xml}</${prefix}row>`,
  }));
  if (data.selfClosing) return [appendInside(text, data, written.map(({ xml }) => xml).join(''))];
  let next = 0;
  return written.map(({ row, xml }) => {
    while ((sheet.rows[next]?.row ?? row) < row) next += 1;
    const at = sheet.rows[next]?.start ?? data.closeStart;
    return { start: at, end: at, text: xml };
  });
}

function widenDimension(text: string, sheet: ScannedSheet, fresh: readonly SplicedCell[]): Splice[] {
  const dimension = sheet.parts.find((part) => part.local === 'dimension');
  const range = parseRange((dimension && attributeOf(dimension, 'ref')) ?? '');
  if (!dimension || !range || fresh.length === 0) return [];
  const widened = formatRange(
    fresh.reduce(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      range,
    ),
  );
  if (widened === formatRange(range)) return [];
  const tag = text.slice(dimension.start, dimension.openEnd);
  return [{ start: dimension.start, end: dimension.openEnd, text: tagWithAttribute(tag, 'ref', widened) }];
}
