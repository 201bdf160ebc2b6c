import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { LETTERS_OF_HEADS, WORD_LETTERS } from '../../lexicon/letters.js';
import { BRACKETED_NUMBER } from '../../lexicon/numbering.js';
import type { OfficialVerdict } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { fold, tidySpaces } from '../../text/fold.js';
import { isYearAlone } from '../../year/fiscal-year.js';
import type { NotedTime } from '../../year/noted-time.js';
import { type Content, contentOf, LABEL_LIKE } from '../kinds/content.js';
import type { GivenReading } from '../kinds/reading.js';
import { type HeaderWord, namesFigureAlone, type Role, readHeaderWord } from '../kinds/role.js';
import { headText } from './head-text.js';
import { isGroupRow, isLowerHalf, spread } from './second-line.js';

/** Finding header rows by their words: one row or two, anywhere, as often as the table repeats them. */

export interface HeaderColumn {
  /** Index into the sheet's rows, not the sheet's own column. */
  readonly column: number;
  readonly text: string;
  readonly word: HeaderWord;
  /** Blank header cells to the right that belong to this one (施策 over number and name). */
  readonly span: number;
}

export interface Header {
  /** Index into `sheet.rows` of the first header row. */
  readonly row: number;
  /** Rows from the first to the last of the header; a blank row may stand between. */
  readonly height: number;
  readonly columns: readonly HeaderColumn[];
  /** The words over each column, known or not, those of a group carried over its columns; `''` where there are none. */
  readonly texts: readonly string[];
  /** The same with a line of words right above the header that is no part of it; left out where none stands there. */
  readonly over?: readonly string[];
  /** What notes above or below the table say of which time its actuals or targets are. */
  readonly notes?: readonly NotedTime[];
  /** True where it was found by what stands below it, its words naming too little. */
  readonly guessed?: boolean;
  /** True where its heads stand over pairs of rows that were put together, so that their words are not the columns' own. */
  readonly overPairs?: boolean;
  /** First and end of the columns that are its own, where another table stands beside it. */
  readonly band?: readonly [number, number];
  /** How a person says that the rows below it are read. */
  readonly given?: GivenReading;
  /** What of the table below it is no word on its figures, because a legend says otherwise. */
  readonly graded?: GradedByLegend;
}

/** What a legend on the sheet makes of marks that are verdicts elsewhere (docs/table-rules.md, decision 17). */
export interface GradedByLegend {
  /** ◎○△× that are grades. */
  readonly marks: readonly string[];
  /** The verdict that they are all the same; left out where they are none. */
  readonly mean?: OfficialVerdict;
  /** True where tallies count grades. */
  readonly countsGrades: boolean;
}

/** Every header has one of these in it; a quick no for the rows of a long table. */
const QUICK = new RegExp(`[${LETTERS_OF_HEADS}]`);
/** `(1) 採択数(件)` heads a row, never a column; `①目標` and `②実績` are heads. */
const ROW_LABEL = new RegExp(`^\\s*${BRACKETED_NUMBER}`);
const LONGEST_QUICK = 60;
/** `32,700`: no number of a column, and no year (2016). */
const AMOUNT = /^[△▲-]?(?!(?:19|20)\d\d$)(?:\d{3,}|\d[\d,]*[,.][\d,.]+)%?$/;
const MARKS: readonly Content[] = ['verdict', 'grade', 'dash'];
const isMark = (text: string) => text.length === 1 && MARKS.includes(contentOf(text));
const isAmount = (text: string) => AMOUNT.test(fold(text)) && !isYearAlone(text);

const shortTexts = (row: readonly Cell[]) =>
  filterList(mapList(row, cellText), (text) => text !== '' && text.length <= LONGEST_QUICK);
/** No number stands before what begins so, as most cells do. */
const NO_NUMBER = new RegExp(`^[${WORD_LETTERS}]`);

