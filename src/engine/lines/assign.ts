import { contentOf, suits } from '../table/kinds/content.js';
import type { Role } from '../table/kinds/role.js';

/** Which of some columns the texts of a line stand in, where blank cells between them are not seen. */

/** Under a head nobody knows anything may stand. */
const fits = (text: string, role: Role) => role === 'other' || suits(role, contentOf(text)) > 0;

/** All ways to put the texts into columns from left to right so that each suits its column: the column of each text. */
function ways(texts: readonly string[], roles: readonly Role[], from = 0): number[][] {
  const [text, ...rest] = texts;
  if (text === undefined) return [[]];
  const found: number[][] = [];
  for (let column = from; column + rest.length < roles.length; column += 1) {
    const role = roles[column];
    if (role === undefined || !fits(text, role)) continue;
    for (const others of ways(rest, roles, column + 1)) found.push([column, ...others]);
  }
  return found;
}

/** More cells than these are those of no form. */
const MOST_CELLS = 20;

/** The one way there is; null where there is none, or more than one. */
export function onlyWay(texts: readonly string[], roles: readonly Role[]): readonly number[] | null {
  if (texts.length > MOST_CELLS) return null;
  const found = ways(texts, roles);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The way that stands furthest to the right; null where there is none. For names that nest: a line that names a 戦略
 * names the 施策 that begins there, too, so that a lone name is that of a 施策.
 */
export function rightmostWay(texts: readonly string[], roles: readonly Role[]): readonly number[] | null {
  return ways(texts, roles).at(-1) ?? null;
}
