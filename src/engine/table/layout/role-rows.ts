import { type Cell, cellText } from '../../../cells/sheet.js';
import { SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import { isDash } from '../../lexicon/no-target.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldForms, foldWord, tidySpaces } from '../../text/fold.js';
import { columnsOf, type Header, type HeaderColumn } from '../heads/header.js';
import { type BodyRow, bodyRowOf } from '../kinds/body-row.js';
import type { Content } from '../kinds/content.js';
import { type Role, readHeaderWord } from '../kinds/role.js';
import { goesWithPair, mayBeRowRole, type RowRole, rowRoleOf } from '../kinds/row-role.js';
import { rowsAboutPairs, rowsAbovePairs, wordsBelowAll } from './rows-about-pairs.js';

/**
 * Forms in which 目標 and 実績 stand on two rows of one indicator. Such a pair of rows is read as one, the row of targets
 * first and the row of actuals beside it, under heads that say so: from there on it is a table of two columns like any other.
 */

type RoleOf = (text: string) => RowRole | null;

interface Pair {
  readonly target: BodyRow;
  readonly actual: BodyRow;
  /** The upper of both. */
  readonly first: BodyRow;
}

/** Rows that follow each other and are the target and the actual by the words in a column; the others stay. */
function pairsBy(rows: readonly BodyRow[], column: number, roleOf: RoleOf): ReadonlyMap<BodyRow, Pair> {
  const pairs = new Map<BodyRow, Pair>();
  for (let place = 0; place + 1 < rows.length; place += 1) {
    const [first, second] = [rows[place], rows[place + 1]];
    if (!first || !second || second.index !== first.index + 1) continue;
    const [one, other] = mapList([first, second], ({ texts }) => roleOf(texts[column] ?? ''));
    if (!one || !other || one === other) continue;
    const [target, actual] = one === 'target' ? [first, second] : [second, first];
    pairs.set(first, { target, actual, first });
    place += 1;
  }
  return pairs;
}

/** A column is one of roles where nearly all rows that fill it say one: others of the sheet may stand below. */
const NEARLY_ALL = 0.8;
/** And nearly all rows that say one stand in pairs. */
const MOSTLY_PAIRS = 0.8;

/** Columns in which words as short as a role's stand more than once, from left to right. */
function columnsOfShortWords(content: readonly BodyRow[]): readonly number[] {
  const times: number[] = [];
  for (const { texts } of content)
    for (let column = 0; column < texts.length; column += 1)
      if (mayBeRowRole(texts[column] ?? '')) times[column] = (times[column] ?? 0) + 1;
  const columns: number[] = [];
  for (let column = 0; column < times.length; column += 1) if ((times[column] ?? 0) > 1) columns.push(column);
  return columns;
}

/** How many rows say something else in a column of roles, and nothing about the pair above. */
function countOthers(
  content: readonly BodyRow[],
  column: number,
  roles: readonly (RowRole | null)[],
  goes: (text: string) => boolean,
): number {
  let others = 0;
  let belowPair = false;
  for (const [place, { texts }] of content.entries()) {
    const text = texts[column] ?? '';
    belowPair = roles[place] !== null || (belowPair && goes(text));
    if (!belowPair && text.trim() !== '') others += 1;
  }
  return others;
}

interface RoleColumn {
  readonly column: number;
  readonly pairs: ReadonlyMap<BodyRow, Pair>;
  /** Whether a row with such a text below a pair is about that pair. */
  goes(text: string): boolean;
}

function roleColumn(content: readonly BodyRow[]): RoleColumn | null {
  for (const column of columnsOfShortWords(content)) {
    const roles = mapList(content, ({ texts }) => rowRoleOf(texts[column] ?? ''));
    const said = filterList(roles, (role) => role !== null).length;
    if (said < 2) continue;
    const pairs = pairsBy(content, column, rowRoleOf);
    const known = wordsBelowAll(content, column, pairs);
    const goes = (text: string) => goesWithPair(text) || known.has(foldWord(text));
    const last = roles.reduce((latest, role, place) => (role === null ? latest : place), -1);
    // Below the last of them something else may stand in the column.
    const others = countOthers(content.slice(0, last + 1), column, roles, goes);
    if (said < NEARLY_ALL * (said + others)) continue;
    if (pairs.size * 2 >= MOSTLY_PAIRS * said) return { column, pairs, goes };
  }
  return null;
}

/** The column in which most rows begin with the words that a person gives. */
function givenColumn(
  content: readonly BodyRow[],
  words: Readonly<Record<RowRole, string>>,
): RoleColumn | null {
  const [actual, target] = [foldWord(words.actual), foldWord(words.target)];
  const roleOf = (text: string): RowRole | null => {
    const word = foldWord(text);
    // The longer word first: 目標 begins 目標値 too.
    const [first, second] =
      actual.length >= target.length ? (['actual', 'target'] as const) : (['target', 'actual'] as const);
    const begins = (role: RowRole) => word.startsWith(role === 'actual' ? actual : target);
    return begins(first) ? first : begins(second) ? second : null;
  };
  const width = content.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  let best: RoleColumn | null = null;
  for (let column = 0; column < width; column += 1) {
    const pairs = pairsBy(content, column, roleOf);
    if (pairs.size > (best?.pairs.size ?? 0)) best = { column, pairs, goes: goesWithPair };
  }
  return best;
}

const FIGURE_LIKE: readonly Content[] = ['figure', 'dash', 'pending', 'blank'];
const NO_FIGURE: readonly Role[] = [
  'indicatorStatus',
  'measureStatus',
  'comment',
  'rate',
  'unit',
  'indicator',
];

/** Columns behind the role's that hold figures in both rows, or by a person's word: each becomes two. */
function doubledColumns(
  header: Header,
  role: number,
  pairs: readonly Pair[],
  given: readonly number[],
): number[] {
  const width = pairs.reduce(
    (most, { target, actual }) => Math.max(most, target.texts.length, actual.texts.length),
    0,
  );
  return filterList(
    Array.from({ length: Math.max(0, width - role - 1) }, (_, offset) => role + 1 + offset),
    (column) => {
      if (given.includes(column)) return true;
      const word = readHeaderWord(header.texts[column] ?? '');
      if (word && NO_FIGURE.includes(word.roles[0] ?? 'other')) return false;
      const contents = flatMapList(pairs, ({ target, actual }) =>
        mapList([target, actual], (row) => row.contents[column] ?? 'blank'),
      );
      return contents.includes('figure') && contents.every((content) => FIGURE_LIKE.includes(content));
    },
  );
}

/** True where both rows say something, and not the same: what stands in the second could not be kept. */
function saysBoth({ target, actual }: Pair, column: number): boolean {
  const [one, other] = mapList([target, actual], ({ texts }) => foldWord(texts[column] ?? ''));
  return !!one && !!other && one !== other && ![one, other].some(isDash);
}

/** Two rows make one indicator where nothing but the role and the figures sets them apart. */
function isOne(pair: Pair, role: number, doubled: readonly number[]): boolean {
  const width = Math.max(pair.target.texts.length, pair.actual.texts.length);
  for (let column = 0; column < width; column += 1)
    if (column !== role && !doubled.includes(column) && saysBoth(pair, column)) return false;
  return true;
}

/** One row of a pair: the upper row, its figures those of the target, and behind it those of the actual and what is said about both. */
function besideEachOther(
  { target, actual, first }: Pair,
  about: readonly BodyRow[],
  named: BodyRow | undefined,
  { width, role }: { readonly width: number; readonly role: number },
  doubled: readonly number[],
): BodyRow {
  const second = first === target ? actual : target;
  const cells: Cell[] = [];
  const places: (readonly [number, number])[] = [];
  const put = (column: number, row: BodyRow, from: number) => {
    cells[column] = row.cells[from] ?? '';
    places[column] = [row.index, from];
  };
  for (let column = 0; column < width; column += 1) {
    const isFilled = (row: BodyRow) => cellText(row.cells[column]).trim() !== '';
    if (doubled.includes(column)) put(column, target, column);
    // What stands once for all rows may stand in any of them, a name or a verdict.
    else if (
      named &&
      column !== role &&
      isFilled(named) &&
      (column < role || !(isFilled(first) || isFilled(second)))
    )
      put(column, named, column);
    else put(column, !isFilled(first) && isFilled(second) ? second : first, column);
  }
  for (const [place, row] of [actual, ...about].entries())
    for (const [at, column] of doubled.entries()) put(width + place * doubled.length + at, row, column);
  return { ...bodyRowOf(cells, first.index), places };
}

/** The head of a doubled column for one of its rows. */
const headFor = (header: Header, column: number, word: string) =>
  tidySpaces(`${header.texts[column] ?? ''} ${word}`);

/** What a person says of such rows. */
export interface GivenRows {
  readonly words: Readonly<Record<RowRole, string>> | null;
  readonly columns: readonly number[];
}

export interface RowsAsRoles {
  readonly header: Header;
  readonly rows: readonly BodyRow[];
  /** The sheet's column of a column of these rows, both as indices into the sheet's rows. */
  sheetColumn(column: number): number;
  /** The column of these rows that holds the actuals of a column of the sheet, where the figures lie on rows. */
  actualColumn(column: number): number | undefined;
  /** What the rows of each role begin with; null where figures lie in columns. */
  readonly words: Readonly<Record<RowRole, string>> | null;
}

const AS_IT_IS = { sheetColumn: (column: number) => column, actualColumn: () => undefined, words: null };

function wordsOf([first]: readonly Pair[], column: number): RowsAsRoles['words'] {
  const word = (row: BodyRow | undefined) => foldForms(row?.texts[column] ?? '');
  return { actual: word(first?.actual), target: word(first?.target) };
}

/**
 * Reads pairs of rows as one row each, or gives header and rows as they are where the form has none.
 * @param rows all rows below the header
 * @param given what the rows of each role begin with, and columns of their figures, by a person's word
 */
export function withRoleRows(
  header: Header,
  rows: readonly BodyRow[],
  given: GivenRows = { words: null, columns: [] },
): RowsAsRoles {
  const content = filterList(rows, ({ kind }) => kind === 'content');
  const found = given.words ? givenColumn(content, given.words) : roleColumn(content);
  if (!found) return { header, rows, ...AS_IT_IS };
  const doubled = doubledColumns(header, found.column, [...found.pairs.values()], given.columns);
  const pairs = new Map(filterList([...found.pairs], ([, pair]) => isOne(pair, found.column, doubled)));
  if (doubled.length === 0 || pairs.size === 0) return { header, rows, ...AS_IT_IS };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.texts.length);
  const above = rowsAbovePairs(content, found.column, pairs);
  const below = rowsAboutPairs(content, found.column, pairs, found.goes);
  const about = above ? [above, ...below] : below;
  const texts = Array.from({ length: width }, (_, column) => {
    if (column === found.column) return '';
    return doubled.includes(column)
      ? headFor(header, column, SIDE_NAMES.target)
      : (header.texts[column] ?? '');
  });
  for (const word of [SIDE_NAMES.actual, ...mapList(about, ({ text }) => text)])
    for (const column of doubled) texts.push(headFor(header, column, word));
  const role: HeaderColumn = {
    column: found.column,
    text: '',
    word: { roles: ['other'], year: null, targetFirst: false },
    span: 1,
  };
  const known = filterList(
    header.columns,
    ({ column }) => !doubled.includes(column) && column !== found.column,
  );
  const figures = filterList(columnsOf(texts), ({ column }) => column >= width || doubled.includes(column));
  const columns = mapList([...known, role, ...mapList(figures, (own) => ({ ...own, span: 1 }))], (own) =>
    own.column < found.column ? { ...own, span: Math.min(own.span, found.column - own.column) } : own,
  ).sort((a, b) => a.column - b.column);
  const seconds = new Set(
    mapList([...pairs.values()], ({ first, target, actual }) => (first === target ? actual : target)),
  );
  for (const { rows: own } of about) for (const row of own.values()) seconds.add(row);
  const besides = (first: BodyRow) => flatMapList(about, ({ rows: own }) => own.get(first) ?? []);
  return {
    header: { ...header, columns, texts, overPairs: true },
    sheetColumn: (column) =>
      column < width ? column : (doubled[(column - width) % doubled.length] ?? column),
    actualColumn: (column) => (doubled.includes(column) ? width + doubled.indexOf(column) : undefined),
    words: wordsOf([...pairs.values()], found.column),
    rows: flatMapList(rows, (row) => {
      const pair = pairs.get(row);
      if (pair) {
        const place = { width, role: found.column };
        return [besideEachOther(pair, besides(row), above?.rows.get(row), place, doubled)];
      }
      return seconds.has(row) ? [] : [row];
    }),
  };
}
