import {
  type CheckResult,
  cellText,
  columnLetters,
  type GivenRole,
  type LayoutPage,
  type NoTable,
  parseCellAddress,
  type Reading,
  readingOfPage,
  type Sheet,
} from '../../engine/index.js';
import type { CheckedSheet, UnreadSheet } from '../../session/session.js';

/** The columns of a table as a clerk corrects them: a role is chosen, then its column. Pure. */

export type ColumnsByRole = Readonly<Partial<Record<GivenRole, string>>>;

export interface ReadingDraft {
  /** First and last row of the heads, from 1; null where nobody has said yet. */
  readonly headRows: readonly [number, number] | null;
  readonly columns: ColumnsByRole;
  /** Where figures lie on rows, the words of those rows. */
  readonly rows: Reading['rows'];
  /** The role whose column is being chosen, and the columns as they were before. */
  readonly choosing: { readonly role: GivenRole; readonly before: ColumnsByRole } | null;
}

const FIGURES: readonly GivenRole[] = ['actual', 'target'];

/** A page of the table: the first that is not certain, else the first. */
export function pageInDoubt(pages: readonly LayoutPage[]): LayoutPage | null {
  const unsure = pages.find(({ certainty }) => certainty === 'unsure' || certainty === 'contradicted');
  return unsure ?? pages[0] ?? null;
}

/** The columns as they were taken; on two rows of one indicator actual and target are one column. */
function draftOfPage(page: LayoutPage): ReadingDraft {
  const { headRows, columns, rows } = readingOfPage(page);
  const { actual, target, ...others }: ColumnsByRole = columns;
  const together = actual !== undefined && actual === target;
  return { headRows, columns: together ? { ...others, figure: actual } : columns, rows, choosing: null };
}

function draftOfHeads({ heads }: NoTable): ReadingDraft {
  return { headRows: heads?.rows ?? null, columns: heads?.columns ?? {}, rows: {}, choosing: null };
}

/** The columns of a sheet as far as they are known. */
export function draftOf(read: CheckedSheet | UnreadSheet): ReadingDraft {
  if (!('check' in read)) return draftOfHeads(read.failure);
  const page = pageInDoubt(read.check.judged.table.layout.pages);
  return page ? draftOfPage(page) : { headRows: null, columns: {}, rows: {}, choosing: null };
}

/** Begins to choose the column of a role; pressed again, ends it. */
export function pressRole(draft: ReadingDraft, role: GivenRole): ReadingDraft {
  return draft.choosing?.role === role
    ? { ...draft, choosing: null }
    : { ...draft, choosing: { role, before: draft.columns } };
}

/** Ends choosing with the columns as they were before. */
export function leaveRole(draft: ReadingDraft): ReadingDraft {
  return draft.choosing ? { ...draft, columns: draft.choosing.before, choosing: null } : draft;
}

/** Whether two drafts say the same of the table, whatever is being chosen. */
export function sameDraft(a: ReadingDraft, b: ReadingDraft): boolean {
  const said = ({ headRows, columns, rows }: ReadingDraft) =>
    JSON.stringify([headRows, Object.entries(columns).sort(), Object.entries(rows).sort()]);
  return said(a) === said(b);
}

/** A role with its column, which no other role has any more; 実績(目標) in one cell rules out columns of their own. */
function withColumn(columns: ColumnsByRole, role: GivenRole, column: string | null): ColumnsByRole {
  const ruledOut: readonly GivenRole[] =
    role === 'figure' ? FIGURES : FIGURES.includes(role) ? ['figure'] : [];
  const kept = Object.entries(columns).filter(
    ([own, letters]) =>
      own !== role && letters !== column && (column === null || !ruledOut.some((out) => out === own)),
  );
  return column === null ? Object.fromEntries(kept) : { ...Object.fromEntries(kept), [role]: column };
}

/**
 * Gives the chosen role a column, null for none.
 * @param goesOn true while the clerk moves over the sheet: what was passed on the way counts no more
 */
export function pressColumn(draft: ReadingDraft, column: string | null, goesOn: boolean): ReadingDraft {
  const { choosing } = draft;
  if (!choosing) return draft;
  const columns = withColumn(choosing.before, choosing.role, column);
  return { ...draft, columns, choosing: goesOn ? choosing : null };
}

/** The column of a selection on the sheet; null where it spans several. */
export function columnOf(address: string): string | null {
  const [from = '', to = from] = address.split(':');
  const letters = (part: string) => /^\$?([A-Z]{1,3})\$?\d*$/.exec(part)?.[1] ?? null;
  return letters(from) === letters(to) ? letters(from) : null;
}

/** The draft as the engine takes it. */
export function readingOfDraft({ headRows, columns, rows }: ReadingDraft): Reading {
  return { headRows, lastRow: null, columns, rows };
}

/** A column of the sheet, as a clerk knows it again. */
export interface SeenColumn {
  readonly column: string;
  readonly head: string;
  /** The first texts below the heads. */
  readonly values: readonly string[];
}

/** So many rows below the heads are looked at, so many columns and texts shown. */
const ROWS_SEEN = 40;
const MOST_COLUMNS = 60;
const MOST_VALUES = 3;

/** The columns with anything in the heads or the first rows below, from left to right; others can be pointed to on the sheet. */
export function seenColumns(sheet: Sheet, headRows: ReadingDraft['headRows']): SeenColumn[] {
  const first = headRows ? headRows[0] - 1 - sheet.firstRow : 0;
  const below = headRows ? headRows[1] - sheet.firstRow : 0;
  const heads = sheet.rows.slice(Math.max(0, first), Math.max(0, below));
  const body = sheet.rows.slice(Math.max(0, below), Math.max(0, below) + ROWS_SEEN);
  const width = [...heads, ...body].reduce((most, { length }) => Math.max(most, length), 0);
  const texts = (rows: Sheet['rows'], column: number) =>
    rows.map((row) => cellText(row[column]).replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const columns = Array.from(
    { length: width },
    (_, column): SeenColumn => ({
      column: columnLetters(sheet.firstColumn + column),
      head: texts(heads, column).join(' '),
      values: texts(body, column).slice(0, MOST_VALUES),
    }),
  );
  return columns.filter(({ head, values }) => head !== '' || values.length > 0).slice(0, MOST_COLUMNS);
}

/** A row that may be one of heads, with what stands in it. */
export interface SeenRow {
  readonly row: number;
  readonly text: string;
}

const MOST_ROWS = 60;
const MOST_LETTERS = 30;

/** The first filled rows of a sheet. */
export function seenRows({ firstRow, rows }: Sheet): SeenRow[] {
  const filled = rows.slice(0, MOST_ROWS).map((row, index): SeenRow => {
    const texts = row.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    return { row: firstRow + index + 1, text: texts.join(' ').replace(/\s+/g, ' ').slice(0, MOST_LETTERS) };
  });
  return filled.filter(({ text }) => text !== '');
}

/** The page of a check that a reading was given for; null where it does not apply to any. */
export function pageGiven(result: CheckResult, { headRows }: Reading): LayoutPage | null {
  if (!result.ok) return null;
  const pages = result.check.judged.table.layout.pages.filter(({ given }) => given !== null);
  return pages.find(({ headRow }) => headRow === headRows?.[0]) ?? pages[0] ?? null;
}

/** The row of a cell, from 1; null for what is no cell. */
export const rowOf = (address: string): number | null => {
  const place = parseCellAddress(address.replace(/:.*$/, ''));
  return place ? place.row + 1 : null;
};
