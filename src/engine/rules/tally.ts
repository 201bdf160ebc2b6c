import { readTallyText, type TallyReading } from '../lexicon/tally-text.js';
import type { Tally } from '../table/summary-table.js';
import type { JudgedTable, JudgedTally } from '../verdict/judged.js';
import { type Fix, fixCell } from './rule.js';

/** The two tallies as the tally rules look at them. */
export interface TallyCase {
  readonly level: 'measures' | 'indicators';
  readonly cell: Tally;
  readonly count: JudgedTally;
  readonly reading: TallyReading | null;
  /** The level's name in a Japanese sentence. */
  readonly nameJa: string;
  readonly nameEn: string;
}

/** The fix that writes the count; none into a cell that holds words or another tally besides. */
export function fixTally(kind: Fix['kind'], { cell, count }: TallyCase): Fix | null {
  return cell.value === cell.text.trim() ? fixCell(kind, cell, count.text) : null;
}

/** Every tally the sheet has a cell for, with what it says and what is right. */
export function tallyCases({ table, tallies }: JudgedTable): TallyCase[] {
  return (['measures', 'indicators'] as const).flatMap((level): TallyCase[] => {
    const cell = table.tallies[level];
    const count = tallies[level];
    if (!cell || !count) return [];
    const name =
      level === 'measures'
        ? { nameJa: '施策', nameEn: 'measures' }
        : { nameJa: '指標', nameEn: 'indicators' };
    return [{ level, cell, count, reading: readTallyText(cell.value), ...name }];
  });
}
