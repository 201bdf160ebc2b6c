import type { HeaderColumn } from '../heads/header.js';
import type { Role } from '../kinds/role.js';

/** A role and the columns (indices into the sheet's rows) that hold it; 施策 may span number and name. */
export interface Assignment {
  readonly role: Role;
  readonly columns: readonly number[];
  readonly header: HeaderColumn | null;
}
