import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import { LABEL_LIKE } from '../kinds/content.js';
import type { Role } from '../kinds/role.js';
import type { Profile } from './alignment.js';

/**
 * Heads that name a target or an actual by their word, and have names below them: 重点目標 or 成果 over what each row is about, beside the 目標値
 * that holds the figures (docs/table-rules.md, decision 14).
 */

/** The part of a column's filled cells that must be names. */
const MOSTLY = 0.7;
const SIDES: readonly (Role | undefined)[] = ['target', 'actual'];
const NAMING: readonly Role[] = ['indicator', 'measure', 'strategy'];

/** True where names stand in a column, and no figure at all. */
function holdsNames(profile: Profile, column: number): boolean {
  const counts = profile[column];
  if (!counts || counts.filled === 0 || counts.of('figure') > 0) return false;
  return LABEL_LIKE.reduce((sum, content) => sum + counts.of(content), 0) >= MOSTLY * counts.filled;
}

/** The header, with those of its heads taken for names that are none of figures by what stands below them. */
export function withNamesUnderFigureHeads(header: Header, profile: Profile): Header {
  const sides = filterList(header.columns, ({ word }) => SIDES.includes(word.roles[0]));
  // The last head of each side that has figures below it: what names stand left of.
  const last = new Map<Role | undefined, number>();
  for (const { column, word } of sides)
    if ((profile[column]?.of('figure') ?? 0) > 0) last.set(word.roles[0], column);
  const isOfNames = ({ column, word }: HeaderColumn) =>
    column < (last.get(word.roles[0]) ?? -1) && holdsNames(profile, column);
  if (!sides.some(isOfNames)) return header;
  const columns = mapList(header.columns, (own) =>
    SIDES.includes(own.word.roles[0]) && isOfNames(own)
      ? Object.assign({}, own, { word: Object.assign({}, own.word, { roles: NAMING }) })
      : own,
  );
  return Object.assign({}, header, { columns });
}
