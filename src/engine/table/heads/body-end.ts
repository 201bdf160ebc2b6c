import { isUsualFigure } from '../../figure/usual-figure.js';
import { unitOfLabel } from '../../lexicon/unit.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { asNamingRow, type BodyRow, namesAFigure } from '../kinds/body-row.js';
import { columnsOfFigures } from '../kinds/columns-of-figures.js';
import { type Content, FIGURE_LIKE, LABEL_LIKE } from '../kinds/content.js';
import { FIGURES, type Role, readHeaderWord } from '../kinds/role.js';
import { headAList, headsForCertain, isInForm, nameColumns } from '../kinds/row-in-form.js';
import { isLegendRow, isListHead, isSignature } from '../kinds/row-kind.js';
import { goesWithPair, rowRoleOf } from '../kinds/row-role.js';
import { yearOfLine } from '../kinds/year-line.js';
import { headText } from './head-text.js';
import type { Header } from './header.js';
import { areNamedAgain, FEWEST_AGAIN, namesIn } from './named-again.js';

/** Where something else begins below the indicators on the same sheet: a budget, a list of people, last year's figures. */

const JUDGED: readonly Role[] = [...FIGURES, 'indicatorStatus'];
const HEADS: readonly Content[] = ['blank', 'words', 'unit', 'verdict', 'kind'];
/** Of so many heads some are the words of the form itself: 区分, 達成率. */
const FEWEST_HEADS = 3;
const FEWEST_KNOWN = 2;
/** Rows above that say what the columns hold. */
const REACH = 60;

const isFilled = (text: string) => text.trim() !== '';
function isHead(text: string, content: Content): boolean {
  if (HEADS.includes(content)) return true;
  const head = headText(text);
  return !(head === text && isUsualFigure(text)) && readHeaderWord(head) !== null;
}

/** True where nothing but words that may be heads stands in a row; of most rows the figure alone says that it is none. */
function mayBeHeads({ texts, contents }: BodyRow): boolean {
  const mayBe = (text: string, column: number) => isHead(text, contents[column] ?? 'blank');
  const figure = contents.indexOf('figure');
  return (figure < 0 || mayBe(texts[figure] ?? '', figure)) && texts.every(mayBe);
}

/** True where a row stands below a blank one, or below a line alone that heads it, as no footnote does. */
function isSetApart(rows: readonly BodyRow[], place: number): boolean {
  let upper = place - 1;
  while (rows[upper]?.kind === 'footnote') upper -= 1;
  const above = rows[upper];
  if (!above || above.kind === 'blank' || above.kind === 'tally') return above !== undefined;
  return filterList(above.texts, isFilled).length === 1;
}

/** True for 計画値 right below 実績値: its figures are those of the indicator above, even where they look like years (2036). So is 評価 below both. */
const isSecondOfPair = (texts: readonly string[], above: readonly string[]) =>
  texts.some((text, column) => {
    const upper = rowRoleOf(above[column] ?? '');
    if (upper === null) return false;
    const own = rowRoleOf(text);
    return own === null ? goesWithPair(text) : own !== upper;
  });

const isNamed = (row: BodyRow | undefined) => row !== undefined && namesAFigure(row);

/** True where the row below has a verdict where the table has its own, and a figure where a row above has one: the table goes on. */
function isJudgedAsAbove(rows: readonly BodyRow[], place: number, status: readonly number[]): boolean {
  const next = rows[place + 1]?.contents ?? [];
  if (!status.some((column) => next[column] === 'verdict')) return false;
  let upper = place - 1;
  while (upper > 0 && place - upper < REACH && !isNamed(rows[upper])) upper -= 1;
  const above = rows[upper]?.contents ?? [];
  return next.some((own, column) => own === 'figure' && above[column] === 'figure');
}

/** The columns of a role by their heads. */
const columnsOf = ({ columns }: Header, ...roles: readonly Role[]) =>
  mapList(
    filterList(columns, ({ word }) => roles.includes(word.roles[0] ?? 'other')),
    ({ column }) => column,
  );

