import { flatMapList } from '../../lists/flat-map-list.js';

/** How a table is read, as data: what a person can see, correct and keep (docs/table-rules.md, decision 14). */
export interface Reading {
  /** First and last row of the heads, from 1 as the sheet counts; null where they are found by their words. */
  readonly headRows: readonly [number, number] | null;
  /** Last row of the table, likewise; null where it ends by itself. */
  readonly lastRow: number | null;
  /** By the role the letters of its column (`{ indicator: 'E', figure: 'F' }`); a role that is not here is read by its head. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where figures lie on rows: by the role the word its rows begin with (`{ actual: '実績値', target: '期待値' }`). */
  readonly rows: Readonly<Record<string, string>>;
  /** True where a person has said it again although the rows contradict it. */
  readonly confirmed?: true;
}

/** A reading that is given to the engine. */
export interface GivenReading extends Reading {
  /** The words of the heads it is for (`subjectOfHeads`); `''` for the table that is asked about, whatever its heads. */
  readonly subject: string;
  /** Who gave it with the question; left out where a person keeps it in the workbook. */
  readonly from?: 'command-line' | 'config';
}

/** Roles whose column a person can give, in the order they are named in. */
export const GIVEN_ROLES = [
  'strategy',
  'measureNumber',
  'measure',
  'measureStatus',
  'indicator',
  'unit',
  'actual',
  'target',
  'figure',
  'rate',
  'indicatorStatus',
  'comment',
] as const;

export type GivenRole = (typeof GIVEN_ROLES)[number];

/** True for a role that a person can give a column of. */
export const isGivenRole = (role: string): role is GivenRole => GIVEN_ROLES.some((own) => own === role);

/** The columns of a reading by their roles, in the order of `GIVEN_ROLES`; a role this version does not know is left alone. */
export function columnsIn({ columns }: Pick<Reading, 'columns'>): readonly (readonly [GivenRole, string])[] {
  return flatMapList(GIVEN_ROLES, (role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}

/** The words of rows, where figures lie on rows; null where they lie in columns. */
export function rowWordsIn({ rows }: Pick<Reading, 'rows'>): { actual: string; target: string } | null {
  const { actual, target } = rows;
  return actual === undefined || target === undefined ? null : { actual, target };
}