/** True where a cell of the row is a numbered label, in which no row of heads has one; the quickest no for the rows of a long table. */
function holdsRowLabel(row: readonly Cell[]): boolean {
  for (const cell of row) {
    const text = cellText(cell);
    if (text === '' || text.length > LONGEST_QUICK || NO_NUMBER.test(text)) continue;
    if (ROW_LABEL.test(fold(text.slice(0, 12)))) return true;
  }
  return false;
}

/** `令和7年度` may stand alone above 目標 and 実績, so both rows are looked at. */
function mayBeHeader(top: readonly Cell[], below: readonly Cell[]): boolean {
  const short = shortTexts(top);
  // 合計 of a list above, with its sums; ○ that begins a line of a legend.
  if (short.length < 2 || isMark(short[0] ?? '') || short.some(isAmount)) return false;
  const isQuick = (text: string) => QUICK.test(text);
  return short.some(isQuick) || shortTexts(below).some(isQuick);
}

const has = (columns: readonly HeaderColumn[], ...roles: readonly Role[]) =>
  columns.some((column) => column.word.roles.some((role) => roles.includes(role)));

/**
 * A header names what is measured, and either a combined figure or an actual and a target; beside both ※1 and ※2 one
 * of these heads may have been lost.
 */
export function isHeader(columns: readonly HeaderColumn[]): boolean {
  const first = (role: Role) => columns.some(({ word }) => word.roles[0] === role);
  const marked = first('measureStatus') && first('indicatorStatus') && first('measure');
  if (marked && columns.length >= 5) return true;
  const figures = has(columns, 'figure') || (has(columns, 'actual') && has(columns, 'target'));
  return (columns.length >= 3 && figures && has(columns, 'indicator', 'measure')) || isShortest(columns);
}

/** 指標 | 実績値(目標値) and nothing else, each in a word of its own: a form on which the verdicts are still to come. */
function isShortest([label, figure, more]: readonly HeaderColumn[]): boolean {
  if (!label || !figure || more) return false;
  const isLabel = label.word.roles.length === 1 && label.word.roles[0] === 'indicator';
  return isLabel && figure.word.roles[0] === 'figure' && namesFigureAlone(figure.text);
}

/** The column left of the figures, and of a 単位 beside them, where it has no head that is known; else -1. */
function lastUnnamed(left: readonly HeaderColumn[], figure: number): number {
  const head = (place: number) => left.find(({ column }) => column === place);
  const unit = head(figure - 1)?.word.roles[0] === 'unit';
  const place = figure - (unit ? 2 : 1);
  return head(place) ? -1 : place;
}

/** The column of a 重点目標 that nothing stands left of, where names stand below it and another head names the targets; else -1. */
function namedAsTarget(
  [first, ...others]: readonly HeaderColumn[],
  below: readonly Cell[] | undefined,
): number {
  const isTarget = ({ word }: HeaderColumn) => word.roles[0] === 'target';
  if (!first || !isTarget(first) || !others.some(isTarget)) return -1;
  return LABEL_LIKE.includes(contentOf(cellText(below?.[first.column]))) ? first.column : -1;
}

/**
 * A header whose label column says 区分, nothing at all, or a word of the society's own (支援メニュー, 重点目標): beside figures and
 * a 評価 the column left of the figures is what is measured. Gives null where the row is no header even so.
 * @param below the row below the heads
 */
function withLabels(
  columns: readonly HeaderColumn[],
  texts: readonly string[],
  below: readonly Cell[] | undefined,
): HeaderColumn[] | null {
  if (isHeader(columns) || !has(columns, 'indicatorStatus')) return null;
  const figure = columns.find((column) => has([column], 'figure', 'actual', 'target'));
  const left = filterList(columns, ({ column }) => column < (figure?.column ?? 0));
  const group = filterList(left, (column) => has([column], 'strategy')).at(-1);
  const unnamed = lastUnnamed(left, figure?.column ?? 0);
  const place = group?.column ?? (unnamed < 0 ? namedAsTarget(columns, below) : unnamed);
  if (place < 0) return null;
  const word: HeaderWord = { roles: ['indicator'], year: null, targetFirst: false };
  const others = mapList(
    filterList(columns, ({ column }) => column !== place),
    (own) => (own.column < place ? { ...own, span: Math.min(own.span, place - own.column) } : own),
  );
  const labels: HeaderColumn = {
    column: place,
    text: tidySpaces(texts[place] ?? ''),
    word,
    span: group?.span ?? 1,
  };
  const all = [...others, labels].sort((a, b) => a.column - b.column);
  return isHeader(all) ? all : null;
}

