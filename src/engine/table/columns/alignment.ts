import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Content } from '../kinds/content.js';
import { areHalves } from '../kinds/figure-halves.js';
import { suits } from '../kinds/fit.js';
import { FIGURES, type Role } from '../kinds/role.js';
import type { Assignment } from './assignment.js';
import { ColumnCounts } from './column-counts.js';
import { isIncomplete, rolesInOrder, withLostHeads } from './lost-heads.js';

/**
 * Which column of the body holds what. The header says it; where the body contradicts the header, the columns are laid
 * against the header's roles anew, in order, by what stands in them.
 */

export interface Alignment {
  readonly assignments: readonly Assignment[];
  /** True where the body does not stand under its header. */
  readonly shifted: boolean;
  /** Roles the header names for which the body has no column. */
  readonly lost: readonly Assignment[];
}

/** Rows that are looked at to know a column; more would not change what it is. */
const SAMPLE = 200;
/** Columns beyond the header that a shifted body may reach. */
const COLUMNS_BEYOND_HEADS = 4;

export type Profile = readonly ColumnCounts[];

/** Counts what stands in each column of the sampled rows. */
export function profileColumns(rows: readonly Pick<BodyRow, 'contents'>[], width: number): Profile {
  const profile: ColumnCounts[] = [];
  for (let column = 0; column < width; column += 1) profile.push(new ColumnCounts());
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at += step) {
    const contents = rows[at]?.contents ?? [];
    for (let column = 0; column < Math.min(width, contents.length); column += 1)
      profile[column]?.add(contents[column] ?? 'blank');
  }
  return profile;
}

/** Mean fit of a column's cells to a role; 0 for a blank column. */
export const fitOf = (role: Role, counts: ColumnCounts | undefined): number => counts?.fitOf(role) ?? 0;

const isBlank = (counts: ColumnCounts | undefined) => counts === undefined || counts.filled === 0;

/** Below this mean fit a column is not what its header says. */
const CONTRADICTED = -0.75;
const OPTIONAL: readonly Role[] = ['strategyKind', 'other', 'unit', 'part', 'rate', 'strategy'];
const IN_PLACE = 0.6;
const UNEXPLAINED = -1.5;
const MISSING = -0.7;
const ESSENTIAL_MISSING = -6;
/** Roles times columns that are laid against each other; no form is as wide, and a hostile sheet may be. */
const MOST_LAID = 4096;
/** How much better the body must read elsewhere than under its header; an odd word in a column is no shift. */
const LEAST_GAIN_OF_SHIFT = 1;

/** True where the body contradicts what the header says of a column. One cell alone does not: its row has slipped. */
function isContradicted(assignments: readonly Assignment[], profile: Profile): boolean {
  return assignments.some(({ role, columns, header }) => {
    if (header?.word.statusBelow) return false;
    const counts = profile[columns[columns.length - 1] ?? 0];
    return counts !== undefined && counts.filled > 1 && counts.fitOf(role) <= CONTRADICTED;
  });
}

/** The roles that found a column, each by its place among all of them with that column, and how well all of them fit. */
interface Laid {
  readonly score: number;
  readonly taken: readonly (readonly [number, number])[];
}

/** What is done with the first of the roles and of the columns that are left. */
type Step = 'pass-column' | 'pass-role' | 'take';

/** What it costs that a role has no column. */
function costOfMissing({ role, header }: Assignment): number {
  if (OPTIONAL.includes(role) || header === null) return 0;
  return role === 'indicator' || FIGURES.includes(role) ? ESSENTIAL_MISSING : MISSING;
}

