import { cellText, type Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { fold, tidySpaces } from '../../text/fold.js';
import { type Content, contentOf, LABEL_LIKE } from '../kinds/content.js';
import { FIGURES, type HeaderWord, type Role, readHeaderWord } from '../kinds/role.js';
import { kindOfRow } from '../kinds/row-kind.js';
import { type RowRole, rowRoleOf } from '../kinds/row-role.js';
import { headText } from './head-text.js';
import { columnsOf, type Header, type HeaderColumn, twoLinesOfHeads } from './header.js';
import { mayBeHead, ROWS_BELOW } from './may-be-head.js';

/**
 * Heads whose words no list knows (できばえ, めざす数), found by what stands below them: a column of labels, columns of
 * figures, and verdicts. Which column is which only the rows can say then (docs/table-rules.md, decision 14).
 */

const FEWEST_HEADS = 3;
/** `133(121)`: longer texts hold no figure. */
const LONGEST_FIGURE = 24;
/** Rows that fill so many cells, and so many such rows. */
const FEWEST_CELLS = 3;
/** Rows that fill no more of the cells that the fullest one does are of something else, such as a list of members. */
const PART_FILLED = 0.6;
const FEWEST_ROWS = 2;

const names = (heads: readonly HeaderColumn[], role: Role) =>
  heads.some(({ word }) => word.roles[0] === role);
/** True for heads of indicators and of their verdicts: what stands between are figures, whatever their heads say. */
const namesBothEnds = (heads: readonly HeaderColumn[]) =>
  names(heads, 'indicator') && names(heads, 'indicatorStatus');

/** True where a row may be one of heads: several short words, and nothing of a body. */
function mayBeHeads(texts: readonly string[]): boolean {
  const filled = filterList(texts, (text) => text !== '');
  return (filled.length >= FEWEST_HEADS || namesBothEnds(columnsOf(texts))) && filled.every(mayBeHead);
}

const filledIn = (contents: readonly Content[]) =>
  filterList(contents, (content) => content !== 'blank').length;

/** What stands in each column of the rows below, up to a tally or a blank one: behind them something else may stand. */
function contentsBelow(sheet: Sheet, from: number): Content[][] {
  const rows: Content[][] = [];
  for (let row = from; row < sheet.rows.length && rows.length < ROWS_BELOW; row += 1) {
    const texts = mapList(sheet.rows[row] ?? [], cellText);
    const kind = kindOfRow(texts);
    if (kind === 'tally' || (kind === 'blank' && (rows.length >= FEWEST_ROWS || row === from))) break;
    const contents = mapList(texts, contentOf);
    if (filledIn(contents) >= FEWEST_CELLS) rows.push(contents);
  }
  const most = rows.reduce((longest, row) => Math.max(longest, filledIn(row)), 0);
  const full = filterList(rows, (row) => filledIn(row) > most * PART_FILLED);
  return full.length >= FEWEST_ROWS ? full : rows;
}

/** Of more sentences a column is one of remarks. */
const MOST_SENTENCES = 0.5;

interface Seen {
  readonly label: number;
  readonly figures: number;
  readonly hasVerdicts: boolean;
}

/** What columns of labels and of figures may be headed by, where their heads are known at all. */
const LABEL_HEADS: readonly Role[] = ['indicator', 'measure', 'strategy'];
const FIGURE_HEADS: readonly Role[] = [...FIGURES, 'part', 'rate'];
const mayHead = (text: string, roles: readonly Role[]) => {
  const word = readHeaderWord(text);
  return word === null || word.roles.some((role) => roles.includes(role));
};

/**
 * The columns of labels and figures by what they hold, or null where the rows are none of a 総括表. Labels stand right before the
 * figures; sentences between them are remarks.
 */
function seenBelow(
  rows: readonly Content[][],
  texts: readonly string[],
  holdsBoth: (column: number) => boolean,
): Seen | null {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  let label = -1;
  let figures = 0;
  let first = Number.POSITIVE_INFINITY;
  let hasVerdicts = false;
  for (let column = 0; column < width; column += 1) {
    const filled = filterList(
      mapList(rows, (row) => row[column] ?? 'blank'),
      (content) => content !== 'blank',
    );
    if (filled.length * 2 < rows.length) continue;
    const share = (...wanted: readonly Content[]) =>
      filterList(filled, (content) => wanted.includes(content)).length / filled.length;
    if (share('verdict', 'grade', 'dash') > 0.7) hasVerdicts ||= share('verdict') > 0.4;
    else if (
      share('figure', 'dash', 'pending', 'numberedLabel') >= 0.6 &&
      share('figure') > 0.3 &&
      mayHead(texts[column] ?? '', FIGURE_HEADS)
    ) {
      if (label >= 0) first = Math.min(first, column);
      figures += label < 0 ? 0 : holdsBoth(column) ? 2 : 1;
    } else if (column < first && share(...LABEL_LIKE) > 0.7 && mayHead(texts[column] ?? '', LABEL_HEADS)) {
      if (label < 0 || share('long') <= MOST_SENTENCES) label = column;
    }
  }
  return label >= 0 && figures >= 2 ? { label, figures, hasVerdicts } : null;
}

const holdsTwo = (text: string) => /\d.*\(.*\d/.test(fold(text.slice(0, LONGEST_FIGURE)));

/**
 * The header at a row whose words name too little, or null where what stands below is none of a 総括表. Lists of people,
 * budgets and stocks have labels and figures too: only verdicts below, the heads of both indicators and verdicts, or indicators with 目標 and
 * 実績 on rows tell a 総括表.
 */
export function headerByContent(sheet: Sheet, row: number): Header | null {
  const first = mapList(sheet.rows[row] ?? [], headText);
  const lines = twoLinesOfHeads(sheet, row) ?? { texts: first, height: 1 };
  const { texts, height } = mayBeHeads(first) ? lines : { texts: first, height: 1 };
  if (!mayBeHeads(texts)) return null;
  const start = row + height;
  const rows = contentsBelow(sheet, start);
  if (rows.length < FEWEST_ROWS) return null;
  const below = sheet.rows.slice(start, start + ROWS_BELOW);
  const times = (says: (text: string) => boolean, column: number) =>
    filterList(below, (cells) => says(cellText(cells[column]))).length;
  const width = below.reduce((most, { length }) => Math.max(most, length), 0);
  const columnsBelow = Array.from({ length: width }, (_, column) => column);
  const says = (...roles: readonly (RowRole | null)[]) =>
    columnsBelow.some((column) => times((text) => roles.includes(rowRoleOf(text)), column) >= FEWEST_ROWS);
  const inRows = says('target', 'actual');
  const seen = seenBelow(rows, texts, (column) => inRows || times(holdsTwo, column) >= FEWEST_ROWS);
  if (!seen) return null;
  const heads = columnsOf(texts);
  const named = heads.find(({ word }) => word.roles[0] === 'indicator')?.column ?? seen.label;
  // 目標 and 実績 on the rows of named indicators are of no list and no budget.
  const isOfPairs = names(heads, 'indicator') && says('target') && says('actual');
  if (!seen.hasVerdicts && !namesBothEnds(heads) && !isOfPairs) return null;
  const own = readHeaderWord(texts[named] ?? '');
  const word: HeaderWord = own?.roles.includes('indicator')
    ? own
    : { roles: ['indicator'], year: null, targetFirst: false };
  const label = { column: named, text: tidySpaces(texts[named] ?? ''), word, span: 1 };
  const others = mapList(
    filterList(heads, ({ column }) => column !== named),
    (head) => ({ ...head, span: 1 }),
  );
  const columns = [...others, label].sort((a, b) => a.column - b.column);
  return { row, height, columns, texts, guessed: true };
}
