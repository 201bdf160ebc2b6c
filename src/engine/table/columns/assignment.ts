import { flatMapList } from '../../lists/flat-map-list.js';
import type { HeaderColumn } from '../heads/header.js';
import type { Role } from '../kinds/role.js';

/** A role and the columns (indices into the sheet's rows) that hold it; 施策 may span number and name. */
export interface Assignment {
  readonly role: Role;
  readonly columns: readonly number[];
  readonly header: HeaderColumn | null;
}

/** Columns that hold a role, for those who ask of many: a sheet may have thousands of each. */
export function columnsWithRole(assignments: readonly Assignment[]): ReadonlySet<number> {
  return new Set(flatMapList(assignments, ({ role, columns }) => (role === 'other' ? [] : columns)));
}