/** Lays roles against columns, both in order, so that the sum of fits is greatest; of equal ways the one that passes over more. */
function bestFit(roles: readonly Assignment[], profile: Profile): Laid {
  const width = profile.length;
  const at = (role: number, column: number) => role * (width + 1) + column;
  // For so many roles and columns passed, what the rest comes to at best, and what is done first.
  const scores = new Array<number>(at(roles.length, width) + 1).fill(0);
  const steps = new Array<Step>(scores.length);
  for (let role = roles.length; role >= 0; role -= 1) {
    const assignment = roles[role];
    const missing = assignment ? costOfMissing(assignment) : 0;
    for (let column = width; column >= 0; column -= 1) {
      if (!assignment && column === width) continue;
      let score = Number.NEGATIVE_INFINITY;
      let step: Step = 'pass-column';
      const counts = profile[column];
      if (column < width) score = (scores[at(role, column + 1)] ?? 0) + (isBlank(counts) ? 0 : UNEXPLAINED);
      if (assignment) {
        const passed = (scores[at(role + 1, column)] ?? 0) + missing;
        if (passed > score) {
          score = passed;
          step = 'pass-role';
        }
        if (column < width) {
          const place = assignment.columns.includes(column) ? IN_PLACE : 0;
          const rest = scores[at(role + 1, column + 1)] ?? 0;
          const taken = rest + fitOf(assignment.role, counts) + place + (isBlank(counts) ? MISSING / 2 : 0);
          if (taken > score) {
            score = taken;
            step = 'take';
          }
        }
      }
      scores[at(role, column)] = score;
      steps[at(role, column)] = step;
    }
  }
  const taken: (readonly [number, number])[] = [];
  for (let role = 0, column = 0; role < roles.length || column < width; ) {
    const step = steps[at(role, column)];
    if (step === 'take') taken.push([role, column]);
    if (step !== 'pass-column') role += 1;
    if (step !== 'pass-role') column += 1;
  }
  return { score: scores[0] ?? 0, taken };
}

/** The score of the columns as the header says, in the currency of `bestFit`. */
function scoreInPlace(assignments: readonly Assignment[], profile: Profile): number {
  const explained = new Set(flatMapList(assignments, ({ columns }) => columns));
  let score = 0;
  for (const { role, columns } of assignments) {
    for (const column of columns)
      score += fitOf(role, profile[column]) + IN_PLACE + (isBlank(profile[column]) ? MISSING / 2 : 0);
  }
  profile.forEach((counts, column) => {
    if (!isBlank(counts) && !explained.has(column)) score += UNEXPLAINED;
  });
  return score;
}

/** True where verdicts stand in a column of which the header says nothing, and it names no column for them. */
function hasUnnamedVerdicts(assignments: readonly Assignment[], profile: Profile): boolean {
  const has = (wanted: Role) => assignments.some(({ role }) => role === wanted);
  if (has('indicatorStatus') && (has('measureStatus') || !has('measure'))) return false;
  const taken = new Set(flatMapList(assignments, ({ columns }) => columns));
  return profile.some((counts, column) => {
    return counts.of('verdict') > 1 && !taken.has(column) && counts.fitOf('indicatorStatus') > 0;
  });
}

/**
 * True where nothing has moved but the verdicts, out of their own blank column under the head of another: the column is still to be filled, and
 * what stands in the other are remarks that read like verdicts.
 */
function isOnlyStatusMoved(
  found: readonly Assignment[],
  assignments: readonly Assignment[],
  profile: Profile,
): boolean {
  const moved = filterList(found, ({ columns, header }) => header !== null && header.column !== columns[0]);
  return (
    moved.length > 0 &&
    moved.every(
      ({ role, header, columns }) =>
        role === 'indicatorStatus' &&
        isBlank(profile[header?.column ?? -1]) &&
        assignments.some((own) => own.role !== role && own.header?.column === columns[0]),
    )
  );
}

/** Columns up to the last filled cell, as far as `most`. */
function filledWidth(contents: readonly Content[], most: number): number {
  let width = Math.min(contents.length, most);
  while (width > 0 && contents[width - 1] === 'blank') width -= 1;
  return width;
}

/** True where figures stand in two columns under one head: `15` | `(13)` in more rows than one. */
function areSplit(rows: readonly BodyRow[], column: number): boolean {
  let halves = 0;
  for (const { contents, texts } of rows) if (areHalves(contents, texts, column)) halves += 1;
  return halves > 1;
}

/**
 * Decides the columns of one page of the table.
 * @param assignments what the header says, already chosen for the year
 * @param rows the page's rows of content
 */
