import { cellText, type Sheet } from '../../../cells/sheet.js';
import { readTallyText } from '../../lexicon/tally-text.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { unifyForms } from '../../text/fold.js';
import { contentOf } from '../kinds/content.js';
import type { NamingRows } from '../kinds/naming-row.js';
import { FIGURES } from '../kinds/role.js';
import { kindOfRow } from '../kinds/row-kind.js';
import type { Header } from './header.js';
import { areLabelsAgain, areNamedAgain, firstNames, namesIn } from './named-again.js';
import { haveOtherHeads, nameOtherThings, nameOtherYears, sayOtherYears, yearsOf } from './other-heads.js';
import { isOnTheRight, sheetWithin } from './side-by-side.js';
import { isOfAnother, societiesAbove, societiesIn } from './society.js';
import type { Title } from './title.js';
import { isNumberedAbove, type OwnTitle, titlesAbove } from './title-above.js';

/**
 * Where another table begins on the same sheet, with heads of its own. Heads that come again go on with the table above,
 * unless something says that they head another one: a title, the years they name, or rows that name the same once more.
 */

/** The headers of one table of the sheet, from its title to where the next one begins. */
export interface TableOnSheet {
  readonly headers: readonly Header[];
  /** The title of its own right above its heads; `''` where it has none. */
  readonly title: string;
  /** Index into `sheet.rows` of the title, or of the heads. */
  readonly begin: number;
}

interface OpenTable extends TableOnSheet {
  readonly headers: Header[];
  readonly year: number | null;
  /** The societies that are named above its heads. */
  readonly societies: readonly string[];
  /** What its rows name. */
  readonly names: Set<string>;
}

/** True where the first row below the header goes on counting the 施策: then the title has the wrong year. */
function continuesNumbering(sheet: Sheet, { row, height, columns }: Header): boolean {
  const label = columns.find(({ word }) => word.roles[0] === 'indicator')?.column ?? 0;
  const texts = mapList((sheet.rows[row + height] ?? []).slice(0, label + 1), (cell) =>
    cellText(cell).trim(),
  );
  const first = filterList(texts, (text) => contentOf(text) === 'numberedName');
  return Number.parseInt(unifyForms(first.at(-1) ?? '').replace(/^\D+/, ''), 10) > 1;
}

/** True where a figure stands below one of the heads of a table that ends at a row; of heads that no list knows, below any. */
export function holdsFigure(sheet: Sheet, headers: readonly Header[], end: number): boolean {
  return headers.some(({ row, height, columns, texts, guessed }, place) => {
    const known = filterList(columns, ({ word }) => word.roles.some((role) => FIGURES.includes(role)));
    const figures = guessed ? [...texts.keys()] : mapList(known, ({ column }) => column);
    for (let index = row + height; index < (headers[place + 1]?.row ?? end); index += 1)
      for (const column of figures)
        if (contentOf(cellText(sheet.rows[index]?.[column])) === 'figure') return true;
    return false;
  });
}

/** What the rows below a header name. */
function namesBelow(sheet: Sheet, header: Header, end: number, read: NamingRows): (string | null)[] {
  const rows = sheet.rows.slice(header.row + header.height, end);
  return namesIn(
    mapList(rows, (cells) => read.of(cells)),
    header,
  );
}

/** Rows above a header in which a tally is looked for. */
const REACH_OF_TALLY = 20;

/** True where the last row above the header that is no line of words is a tally; `1/2` alone may be one too. */
function isBelowTally(sheet: Sheet, { row }: Header): boolean {
  for (let index = row - 1; index >= Math.max(0, row - REACH_OF_TALLY); index -= 1) {
    const texts = mapList(sheet.rows[index] ?? [], cellText);
    const [first, ...more] = filterList(texts, (text) => text.trim() !== '');
    if (first === undefined) continue;
    if (kindOfRow(texts) === 'tally') return true;
    if (more.length > 0) return false;
    if (readTallyText(first) !== null) return true;
  }
  return false;
}

/** The latest year of the actuals, which is judged where the title names none. */
const yearOfHeads = (header: Header | undefined) =>
  header ? (yearsOf([header], 'figure', 'actual').at(-1) ?? null) : null;

/** The table that these titles stand above. */
function tableBelow(header: Header, titles: readonly OwnTitle[], societies: readonly string[]): OpenTable {
  const named = flatMapList(titles, ({ text }) => societiesIn(text));
  return {
    headers: [],
    title: titles.find(({ isReference }) => isReference)?.text ?? titles.at(-1)?.text ?? '',
    year: titles.find(({ year }) => year !== null)?.year ?? null,
    begin: titles.at(-1)?.row ?? header.row,
    societies: named.length > 0 ? named : societies,
    names: new Set(),
  };
}

