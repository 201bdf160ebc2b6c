import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { foldWord } from '../../text/fold.js';
import type { BodyRow } from '../kinds/body-row.js';
import { goesWithPair, rowRoleOf } from '../kinds/row-role.js';

/** Rows right below the two of an indicator (目標, 実績) that say something more about it: 達成率, 評価, 前年比. */

/** One thing that such a row says below every pair. */
export interface RowsAbout {
  /** What the row of the first pair says that it holds, as written. */
  readonly text: string;
  /** The row of each pair, by the upper row of the pair. */
  readonly rows: ReadonlyMap<BodyRow, BodyRow>;
}

/** True where a row names nothing left of a column but what a pair above names. */
const namesNothingElse = ({ texts }: BodyRow, column: number, { texts: names }: BodyRow): boolean =>
  texts.every(
    (text, at) => at >= column || text.trim() === '' || foldWord(text) === foldWord(names[at] ?? ''),
  );

const LONGEST_WORD = 16;

/** What the rows right below a pair say, folded, up to the first that is about something else: a figure, a name, nothing. */
function textsBelow(
  content: readonly BodyRow[],
  column: number,
  first: BodyRow,
  from: number,
): readonly string[] {
  const texts: string[] = [];
  for (let row = content[from]; row; row = content[from + texts.length]) {
    const text = row.texts[column] ?? '';
    const isWord = row.contents[column] === 'words' && text.length <= LONGEST_WORD && !rowRoleOf(text);
    if (row.index !== first.index + 2 + texts.length || !isWord || !namesNothingElse(row, column, first))
      break;
    texts.push(foldWord(text));
  }
  return texts;
}

/** Words that stand right below every pair, known or not: 対比. Below one pair alone anything may stand. */
export function wordsBelowAll(
  content: readonly BodyRow[],
  column: number,
  pairs: ReadonlyMap<BodyRow, unknown>,
): ReadonlySet<string> {
  if (pairs.size < 2) return new Set();
  const times = new Map<string, number>();
  for (const [place, first] of content.entries()) {
    if (!pairs.has(first)) continue;
    for (const text of textsBelow(content, column, first, place + 2))
      times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Set(flatMapList([...times], ([text, own]) => (own === pairs.size ? [text] : [])));
}

/**
 * The row right above each pair that is about it and alone holds its name: 前年実績 above 目標 and 実績. Null where a pair has none.
 */
export function rowsAbovePairs(
  content: readonly BodyRow[],
  column: number,
  pairs: ReadonlyMap<BodyRow, unknown>,
): RowsAbout | null {
  const rows = new Map<BodyRow, BodyRow>();
  let text = '';
  for (const [place, first] of content.entries()) {
    if (!pairs.has(first)) continue;
    const [row, second] = [content[place - 1], content[place + 1]];
    const own = row?.texts[column] ?? '';
    if (row?.index !== first.index - 1 || !goesWithPair(own)) return null;
    if (!namesSomething(row, column)) return null;
    if ([first, second].some((pair) => pair !== undefined && namesSomething(pair, column))) return null;
    text = text === '' ? own : text;
    rows.set(first, row);
  }
  return rows.size > 0 ? { text, rows } : null;
}

const namesSomething = ({ texts }: BodyRow, column: number): boolean =>
  texts.some((text, at) => at < column && text.trim() !== '');

/**
 * The rows that follow a pair, each right below the one before, up to the first that is about something else.
 * @param from the place behind the pair in `content`
 */
function rowsBelow(
  content: readonly BodyRow[],
  column: number,
  first: BodyRow,
  from: number,
  goes: (text: string) => boolean,
): readonly BodyRow[] {
  let end = from;
  for (let row = content[end]; row; row = content[end]) {
    const isRightBelow = row.index === first.index + 2 + end - from;
    if (!isRightBelow || !goes(row.texts[column] ?? '') || !namesNothingElse(row, column, first)) break;
    end += 1;
  }
  return content.slice(from, end);
}

/**
 * What rows say below all of some pairs. A row that only some of them have is none: where the others lack it, there is no cell that could
 * be read or written.
 * @param content the rows of content below a header
 * @param column of the words that say what a row holds
 * @param pairs those that are the upper row of a pair
 * @param goes whether a row with such a text is about the pair above
 */
export function rowsAboutPairs(
  content: readonly BodyRow[],
  column: number,
  pairs: ReadonlyMap<BodyRow, unknown>,
  goes: (text: string) => boolean,
): readonly RowsAbout[] {
  const rows = new Map<string, { readonly text: string; readonly rows: Map<BodyRow, BodyRow> }>();
  for (const [place, first] of content.entries()) {
    if (!pairs.has(first)) continue;
    for (const row of rowsBelow(content, column, first, place + 2, goes)) {
      const text = row.texts[column] ?? '';
      const own = rows.get(foldWord(text)) ?? { text, rows: new Map<BodyRow, BodyRow>() };
      rows.set(foldWord(text), own);
      own.rows.set(first, row);
    }
  }
  return filterList([...rows.values()], (own) => own.rows.size === pairs.size);
}
