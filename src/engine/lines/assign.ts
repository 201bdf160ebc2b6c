import { contentOf } from '../table/kinds/content.js';
import { suits } from '../table/kinds/fit.js';
import type { Role } from '../table/kinds/role.js';

/** Which of some columns the texts of a line stand in, where blank cells between them are not seen. */

/** Under a head nobody knows anything may stand. */
const fits = (text: string, role: Role | undefined) =>
  role === 'other' || (role !== undefined && suits(role, contentOf(text)) > 0);

/** The texts in order, each in the first column behind the one before that it suits; null where one finds none. */
function firstColumns(texts: readonly string[], roles: readonly Role[]): readonly number[] | null {
  const columns: number[] = [];
  let column = 0;
  for (const text of texts) {
    while (column < roles.length && !fits(text, roles[column])) column += 1;
    if (column === roles.length) return null;
    columns.push(column);
    column += 1;
  }
  return columns;
}

/**
 * The way to put the texts into columns from left to right that stands furthest to the right, each suiting its column; null where there
 * is none. For names that nest: a line that names a 戦略 names the 施策 that begins there, too, so that a lone name is that of a 施策.
 */
export function rightmostWay(texts: readonly string[], roles: readonly Role[]): readonly number[] | null {
  const mirrored = firstColumns([...texts].reverse(), [...roles].reverse());
  return mirrored?.map((column) => roles.length - 1 - column).reverse() ?? null;
}

/** The one way there is; null where there is none, or more than one: then the leftmost and the rightmost differ. */
export function onlyWay(texts: readonly string[], roles: readonly Role[]): readonly number[] | null {
  const [first, last] = [firstColumns(texts, roles), rightmostWay(texts, roles)];
  return first && last && first.every((column, place) => column === last[place]) ? first : null;
}