/** True for days (`9月`) under the heads of figures and nowhere else, where no word before them heads a list of months: an indicator's. */
function givesDays(header: Header, { texts, contents }: BodyRow): boolean {
  const figures = columnsOf(header, ...FIGURES);
  const days = flatMapList(contents, (content, column) => (content === 'figure' ? [column] : []));
  const label = texts.find(isFilled) ?? '';
  return (
    days.length > 0 &&
    days.every((column) => figures.includes(column)) &&
    !isListHead(label) &&
    // 計画の策定 is no head, though it begins like one.
    FIGURES.includes(readHeaderWord(headText(label))?.roles[0] ?? 'figure')
  );
}

/**
 * For each row, whether a row of the table itself follows in the same block: one with a verdict, or with a unit behind its name, beside
 * figures where the table has its own; or a 達成数計. A place below the last one is asked of nobody.
 */
function rowsThatFollow(header: Header, rows: readonly BodyRow[]): readonly boolean[] {
  const label = columnsOf(header, 'indicator')[0] ?? 0;
  const figures = columnsOf(header, ...FIGURES);
  const status = columnsOf(header, 'indicatorStatus');
  const isOwn = ({ kind, texts, contents }: BodyRow): boolean => {
    if (kind === 'tally') return true;
    const hasFigures =
      figures.length > 0 && figures.every((column) => FIGURE_LIKE.includes(contents[column] ?? 'blank'));
    if (!hasFigures || !LABEL_LIKE.includes(contents[label] ?? 'blank')) return false;
    const isJudged = status.some((column) => contents[column] === 'verdict');
    return isJudged || unitOfLabel(texts[label] ?? '') !== '';
  };
  const follows = new Array<boolean>(rows.length).fill(false);
  for (let place = rows.length - 2; place >= 0; place -= 1) {
    const next = rows[place + 1];
    if (next && next.kind !== 'blank') follows[place] = follows[place + 1] === true || isOwn(next);
  }
  return follows;
}

/** True for words where an indicator has its figures, and no tally above them: by themselves they end nothing for certain. */
function mayBeIndicator({ columns }: Header, rows: readonly BodyRow[], place: number): boolean {
  const { texts = [] } = rows[place] ?? {};
  const of = (role: Role) => {
    const own = filterList(
      columns,
      ({ word, column }) => word.roles[0] === role && isFilled(texts[column] ?? ''),
    );
    return mapList(own, ({ column }) => texts[column] ?? '').join(' ');
  };
  return (
    isInForm(of) && !headsForCertain(texts) && !rows.slice(0, place).some(({ kind }) => kind === 'tally')
  );
}

/** What words are that end the rows of the table: heads of another for certain, or what may as well be one of its rows. */
type Ending = 'heads' | 'unsure';

/** Where nothing but words stands in a row, and another table may begin with it, how certain that is; null for any other row. */
function headsAnother(
  header: Header,
  rows: readonly BodyRow[],
  place: number,
  follows: (place: number) => boolean,
): Ending | null {
  const { columns } = header;
  const row = rows[place];
  if (!row || !mayBeHeads(row) || isLegendRow(row.texts) || givesDays(header, row)) return null;
  const { texts, contents } = row;
  const heads = filterList(texts, isFilled);
  if (heads.length < 2) return null;
  const status = mapList(
    filterList(columns, ({ word }) => word.roles[0] === 'indicatorStatus'),
    ({ column }) => column,
  );
  if (isSecondOfPair(texts, rows[place - 1]?.texts ?? [])) return null;
  // 未達成 may head a count; under ※2 it is a verdict.
  if (status.some((column) => contents[column] === 'verdict')) return null;
  const apart = isSetApart(rows, place);
  if (!apart && isJudgedAsAbove(rows, place, status)) return null;
  const named = nameColumns(mapList(texts, headText));
  const lists = headAList(texts);
  if (!apart && follows(place) && !named && !lists) return null;
  if (lists) return 'heads';
  if (apart && texts.some(isSignature)) return 'heads';
  const judged = filterList(columns, ({ word }) => JUDGED.includes(word.roles[0] ?? 'other'));
  if (apart && status.length > 0 && judged.every(({ column }) => contents[column] === 'words'))
    return 'heads';
  if (heads.length < FEWEST_HEADS) return null;
  const isOpen = mayBeIndicator(header, rows, place);
  if (isOpen && follows(place)) return null;
  const known = filterList(heads, (text) => readHeaderWord(text) !== null).length;
  if (apart && known >= FEWEST_KNOWN && !isOpen) return 'heads';
  const above = filterList(rows.slice(0, place), ({ kind }) => kind === 'content');
  const figures = columnsOfFigures(mapList(above.slice(-REACH), (row) => row.contents));
  const over = filterList(contents, (own, column) => own !== 'blank' && figures.has(column)).length;
  const next = rows[place + 1]?.contents ?? [];
  const under = filterList(
    next,
    (own, column) => own === 'figure' && !figures.has(column) && isFilled(texts[column] ?? ''),
  ).length;
  const hasFigures = next.includes('figure');
  // With no figures below it ends nothing where it may be an indicator itself.
  const ends = apart && !isOpen ? over + under > 0 : over + under > 1 && hasFigures;
  if (!ends) return null;
  return isOpen && under === 0 ? 'unsure' : 'heads';
}