/** The heads among the texts of a row, each with the blank cells behind it. */
export function columnsOf(texts: readonly string[]): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  texts.forEach((text, column) => {
    const word = readHeaderWord(text);
    if (word) columns.push({ column, text: tidySpaces(text), word, span: 1 });
  });
  // Blank cells behind the last head belong to nobody: a text file does not even have them.
  let last = texts.length;
  while (last > 0 && texts[last - 1] === '') last -= 1;
  return mapList(columns, (header) => {
    let end = header.column + 1;
    while (end < last && texts[end] === '') end += 1;
    return { ...header, span: end - header.column };
  });
}

/** True for a word of a head, or a year as short as one. */
export const isHeadOrYear = (text: string): boolean =>
  text !== '' && (readHeaderWord(text) !== null || isYearAlone(text));

/** The header with a third line of its heads (4〜9月 | 10〜3月 | 年間計 under 実績値), where the row below holds one. */
function withThirdLine(sheet: Sheet, header: Header): Header {
  const below = sheet.rows[header.row + header.height] ?? [];
  if (header.height !== 2 || !isLowerHalf(below, header.texts)) return header;
  const texts = spread(header.texts, below);
  const known = below.every(
    (cell, column) => headText(cell) === '' || readHeaderWord(texts[column] ?? '') !== null,
  );
  const columns = columnsOf(texts);
  return known && isHeader(columns) ? { ...header, height: 3, columns, texts } : header;
}

/** Rows from a line of heads to the one below it: a blank row may stand between. */
function heightOfTwo(sheet: Sheet, row: number): 2 | 3 {
  return (sheet.rows[row + 1] ?? []).every((cell) => cellText(cell).trim() === '') ? 3 : 2;
}

/** The words over each column where two lines of heads begin at this row, and their height; null where there is no second line. */
export function twoLinesOfHeads(
  sheet: Sheet,
  row: number,
): { readonly texts: readonly string[]; readonly height: number } | null {
  const height = heightOfTwo(sheet, row);
  const [top, below] = [sheet.rows[row] ?? [], sheet.rows[row + height - 1] ?? []];
  return isLowerHalf(below, top) ? { texts: spread(top, below), height } : null;
}

/** The header that begins at this row, or null. */
export function headerAt(sheet: Sheet, row: number): Header | null {
  const header = headerLines(sheet, row);
  return header && withThirdLine(sheet, header);
}

function headerLines(sheet: Sheet, row: number): Header | null {
  const top = sheet.rows[row];
  if (!top || holdsRowLabel(top)) return null;
  const height = heightOfTwo(sheet, row);
  const below = sheet.rows[row + height - 1] ?? [];
  if (!mayBeHeader(top, below)) return null;
  const texts = mapList(top, headText);
  const single = columnsOf(texts);
  // A row of 団体名 and a name is no part of the heads.
  if (isLowerHalf(below, top) && texts.some(isHeadOrYear)) {
    const spreadTexts = spread(top, below);
    const joined = columnsOf(spreadTexts);
    const more = joined.length > single.length || (isHeader(joined) && !isHeader(single)) || isGroupRow(top);
    const lowerAlone = isHeader(columnsOf(mapList(below, headText)));
    if (isHeader(joined) && (more || isHeader(single)) && !(lowerAlone && !isGroupRow(top))) {
      return { row, height, columns: joined, texts: spreadTexts };
    }
    const labelled = isHeader(single) ? null : withLabels(joined, spreadTexts, sheet.rows[row + height]);
    if (labelled) return { row, height, columns: labelled, texts: spreadTexts };
  }
  const columns = isHeader(single) ? single : withLabels(single, texts, sheet.rows[row + 1]);
  return columns && { row, height: 1, columns, texts };
}
