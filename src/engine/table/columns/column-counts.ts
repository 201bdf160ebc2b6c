import type { Content } from '../kinds/content.js';
import { suits } from '../kinds/fit.js';
import type { Role } from '../kinds/role.js';

/** What stands in a column, and how often. There are a dozen kinds at most, so that two short lists are quicker than a map. */
export class ColumnCounts {
  private readonly kinds: Content[] = [];
  private readonly numbers: number[] = [];
  /** How many cells hold something. */
  filled = 0;

  /** Counts a cell more; a blank one is none. */
  add(content: Content): void {
    if (content === 'blank') return;
    this.filled += 1;
    const place = this.kinds.indexOf(content);
    if (place >= 0) this.numbers[place] = (this.numbers[place] ?? 0) + 1;
    else {
      this.kinds.push(content);
      this.numbers.push(1);
    }
  }

  /** How many cells are of a kind. */
  of(content: Content): number {
    return this.numbers[this.kinds.indexOf(content)] ?? 0;
  }

  /** Mean fit of the cells to a role; 0 for a blank column. */
  fitOf(role: Role): number {
    let sum = 0;
    for (let place = 0; place < this.kinds.length; place += 1)
      sum += suits(role, this.kinds[place] ?? 'blank') * (this.numbers[place] ?? 0);
    return this.filled === 0 ? 0 : sum / this.filled;
  }
}
