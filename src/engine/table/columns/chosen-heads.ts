import { filterList } from '../../lists/filter-list.js';
import type { HeaderColumn } from '../heads/header.js';
import type { Role } from '../kinds/role.js';

/** Heads and the roles that were chosen for some of them, in the order in which they were. A sheet may have thousands of heads of one word. */
export class ChosenHeads {
  private readonly roles = new Map<HeaderColumn, Role>();
  /** By role the first head that was chosen for it, which is asked of each of the others. */
  private readonly firsts = new Map<Role, HeaderColumn>();

  constructor(private readonly heads: readonly HeaderColumn[]) {}

  /** Heads that may have a role and have none yet, in the order of their columns. */
  open(role: Role): HeaderColumn[] {
    return filterList(this.heads, (head) => !this.roles.has(head) && head.word.roles.includes(role));
  }

  /** The head that was chosen first for a role. */
  first(role: Role): HeaderColumn | undefined {
    return this.firsts.get(role);
  }

  has(role: Role): boolean {
    return this.firsts.has(role);
  }

  roleOf(head: HeaderColumn): Role | undefined {
    return this.roles.get(head);
  }

  /** All that have a role. */
  taken(): HeaderColumn[] {
    return [...this.roles.keys()];
  }

  take(head: HeaderColumn | undefined, role: Role): void {
    if (!head) return;
    const hadAnother = this.roles.has(head);
    this.roles.set(head, role);
    if (hadAnother) this.findFirsts();
    else if (!this.firsts.has(role)) this.firsts.set(role, head);
  }

  /** Takes the role back from the heads of it for which a condition holds. */
  leave(role: Role, holds: (head: HeaderColumn) => boolean): void {
    for (const [head, own] of this.roles) if (own === role && holds(head)) this.roles.delete(head);
    this.findFirsts();
  }

  private findFirsts(): void {
    this.firsts.clear();
    for (const [head, role] of this.roles) if (!this.firsts.has(role)) this.firsts.set(role, head);
  }
}
