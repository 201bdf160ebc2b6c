import { cellText, type Sheet } from '../sheet/sheet.js';
import { type Content, contentOf, suits } from './content.js';
import type { Header, HeaderColumn } from './header.js';
import type { Role } from './role.js';

/**
 * Which column of the body holds what. The header says it; where the body contradicts the header, the columns are laid
 * against the header's roles anew, in order, by what stands in them.
 */

/** A role and the columns (indices into the sheet's rows) that hold it; 施策 may span number and name. */
export interface Assignment {
  readonly role: Role;
  readonly columns: readonly number[];
  readonly header: HeaderColumn | null;
}

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
const REACH = 4;

export type Profile = readonly Map<Content, number>[];

/** Counts what stands in each column of the sampled rows. */
export function profileColumns(sheet: Sheet, rows: readonly number[], width: number): Profile {
  const profile = Array.from({ length: width }, () => new Map<Content, number>());
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at += step) {
    const cells = sheet.rows[rows[at] ?? -1] ?? [];
    for (let column = 0; column < width; column += 1) {
      const content = contentOf(cellText(cells[column]));
      const counts = profile[column];
      if (content !== 'blank' && counts) counts.set(content, (counts.get(content) ?? 0) + 1);
    }
  }
  return profile;
}

/** Mean fit of a column's cells to a role; 0 for a blank column. */
function fitOf(role: Role, counts: Map<Content, number> | undefined): number {
  let sum = 0;
  let number = 0;
  for (const [content, count] of counts ?? []) {
    sum += suits(role, content) * count;
    number += count;
  }
  return number === 0 ? 0 : sum / number;
}

const isBlank = (counts: Map<Content, number> | undefined) => counts === undefined || counts.size === 0;

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
const CLEARLY = 1;

/** Places the header's roles where the header says, and says which of them the body contradicts. */
function contradicted(assignments: readonly Assignment[], profile: Profile): Assignment[] {
  return assignments.filter(({ role, columns }) => {
    const last = columns[columns.length - 1] ?? 0;
    return fitOf(role, profile[last]) <= CONTRADICTED;
  });
}

interface Cursor {
  readonly score: number;
  readonly taken: readonly (readonly [number, number])[];
}

/** Lays roles against columns, both in order, so that the sum of fits is greatest. */
function lay(roles: readonly Assignment[], profile: Profile): Cursor {
  const width = profile.length;
  const memo = new Map<number, Cursor>();
  const best = (role: number, column: number): Cursor => {
    if (role === roles.length && column >= width) return { score: 0, taken: [] };
    const key = role * (width + 1) + column;
    const known = memo.get(key);
    if (known) return known;
    const options: Cursor[] = [];
    const assignment = roles[role];
    if (column < width) {
      const rest = best(role, column + 1);
      options.push({ score: rest.score + (isBlank(profile[column]) ? 0 : UNEXPLAINED), taken: rest.taken });
    }
    if (assignment) {
      const rest = best(role + 1, column);
      const essential = ['indicator', 'figure', 'actual', 'target'].includes(assignment.role);
      const cost = OPTIONAL.includes(assignment.role) ? 0 : essential ? ESSENTIAL_MISSING : MISSING;
      options.push({ score: rest.score + cost, taken: rest.taken });
      if (column < width) {
        const fit = fitOf(assignment.role, profile[column]);
        const after = best(role + 1, column + 1);
        const place = assignment.columns.includes(column) ? IN_PLACE : 0;
        const blank = isBlank(profile[column]) ? MISSING / 2 : 0;
        options.push({ score: after.score + fit + place + blank, taken: [[role, column], ...after.taken] });
      }
    }
    const chosen = options.reduce((a, b) => (b.score > a.score ? b : a));
    memo.set(key, chosen);
    return chosen;
  };
  return best(0, 0);
}

/** The score of the columns as the header says, in the currency of `lay`. */
function scoreInPlace(assignments: readonly Assignment[], profile: Profile): number {
  const explained = new Set(assignments.flatMap(({ columns }) => columns));
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

/** The header's roles as single columns, with room for a 戦略 kind that no header cell names. */
function rolesInOrder(assignments: readonly Assignment[]): Assignment[] {
  const ordered = [...assignments].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  return ordered.flatMap((assignment): Assignment[] =>
    assignment.role === 'strategy' && !ordered.some(({ role }) => role === 'strategyKind')
      ? [{ role: 'strategyKind', columns: [], header: null }, assignment]
      : [assignment],
  );
}

/**
 * Decides the columns of one page of the table.
 * @param assignments what the header says, already chosen for the year
 * @param rows indices of the page's body rows
 */
export function alignBody(
  sheet: Sheet,
  header: Header,
  assignments: readonly Assignment[],
  rows: readonly number[],
): Alignment {
  let last = 0;
  for (const { column, span } of header.columns) last = Math.max(last, column + Math.min(span, REACH));
  let width = last;
  for (const row of rows) width = Math.max(width, Math.min(sheet.rows[row]?.length ?? 0, last + REACH));
  for (const { columns } of assignments) for (const column of columns) width = Math.max(width, column + 1);
  const profile = profileColumns(sheet, rows, width);
  if (contradicted(assignments, profile).length === 0) return { assignments, shifted: false, lost: [] };

  const roles = rolesInOrder(assignments);
  if (roles.length * width > MOST_LAID) return { assignments, shifted: false, lost: [] };
  const laid = lay(roles, profile);
  if (laid.score < scoreInPlace(assignments, profile) + CLEARLY)
    return { assignments, shifted: false, lost: [] };
  const placed = new Map(laid.taken);
  const found: Assignment[] = [];
  const lost: Assignment[] = [];
  roles.forEach((assignment, index) => {
    const column = placed.get(index);
    if (column !== undefined) found.push({ ...assignment, columns: [column] });
    else if (assignment.header) lost.push(assignment);
  });
  const moved = found.some(({ columns, header: own }) => own !== null && own.column !== columns[0]);
  const readable = found.some(({ role }) => role === 'indicator') && (moved || lost.length > 0);
  return readable ? { assignments: found, shifted: true, lost } : { assignments, shifted: false, lost: [] };
}

/** Lays one row's own cells against the roles; gives the column of each role that was found, or null where nothing fits. */
export function alignRow(
  roles: readonly Assignment[],
  contents: readonly Content[],
): Map<Role, number> | null {
  const profile: Profile = contents.map((content) => new Map(content === 'blank' ? [] : [[content, 1]]));
  const ordered = rolesInOrder(roles);
  if (ordered.length * contents.length > MOST_LAID) return null;
  const placed = new Map(lay(ordered, profile).taken);
  const columns = new Map<Role, number>();
  for (const [index, column] of placed) {
    const role = ordered[index]?.role;
    const content = contents[column] ?? 'blank';
    if (role && content !== 'blank' && suits(role, content) > 0) columns.set(role, column);
  }
  return columns.has('indicator') && (columns.has('figure') || columns.has('actual')) ? columns : null;
}
