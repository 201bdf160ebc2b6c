import { withoutNumber } from '../../lexicon/numbering.js';
import { fold, foldWord } from '../../text/fold.js';
import { type Content, contentOf, FIGURE_LIKE, LABEL_LIKE } from '../kinds/content.js';
import { measureKey } from '../kinds/names.js';
import { type Role, readHeaderWord } from '../kinds/role.js';
import { kindOfRow } from '../kinds/row-kind.js';
import { rowRoleOf } from '../kinds/row-role.js';
import type { Header } from './header.js';

/** Names that come again: a table that goes on names what is new, and a table of another year names the same once more. */

/** A name of one row says nothing: many a 施策 counts its 参加者数. */
const FEWEST = 2;

const columnOf = ({ columns }: Header, role: Role): number =>
  columns.find(({ word }) => word.roles[0] === role)?.column ??
  columns.find(({ word }) => word.roles.includes(role))?.column ??
  -1;

const isLabel = (text: string) => LABEL_LIKE.includes(contentOf(text));

/** The one cell of a row that heads those below it, or `''`. */
function headingIn(texts: readonly string[], label: number): string {
  const filled = texts.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
  const [column = -1] = filled;
  const text = texts[column] ?? '';
  return filled.length === 1 && column <= label && isLabel(text) ? text : '';
}

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
    isLabel(texts[column + 1] ?? '') &&
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
      if (!others.includes(column) && isLabel(text) && rowRoleOf(text) === null)
        labels.set(column, (labels.get(column) ?? new Set()).add(foldWord(text.trim())));
  let [best, most, likeliest] = [-1, 0, 0];
  for (const [column, own] of labels) {
    const likely = [...own].reduce((sum, text) => sum + likelihood(text), 0) / own.size;
    if (own.size < most || (own.size === most && likely <= likeliest)) continue;
    [best, most, likeliest] = [column, own.size, likely];
  }
  return best;
}

/** The rows up to a tally or a blank one: behind it something else may stand. */
function firstBlock(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let figures = 0;
  const end = rows.findIndex((texts) => {
    const kind = kindOfRow(texts);
    if (figureOf(texts) >= 0 && kind === 'content') figures += 1;
    return figures >= FEWEST && (kind === 'tally' || kind === 'blank');
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** True where most rows with a figure have a label in the column that heads were taken to name. */
function holdsLabels(rows: readonly (readonly string[])[], column: number): boolean {
  const withFigure = rows.filter((texts) => figureOf(texts) >= 0);
  return withFigure.filter((texts) => isLabel((texts[column] ?? '').trim())).length * 2 >= withFigure.length;
}

/**
 * What the rows with a figure, or a dash for one, below a header name, each with the 施策 it belongs to; null for any other row.
 * @param rows texts of their cells
 */
export function namesIn(rows: readonly (readonly string[])[], header: Header): (string | null)[] {
  const measure = columnOf(header, 'measure');
  const indicator = columnOf(header, 'indicator');
  // A column that was only guessed may hold units, or who is in charge.
  const head = header.texts[indicator] ?? '';
  const isKnown = !header.guessed || readHeaderWord(head)?.roles.includes('indicator') === true;
  const block = firstBlock(rows);
  const others = header.columns.flatMap(({ word, column }) =>
    word.roles[0] === 'indicator' ? [] : [column],
  );
  const found = likeliestColumn(block, others);
  const likeliest = found < 0 ? likeliestColumn(block, []) : found;
  const label = isKnown && holdsLabels(block, indicator) ? indicator : likeliest;
  let own = '';
  let above = '';
  return rows.map((texts) => {
    const heading =
      measure >= 0 && measure !== indicator ? (texts[measure] ?? '') : headingIn(texts, Math.max(0, label));
    own = measureKey(heading.trim()) || own;
    const named = (texts[label] ?? '').trim();
    const name = isLabel(named) ? foldWord(named) : '';
    const figures = texts.some((text) => FIGURE_LIKE.includes(contentOf(text)));
    // 目標 below 実績 is of the indicator above.
    if (name === '' && texts.some((text) => rowRoleOf(text) !== null))
      return figures && above !== '' ? `${own}\n${above}` : null;
    above = name;
    return figures && name !== '' ? `${own}\n${name}` : null;
  });
}

/** Names of the first rows that follow each other: behind a row that names nothing something else may stand. */
export function firstNames(names: readonly (string | null)[]): readonly string[] {
  const first: string[] = [];
  for (const name of names) {
    if (name !== null) first.push(name);
    else if (first.length >= FEWEST) break;
  }
  return first;
}

const labelOf = (name: string | undefined) => name?.slice(name.indexOf('\n'));
const isMost = (again: readonly string[], named: readonly string[]) =>
  again.length >= FEWEST && again.length * 2 >= named.length;

/** True where most labels were named above, whatever their numbers and the 施策 they belong to. */
export function areLabelsAgain(names: readonly (string | null)[], above: ReadonlySet<string>): boolean {
  const wordsOf = (name: string) => withoutNumber(labelOf(name)?.trim() ?? '');
  const labels = new Set([...above].map(wordsOf));
  const named = names.flatMap((name) => (name === null ? [] : [wordsOf(name)]));
  return isMost(
    named.filter((name) => labels.has(name)),
    named,
  );
}

/**
 * True where most of what rows name was named above. Rows below no heading begin again where the first of them is the
 * first of all.
 */
export function areNamedAgain(names: readonly (string | null)[], above: ReadonlySet<string>): boolean {
  const named = names.flatMap((name) => name ?? []);
  const most = (again: readonly string[]) => isMost(again, named);
  if (most(named.filter((name) => above.has(name)))) return true;
  const [first] = above;
  if (named.length === 0 || labelOf(named[0]) !== labelOf(first)) return false;
  const labels = new Set([...above].map(labelOf));
  return most(named.filter((name) => name.startsWith('\n') && labels.has(name)));
}