export function alignBody(
  header: Header,
  assignments: readonly Assignment[],
  rows: readonly BodyRow[],
): Alignment {
  let last = 0;
  for (const { column, span } of header.columns)
    last = Math.max(last, column + Math.min(span, COLUMNS_BEYOND_HEADS));
  let longest = last;
  for (const { contents } of rows)
    longest = Math.max(longest, filledWidth(contents, last + COLUMNS_BEYOND_HEADS));
  let width = longest;
  for (const { columns } of assignments) for (const column of columns) width = Math.max(width, column + 1);
  const profile = profileColumns(rows, width);
  const trusted =
    !isIncomplete(assignments) &&
    !hasUnnamedVerdicts(assignments, profile) &&
    !isContradicted(assignments, profile);
  if (trusted) return { assignments, shifted: false, lost: [] };

  const roles = withLostHeads(assignments);
  if (roles.length * width > MOST_LAID) return { assignments, shifted: false, lost: [] };
  const laid = bestFit(roles, profile);
  if (laid.score < scoreInPlace(assignments, profile) + LEAST_GAIN_OF_SHIFT)
    return { assignments, shifted: false, lost: [] };
  const placed = new Map(laid.taken);
  const found: Assignment[] = [];
  const lost: Assignment[] = [];
  roles.forEach((assignment, index) => {
    const column = placed.get(index);
    const taken = (own: number) => laid.taken.some(([, at]) => at === own);
    if (column !== undefined && assignment.role === 'figure' && !taken(column + 1) && areSplit(rows, column))
      found.push({ ...assignment, columns: [column, column + 1] });
    else if (column !== undefined) found.push({ ...assignment, columns: [column] });
    else if (assignment.header) lost.push(assignment);
  });
  const moved = found.some(({ columns, role, header: own }) =>
    own === null ? role !== 'strategyKind' && role !== 'strategy' : own.column !== columns[0],
  );
  if (isOnlyStatusMoved(found, assignments, profile)) return { assignments, shifted: false, lost: [] };
  const readable = found.some(({ role }) => role === 'indicator') && (moved || lost.length > 0);
  return readable ? { assignments: found, shifted: true, lost } : { assignments, shifted: false, lost: [] };
}

type RowColumns = ReadonlyMap<Role, number> | null;

/** Kinds of rows whose columns are kept for the same roles. A table has a few; a sheet with more of them is none. */
const MOST_KINDS = 1000;
const laidBefore = new WeakMap<readonly Assignment[], Map<string, RowColumns>>();

/**
 * Lays one row's own cells against the roles; gives the column of each role that was found, or null where nothing fits. Rows of the same contents
 * are laid once: below a table there may be tens of thousands of them.
 */
export function alignRow(roles: readonly Assignment[], contents: readonly Content[]): RowColumns {
  const known = laidBefore.get(roles) ?? new Map<string, RowColumns>();
  laidBefore.set(roles, known);
  const key = contents.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const laid = layRow(roles, contents);
  if (known.size < MOST_KINDS) known.set(key, laid);
  return laid;
}

function layRow(roles: readonly Assignment[], contents: readonly Content[]): RowColumns {
  const profile = profileColumns([{ contents }], filledWidth(contents, contents.length));
  const ordered = rolesInOrder(roles);
  if (ordered.length * contents.length > MOST_LAID) return null;
  const placed = new Map(bestFit(ordered, profile).taken);
  const columns = new Map<Role, number>();
  for (const [index, column] of placed) {
    const role = ordered[index]?.role;
    const content = contents[column] ?? 'blank';
    // Words may stand where a figure should: it can't be read, yet it is there.
    const least = role && FIGURES.includes(role) ? suits(role, 'words') : Number.EPSILON;
    if (role && content !== 'blank' && suits(role, content) >= least) columns.set(role, column);
  }
  const label = contents[columns.get('indicator') ?? -1];
  return label === 'numberedLabel' || (label && (columns.has('figure') || columns.has('actual')))
    ? columns
    : null;
}
