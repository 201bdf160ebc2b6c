import { withoutNumber } from '../../lexicon/numbering.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { FIGURE_LIKE, isLabelLike, LABEL_LIKE } from '../kinds/content.js';
import { measureKey } from '../kinds/names.js';
import type { NamingRow } from '../kinds/naming-row.js';
import type { Role } from '../kinds/role.js';
import { rowRoleOf } from '../kinds/row-role.js';
import type { Header } from './header.js';
import { labelColumnOf } from './label-column.js';

/** Names that come again: a table that goes on names what is new, and a table of another year names the same once more. */

/** A name of one row says nothing: many a 施策 counts its 参加者数. */
export const FEWEST_AGAIN = 2;

const columnOf = ({ columns }: Header, role: Role): number =>
  columns.find(({ word }) => word.roles[0] === role)?.column ??
  columns.find(({ word }) => word.roles.includes(role))?.column ??
  -1;

/** The one cell of a row that heads those below it, or `''`. */
function headingIn({ texts, contents }: NamingRow, label: number): string {
  let only = -1;
  for (let column = 0; column < texts.length; column += 1) {
    if ((texts[column] ?? '').trim() === '') continue;
    if (only >= 0) return '';
    only = column;
  }
  return only <= label && LABEL_LIKE.includes(contents[only] ?? 'blank') ? (texts[only] ?? '') : '';
}

/**
 * What the rows with a figure, or a dash for one, below a header name, each with the 施策 it belongs to; null for any other row.
 */
export function namesIn(rows: readonly NamingRow[], header: Header): (string | null)[] {
  const measure = columnOf(header, 'measure');
  const indicator = columnOf(header, 'indicator');
  const label = labelColumnOf(rows, header, indicator);
  let own = '';
  let above = '';
  return mapList(rows, (row) => {
    const { texts, contents } = row;
    const heading =
      measure >= 0 && measure !== indicator ? (texts[measure] ?? '') : headingIn(row, Math.max(0, label));
    own = measureKey(heading.trim()) || own;
    const named = (texts[label] ?? '').trim();
    const name = isLabelLike(named) ? foldWord(named) : '';
    const figures = contents.some((content) => FIGURE_LIKE.includes(content));
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
    else if (first.length >= FEWEST_AGAIN) break;
  }
  return first;
}

const labelOf = (name: string | undefined) => name?.slice(name.indexOf('\n'));
const isMost = (again: readonly string[], named: readonly string[]) =>
  again.length >= FEWEST_AGAIN && again.length * 2 >= named.length;

/** True where most labels were named above, whatever their numbers and the 施策 they belong to. */
export function areLabelsAgain(names: readonly (string | null)[], above: ReadonlySet<string>): boolean {
  const wordsOf = (name: string) => withoutNumber(labelOf(name)?.trim() ?? '');
  const labels = new Set(mapList([...above], wordsOf));
  const named = flatMapList(names, (name) => (name === null ? [] : [wordsOf(name)]));
  return isMost(
    filterList(named, (name) => labels.has(name)),
    named,
  );
}

/**
 * True where most of what rows name was named above. Rows below no heading begin again where the first of them is the
 * first of all.
 */
export function areNamedAgain(names: readonly (string | null)[], above: ReadonlySet<string>): boolean {
  const named = flatMapList(names, (name) => name ?? []);
  const most = (again: readonly string[]) => isMost(again, named);
  if (most(filterList(named, (name) => above.has(name)))) return true;
  const [first] = above;
  if (named.length === 0 || labelOf(named[0]) !== labelOf(first)) return false;
  const labels = new Set(mapList([...above], labelOf));
  return most(filterList(named, (name) => name.startsWith('\n') && labels.has(name)));
}