/** True where rows that may name something again follow each other behind a blank one; a note alone does not. */
function hasLaterBlock(rows: readonly BodyRow[]): boolean {
  let length = 0;
  let isLater = false;
  for (let place = 0; place < rows.length; place += 1) {
    const isBlank = rows[place]?.kind === 'blank';
    isLater ||= isBlank && place > 0;
    length = isBlank ? 0 : length + 1;
    if (isLater && length >= FEWEST_AGAIN) return true;
  }
  return false;
}

/** Place of the first row of a block, set apart, that names again what stands above, or -1. */
function namedAgainAt(header: Header, rows: readonly BodyRow[]): number {
  if (!hasLaterBlock(rows)) return -1;
  const names = namesIn(mapList(rows, asNamingRow), header);
  const above = new Set<string>();
  let begin = 0;
  for (let place = 0; place <= rows.length; place += 1) {
    if (place < rows.length && rows[place]?.kind !== 'blank') continue;
    const block = names.slice(begin, place);
    // Rows of several years name the same, each below its own.
    const isOfYear = above.size > 0 && yearOfLine(rows[begin]?.texts ?? []) !== null;
    if (!isOfYear && areNamedAgain(block, above)) return begin;
    for (const name of block) if (name !== null) above.add(name);
    begin = place + 1;
  }
  return -1;
}

/** The first of the lines alone above a place, which are the title of what begins there. */
function withTitle(rows: readonly BodyRow[], place: number): number {
  const above = rows[place - 1];
  const isTitle = above?.kind === 'content' && filterList(above.texts, isFilled).length === 1;
  return isTitle ? place - 1 : place;
}

/** The rows below a header. */
export interface PartedRows {
  readonly own: readonly BodyRow[];
  /** From where something else begins on. */
  readonly below: readonly BodyRow[];
  /** The row among those below that may be an indicator as well as the heads of them; null where nobody need ask. */
  readonly unsureHeads: BodyRow | null;
}

/**
 * The rows that belong to the table, all up to where something else begins, and those below.
 * @param rows all rows below the header
 */
export function partRows(header: Header, rows: readonly BodyRow[]): PartedRows {
  // Before the first row with a figure nothing ends.
  const first = rows.findIndex(namesAFigure);
  let known: readonly boolean[] | null = null;
  const follows = (place: number): boolean => {
    known ??= rowsThatFollow(header, rows);
    return known[place] === true;
  };
  let ending: Ending | null = null;
  const heads = rows.findIndex(({ kind }, place) => {
    if (kind === 'content' && first >= 0 && place > first)
      ending = headsAnother(header, rows, place, follows);
    return ending !== null;
  });
  const again = namedAgainAt(header, heads < 0 ? rows : rows.slice(0, heads));
  const end = again < 0 ? heads : again;
  if (end < 0) return { own: rows, below: [], unsureHeads: null };
  const begin = withTitle(rows, end);
  const unsureHeads = again < 0 && ending === 'unsure' ? (rows[end] ?? null) : null;
  return { own: rows.slice(0, begin), below: rows.slice(begin), unsureHeads };
}
