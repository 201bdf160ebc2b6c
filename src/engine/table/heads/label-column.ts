import { fold, foldWord } from '../../text/fold.js';
import { type Content, contentOf, FIGURE_LIKE, isLabelLike } from '../kinds/content.js';
import { endOfFirstBlock } from '../kinds/first-block.js';
import { readHeaderWord } from '../kinds/role.js';
import type { RowKind } from '../kinds/row-kind.js';
import { rowRoleOf } from '../kinds/row-role.js';
import type { Header } from './header.js';

/** Which column holds the labels of the rows below a header, where its heads may not say, or were only guessed. */

/** Least likely first: a sentence, the name of a 施策, a label. */
const LIKELY: readonly Content[] = ['long', 'numberedName', 'words', 'numberedLabel'];
const likelihood = (text: string) =>
  LIKELY.indexOf(contentOf(text)) * LONGEST + Math.min(text.length, LONGEST - 1);
const LONGEST = 100;

/** `3` or `1-1` in a column of numbers of its own, right before the label. */
const NUMBER_OF_ROW = /^\s*\d{1,2}(?:-\d{1,2})?\s*$/;
const LABELS: readonly Content[] = ['words', 'numberedLabel'];

/** The first column of a row's figures, or of dashes where it has none. */
function figureOf(texts: readonly string[]): number {
  const isNumber = (text: string, column: number) =>
    NUMBER_OF_ROW.test(fold(text)) &&
    isLabelLike(texts[column + 1] ?? '') &&
    !texts.slice(0, column).some((before) => LABELS.includes(contentOf(before)));
  const first = (wanted: readonly Content[]) =>
    texts.findIndex((text, column) => wanted.includes(contentOf(text)) && !isNumber(text, column));
  const number = first(['figure']);
  return number < 0 ? first(FIGURE_LIKE) : number;
}

/**
 * The column left of the figures whose labels differ most from row to row, where no head says which one holds them: units and who is
 * in charge come again. Of several the one of the likeliest labels; -1 where there is none.
 * @param others columns that heads call something else
 */
function likeliestColumn(rows: readonly (readonly string[])[], others: readonly number[]): number {
  const labels = new Map<number, Set<string>>();
  for (const texts of rows)
    for (const [column, text] of texts.slice(0, Math.max(0, figureOf(texts))).entries())
      if (!others.includes(column) && isLabelLike(text) && rowRoleOf(text) === null)
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
function holdsLabels(rows: readonly (readonly string[])[], column: number): boolean {
  const withFigure = rows.filter((texts) => figureOf(texts) >= 0);
  return (
    withFigure.filter((texts) => isLabelLike((texts[column] ?? '').trim())).length * 2 >= withFigure.length
  );
}

/** A row as names are looked for in it. */
export interface NamingRow {
  readonly texts: readonly string[];
  readonly kind: RowKind;
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
    (row) => figureOf(row.texts) >= 0,
  );
  const block = rows.slice(0, end).map((row) => row.texts);
  const isKnown = !guessed || readHeaderWord(texts[indicator] ?? '')?.roles.includes('indicator') === true;
  if (isKnown && holdsLabels(block, indicator)) return indicator;
  const others = columns.flatMap(({ word, column }) => (word.roles[0] === 'indicator' ? [] : [column]));
  const found = likeliestColumn(block, others);
  return found < 0 ? likeliestColumn(block, []) : found;
}
