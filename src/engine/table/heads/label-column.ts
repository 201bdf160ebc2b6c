import { flatMapList } from '../../lists/flat-map-list.js';
import { fold, foldWord } from '../../text/fold.js';
import { type Content, contentOf, FIGURE_LIKE, isLabelLike, LABEL_LIKE } from '../kinds/content.js';
import { endOfFirstBlock } from '../kinds/first-block.js';
import type { NamingRow } from '../kinds/naming-row.js';
import { readHeaderWord } from '../kinds/role.js';
import { rowRoleOf } from '../kinds/row-role.js';
import type { Header } from './header.js';

/** Which column holds the labels of the rows below a header, where its heads may not say, or were only guessed. */

/** Least likely first: a sentence, the name of a 施策, a label. */
const LIKELY: readonly Content[] = ['long', 'numberedName', 'words', 'numberedLabel'];
const likelihood = (text: string) =>
  LIKELY.indexOf(contentOf(text)) * LONGEST + Math.min(text.length, LONGEST - 1);
const LONGEST = 100;

/** `3` or `1-1` in a column of numbers of its own, right before the label. */
const NUMBER_OF_ROW = /^\d{1,2}(?:-\d{1,2})?$/;
const LONGEST_NUMBER = '10-10'.length;
const LABELS: readonly Content[] = ['words', 'numberedLabel'];

/** True for the number of a row before its label. */
function numbersRow({ texts, contents }: NamingRow, column: number): boolean {
  const text = (texts[column] ?? '').trim();
  if (text.length > LONGEST_NUMBER || !NUMBER_OF_ROW.test(fold(text))) return false;
  if (!LABEL_LIKE.includes(contents[column + 1] ?? 'blank')) return false;
  for (let before = 0; before < column; before += 1)
    if (LABELS.includes(contents[before] ?? 'blank')) return false;
  return true;
}

/** The first column of a row's figures, or of dashes where it has none; -1 where neither stands. */
function figureOf(row: NamingRow): number {
  let other = -1;
  for (let column = 0; column < row.contents.length; column += 1) {
    const content = row.contents[column] ?? 'blank';
    if (!FIGURE_LIKE.includes(content) || numbersRow(row, column)) continue;
    if (content === 'figure') return column;
    if (other < 0) other = column;
  }
  return other;
}

/**
 * The column left of the figures whose labels differ most from row to row, where no head says which one holds them: units and who is
 * in charge come again. Of several the one of the likeliest labels; -1 where there is none.
 * @param others columns that heads call something else
 */
function likeliestColumn(rows: readonly NamingRow[], others: readonly number[]): number {
  const labels = new Map<number, Set<string>>();
  for (const row of rows)
    for (const [column, text] of row.texts.slice(0, Math.max(0, figureOf(row))).entries())
      if (
        !others.includes(column) &&
        LABEL_LIKE.includes(row.contents[column] ?? 'blank') &&
        rowRoleOf(text) === null
      )
        labels.set(column, (labels.get(column) ?? new Set()).add(foldWord(text.trim())));
  let [best, most, likeliest] = [-1, 0, 0];
  for (const [column, own] of labels) {
    const likely = [...own].reduce((sum, text) => sum + likelihood(text), 0) / own.size;
    if (own.size < most || (own.size === most && likely <= likeliest)) continue;
    [best, most, likeliest] = [column, own.size, likely];
  }
  return best;
}

/** True where most rows with a figure have a label in the column that heads were taken to name. */
function holdsLabels(rows: readonly NamingRow[], column: number): boolean {
  let withFigure = 0;
  let labelled = 0;
  for (const row of rows) {
    if (figureOf(row) < 0) continue;
    withFigure += 1;
    if (isLabelLike((row.texts[column] ?? '').trim())) labelled += 1;
  }
  return labelled * 2 >= withFigure;
}

/**
 * The column of the labels: the one its head names, where it holds them; a column that was only guessed may hold units, or who is in
 * charge. Else the likeliest one, if possible none that heads call something else; -1 where there is none.
 * @param indicator the column whose head names labels, -1 for none
 */
export function labelColumnOf(
  rows: readonly NamingRow[],
  { guessed, texts, columns }: Header,
  indicator: number,
): number {
  const end = endOfFirstBlock(
    rows,
    ({ kind }) => kind,
    (row) => figureOf(row) >= 0,
  );
  const block = rows.slice(0, end);
  const isKnown = !guessed || readHeaderWord(texts[indicator] ?? '')?.roles.includes('indicator') === true;
  if (isKnown && holdsLabels(block, indicator)) return indicator;
  const others = flatMapList(columns, ({ word, column }) => (word.roles[0] === 'indicator' ? [] : [column]));
  const found = likeliestColumn(block, others);
  return found < 0 ? likeliestColumn(block, []) : found;
}
