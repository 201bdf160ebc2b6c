import { mapList } from '../../lists/map-list.js';
import { tidySpaces } from '../../text/fold.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import { LABEL_LIKE } from '../kinds/content.js';
import type { Role } from '../kinds/role.js';
import type { Profile } from './alignment.js';

/**
 * Columns whose head is a word no list knows (仕上がり, 柱の見立て), and that say by what stands in them what they are: verdicts, or
 * the names beside the verdicts of the 施策 (docs/table-rules.md, decision 14).
 */

/** The part of a column's cells that must be verdicts. */
const MOSTLY = 0.7;

/** Cells that are filled in the sampled rows of a column. */
export const filledIn = (profile: Profile, column: number): number => profile[column]?.filled ?? 0;

/** True for a column that holds verdicts, or dashes for them, and next to nothing else. */
export function areVerdicts(profile: Profile, column: number): boolean {
  const count = (content: 'verdict' | 'dash' | 'grade') => profile[column]?.of(content) ?? 0;
  const judged = count('verdict') + count('grade');
  return judged >= 2 && judged + count('dash') >= MOSTLY * filledIn(profile, column);
}

const headOf = (header: Header, column: number, roles: readonly Role[]): HeaderColumn => ({
  column,
  text: tidySpaces(header.texts[column] ?? ''),
  word: { roles, year: null, targetFirst: false },
  span: 1,
});

/** Columns whose head has words, none of which is known, from left to right. */
export function unknownColumns({ texts, columns }: Header): ReadonlySet<number> {
  const known = new Set(mapList(columns, ({ column }) => column));
  const unknown = new Set<number>();
  for (let column = 0; column < texts.length; column += 1)
    if ((texts[column] ?? '').trim() !== '' && !known.has(column)) unknown.add(column);
  return unknown;
}

/** The heads of columns of verdicts whose words are not known. */
export function unknownVerdictHeads(header: Header, profile: Profile): readonly HeaderColumn[] {
  const unknown = unknownColumns(header);
  const heads: HeaderColumn[] = [];
  for (const column of unknown)
    if (column < profile.length && areVerdicts(profile, column))
      heads.push(headOf(header, column, ['indicatorStatus', 'measureStatus']));
  return heads;
}

/**
 * The head of the names beside ※1, where its word is not known: left of it, filled on the same rows as ※1, and those fewer than
 * the rows of indicators. Null where nothing stands there so.
 */
export function unknownNamesBeside(
  header: Header,
  profile: Profile,
  status: number,
  labels: number,
): HeaderColumn | null {
  const names = status - 1;
  const rows = filledIn(profile, names);
  const beside =
    unknownColumns(header).has(names) &&
    rows > 0 &&
    rows >= filledIn(profile, status) &&
    rows < filledIn(profile, labels);
  return beside ? headOf(header, names, ['measure']) : null;
}

/**
 * The head of the labels, where its word is not known and that of the 施策 is the only one that could name them: between these and
 * the figures, filled on more rows than the names of the 施策, or on nearly as many and numbered as labels are. Null where nothing stands
 * there so. Over pairs of rows that were put together the head of the labels may be blank.
 */
export function unknownLabelsBehind(
  header: Header,
  profile: Profile,
  measure: number,
  figure: number,
): HeaderColumn | null {
  const labelled = (column: number) =>
    LABEL_LIKE.reduce((sum, content) => sum + (profile[column]?.of(content) ?? 0), 0);
  // ※1 below the names is none of them.
  const names = labelled(measure);
  const isNumbered = (column: number, words: number) =>
    (profile[column]?.of('numberedLabel') ?? 0) * 2 > words && !profile[measure]?.of('numberedLabel');
  const unknown = unknownColumns(header);
  const known = header.overPairs === true && new Set(mapList(header.columns, ({ column }) => column));
  const isHeadless = (column: number) =>
    known !== false && (header.texts[column] ?? '').trim() === '' && !known.has(column);
  for (let column = figure - 1; column > measure; column -= 1) {
    if (!unknown.has(column) && !isHeadless(column)) continue;
    const words = labelled(column);
    if (words < MOSTLY * filledIn(profile, column)) continue;
    if (words > names || (words >= MOSTLY * names && isNumbered(column, words)))
      return headOf(header, column, ['indicator']);
  }
  return null;
}
