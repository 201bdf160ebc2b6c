import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { flatMapList } from '../../lists/flat-map-list.js';
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

/** True where each item of a list comes, in their order, among others. */
function comeAmong<Item>(
  items: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (items.length > others.length) return false;
  let place = 0;
  for (const other of others) {
    const own = items[place];
    if (own !== undefined && isSame(own, other)) place += 1;
  }
  return place === items.length;
}

/** A head as it is held against those of the other half. */
interface Compared {
  readonly word: string;
  readonly role: Role;
}

const inSameWords = (one: Compared, other: Compared) => one.word === other.word;
/** 活動指標 and 成果指標 name rows alike, each over its own figures; those heads come again in the same words. */
const inSameWordsOrNaming = (one: Compared, other: Compared) =>
  inSameWords(one, other) || (one.role === 'indicator' && other.role === 'indicator');
const inSameRole = (one: Compared, other: Compared) => one.role === other.role;

/** True where nothing stands in a column from a row on. */
const isBlankFrom = ({ rows }: Sheet, from: number, column: number) =>
  rows.slice(from).every((row) => cellText(row[column]).trim() === '');

/**
 * Place among the heads where those of a second table begin, or -1: the heads on the left come again, in the same words (but for the labels'), or
 * behind an empty column in the same roles; all that a table needs is among them.
 */
function secondHalf(sheet: Sheet, { row, columns }: Header): number {
  const roles = mapList(columns, firstRole);
  const placesOf = (own: readonly Role[]) =>
    flatMapList(roles, (role, place) => (own.includes(role) ? place : []));
  const [labels, actuals] = [placesOf(LABELS), placesOf(ACTUALS)];
  // Both halves have labels and figures of their own.
  const from = Math.max(FEWEST, (labels[0] ?? columns.length) + 1, (actuals[0] ?? columns.length) + 1);
  const to = Math.min(columns.length - FEWEST, labels.at(-1) ?? -1, actuals.at(-1) ?? -1);
  if (from > to) return -1;
  const heads = mapList(columns, (own, place) => ({ word: wordOf(own.text), role: roles[place] ?? 'other' }));
  for (let place = from; place <= to; place += 1) {
    if (!NAMES.includes(roles[place] ?? 'other')) continue;
    const [left, right] = [heads.slice(0, place), heads.slice(place)];
    if (comeAmong(right, left, inSameWordsOrNaming)) return place;
    const behind = (columns[place]?.column ?? 0) - 1;
    if (comeAmong(right, left, inSameRole) && isBlankFrom(sheet, row, behind)) return place;
  }
  return -1;
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
