import type { Cell } from '../../../cells/sheet.js';
import { foldWord } from '../../text/fold.js';
import type { Role } from '../kinds/role.js';
import type { Header, HeaderColumn } from './header.js';

/** Two tables beside each other under one row of heads: 共通戦略 on the left half of the sheet, 独自戦略 on the right. */

/** Heads that must come again, in the same words, for the right half to be a table of its own. */
const FEWEST = 4;
const LABELS: readonly Role[] = ['indicator', 'measure'];
const ACTUALS: readonly Role[] = ['figure', 'actual'];

const wordOf = ({ text }: HeaderColumn) => foldWord(text);

/** Place among the heads where all of the first ones come again, or -1. */
function secondHalf(columns: readonly HeaderColumn[]): number {
  const [first] = columns;
  if (!first) return -1;
  const begin = columns.findIndex((own, place) => place > 0 && wordOf(own) === wordOf(first));
  const length = columns.length - begin;
  if (begin < FEWEST || length < FEWEST || length > begin) return -1;
  const again = columns.slice(begin).every((own, place) => {
    const left = columns[place];
    return left !== undefined && wordOf(own) === wordOf(left);
  });
  const has = (roles: readonly Role[]) =>
    columns.slice(begin).some(({ word }) => roles.some((role) => word.roles[0] === role));
  return again && has(LABELS) && has(ACTUALS) ? begin : -1;
}

/** The header, or the headers of both halves, each with the columns of the sheet that are its own. */
export function halvesOf(header: Header): Header[] {
  const begin = secondHalf(header.columns);
  const middle = header.columns[begin]?.column;
  if (middle === undefined) return [header];
  const within = (columns: readonly HeaderColumn[], end: number) =>
    columns.map((own) => ({ ...own, span: Math.min(own.span, end - own.column) }));
  return [
    { ...header, columns: within(header.columns.slice(0, begin), middle), band: [0, middle] },
    { ...header, columns: header.columns.slice(begin), band: [middle, Number.POSITIVE_INFINITY] },
  ];
}

/** A row's cells as a header sees them: without those of the other half. */
export function withinBand(cells: readonly Cell[], { band }: Header): readonly Cell[] {
  if (!band) return cells;
  const [from, to] = band;
  return cells.slice(0, Math.min(cells.length, to)).map((cell, column) => (column < from ? '' : cell));
}
