import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { mapList } from '../../lists/map-list.js';
import type { Role } from '../kinds/role.js';
import type { Header, HeaderColumn } from './header.js';
import { wordOf } from './repeated-heads.js';

/** Two tables beside each other under one row of heads: 共通戦略 on the left half of the sheet, 独自戦略 on the right. */

/** No table has fewer heads. */
const FEWEST = 3;
const NAMES: readonly Role[] = ['strategyKind', 'strategy', 'measure', 'indicator'];
const LABELS: readonly Role[] = ['indicator', 'measure'];
const ACTUALS: readonly Role[] = ['figure', 'actual'];

const firstRole = ({ word }: HeaderColumn): Role => word.roles[0] ?? 'other';

/** True where each of the heads comes, in their order, among others. */
function comeAmong(
  heads: readonly HeaderColumn[],
  others: readonly HeaderColumn[],
  isSame: (one: HeaderColumn, other: HeaderColumn) => boolean,
): boolean {
  let from = 0;
  return heads.every((head) => {
    const at = others.findIndex((other, place) => place >= from && isSame(head, other));
    from = at + 1;
    return at >= 0;
  });
}

const inSameWords = (one: HeaderColumn, other: HeaderColumn) => wordOf(one.text) === wordOf(other.text);
/** 活動指標 and 成果指標 name rows alike, each over its own figures; those heads come again in the same words. */
const inSameWordsOrNaming = (one: HeaderColumn, other: HeaderColumn) =>
  inSameWords(one, other) || (firstRole(one) === 'indicator' && firstRole(other) === 'indicator');
const inSameRole = (one: HeaderColumn, other: HeaderColumn) => firstRole(one) === firstRole(other);

/** True where nothing stands in a column from a row on. */
const isBlankFrom = ({ rows }: Sheet, from: number, column: number) =>
  rows.slice(from).every((row) => cellText(row[column]).trim() === '');

/**
 * Place among the heads where those of a second table begin, or -1: the heads on the left come again, in the same words (but for the labels'), or
 * behind an empty column in the same roles; all that a table needs is among them.
 */
function secondHalf(sheet: Sheet, { row, columns }: Header): number {
  return columns.findIndex((first, place) => {
    if (place < FEWEST || columns.length - place < FEWEST || !NAMES.includes(firstRole(first))) return false;
    const [left, right] = [columns.slice(0, place), columns.slice(place)];
    const isWhole = [left, right].every((half) =>
      [LABELS, ACTUALS].every((roles) => half.some((own) => roles.includes(firstRole(own)))),
    );
    if (!isWhole) return false;
    if (comeAmong(right, left, inSameWordsOrNaming)) return true;
    return comeAmong(right, left, inSameRole) && isBlankFrom(sheet, row, first.column - 1);
  });
}

/** The header, or the headers of both halves, each with the columns of the sheet that are its own. */
export function halvesOf(sheet: Sheet, header: Header): Header[] {
  const begin = secondHalf(sheet, header);
  const middle = header.columns[begin]?.column;
  if (middle === undefined) return [header];
  const within = (columns: readonly HeaderColumn[], end: number) =>
    mapList(columns, (own) => ({ ...own, span: Math.min(own.span, end - own.column) }));
  const { columns, texts } = header;
  return [
    {
      ...header,
      columns: within(columns.slice(0, begin), middle),
      texts: texts.slice(0, middle),
      band: [0, middle],
    },
    {
      ...header,
      columns: columns.slice(begin),
      texts: mapList(texts, (text, column) => (column < middle ? '' : text)),
      band: [middle, Number.POSITIVE_INFINITY],
    },
  ];
}

/** True for the heads of a right half. */
export const isOnTheRight = ({ band }: Header): boolean => band !== undefined && band[0] > 0;

/** The sheet as a header sees it. */
export function sheetWithin(sheet: Sheet, header: Header): Sheet {
  return header.band ? { ...sheet, rows: mapList(sheet.rows, (row) => withinBand(row, header)) } : sheet;
}

/** The sheet with nothing below heads on its right, up to a row. */
export function withoutRight(sheet: Sheet, headers: readonly Header[], end: number): Sheet {
  const [first] = headers;
  const from = Math.min(...mapList(headers, ({ band }) => band?.[0] ?? Number.POSITIVE_INFINITY));
  if (!first) return sheet;
  const isBelow = (row: number) => row >= first.row && row < end;
  return { ...sheet, rows: mapList(sheet.rows, (row, index) => (isBelow(index) ? row.slice(0, from) : row)) };
}

/** A row's cells as a header sees them: without those of the other half. */
export function withinBand(cells: readonly Cell[], { band }: Header): readonly Cell[] {
  if (!band) return cells;
  const [from, to] = band;
  return mapList(cells.slice(0, Math.min(cells.length, to)), (cell, column) => (column < from ? '' : cell));
}