/** The tables of a sheet. */
export interface TablesOnSheet {
  readonly own: TableOnSheet;
  /** Those below the first one, from top to bottom. */
  readonly below: readonly TableOnSheet[];
  /** Those on the right of the others, under heads in the same rows. */
  readonly beside: readonly TableOnSheet[];
}

/**
 * The tables of a sheet.
 * @param title of the first one
 * @param read keeps the rows that are read for it
 */
export function tablesOf(
  sheet: Sheet,
  headers: readonly Header[],
  title: Pick<Title, 'text' | 'year'>,
  read: NamingRows,
): TablesOnSheet {
  const [first] = headers;
  const top: OpenTable = {
    headers: [],
    title: title.text,
    year: title.year ?? yearOfHeads(first),
    begin: 0,
    societies: societiesAbove(sheet, first?.row ?? 0),
    names: new Set(),
  };
  const below: OpenTable[] = [];
  const beside: OpenTable[] = [];
  const above = new Set(
    first ? mapList(titlesAbove(sheetWithin(sheet, first), first, 0), ({ text }) => text) : [],
  );
  let before: Header | null = null;
  const withinBands = new Map<string, Sheet>();
  for (const [place, header] of headers.entries()) {
    const band = header.band?.join() ?? '';
    const seen = withinBands.get(band) ?? sheetWithin(sheet, header);
    withinBands.set(band, seen);
    // Two headers at most stand in one row.
    const next = [headers[place + 1], headers[place + 2]].find((own) => own && own.row > header.row);
    const upper = [headers[place - 1], headers[place - 2]].find((own) => own && own.row < header.row);
    // One header has nothing to be compared with.
    const names = headers.length > 1 ? namesBelow(seen, header, next?.row ?? sheet.rows.length, read) : [];
    // What stands above the first heads too is a line of the heads, or the title again.
    const titles = filterList(
      titlesAbove(seen, header, upper ? upper.row + upper.height : 0),
      ({ text }) => !above.has(text),
    );
    let own = below.at(-1) ?? top;
    if (isOnTheRight(header)) {
      if (isOther(seen, header, names, titles, own) || isBeside(header, names, own))
        own = tableBeside(header, titles, beside);
    } else {
      if (before && isAnother(seen, header, names, titles, own)) {
        own = tableBelow(header, titles, own.societies);
        below.push(own);
      }
      before = header;
    }
    own.headers.push(header);
    for (const name of names) if (name !== null) own.names.add(name);
  }
  return { own: top, below, beside };
}

/** True where heads on the right name other years than the table on the left is of, or its rows the same things. */
function isBeside(header: Header, names: readonly (string | null)[], own: OpenTable): boolean {
  const years = yearsOf([header], 'figure', 'actual');
  if (own.year !== null && years.length > 0 && !years.includes(own.year)) return true;
  return areLabelsAgain(names, own.names);
}

/** The table on the right that these heads go on with, or a new one among those. */
function tableBeside(header: Header, titles: readonly OwnTitle[], beside: OpenTable[]): OpenTable {
  const last = beside.at(-1);
  if (last?.headers[0]?.band?.[0] === header.band?.[0] && last) return last;
  const own = tableBelow(header, titles, []);
  beside.push(own);
  return own;
}

function isAnother(
  sheet: Sheet,
  header: Header,
  names: readonly (string | null)[],
  titles: readonly OwnTitle[],
  own: OpenTable,
): boolean {
  // Heads right below heads are lines of the same ones.
  const last = own.headers.at(-1);
  if (last && last.row + last.height >= header.row) return false;
  // Heads with nothing below them and no year above them are no table yet.
  const isTable = own.names.size > 0 || holdsFigure(sheet, own.headers, header.row);
  if (own.year === null && !isTable) return false;
  return isOther(sheet, header, names, titles, own);
}

/** True where titles, names or heads say that the rows below the header are those of another table than this one. */
function isOther(
  sheet: Sheet,
  header: Header,
  names: readonly (string | null)[],
  titles: readonly OwnTitle[],
  own: OpenTable,
): boolean {
  if (titles.some(({ isReference }) => isReference)) return true;
  if (areNamedAgain(firstNames(names), own.names) && !isNumberedAbove(sheet, header)) return true;
  if (nameOtherYears(header, own.headers, own.year) || sayOtherYears(header, own.headers, own.year))
    return true;
  if (haveOtherHeads(header, own.headers)) return true;
  if (nameOtherThings(header, own.headers) && isBelowTally(sheet, header)) return true;
  if (titles.some(({ goesOn }) => goesOn) || continuesNumbering(sheet, header)) return false;
  const named = yearsOf([header], 'figure', 'actual');
  // A title that was not brought up to date names a year that the heads don't.
  const isStale = (year: number) => own.year !== null && named.includes(own.year) && !named.includes(year);
  return titles.some(
    ({ text, year }) =>
      (year !== null && year !== own.year && !isStale(year)) || isOfAnother(text, own.societies),
  );
}
