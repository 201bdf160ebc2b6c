import { readCountAlone, type TallyReading } from '../lexicon/tally-text.js';
import { flatMapList } from '../lists/flat-map-list.js';
import type { Tally } from '../table/summary-table.js';
import type { JudgedIndicator, JudgedTable, JudgedTally } from '../verdict/judged.js';
import { couldBe } from '../verdict/outcomes.js';
import type { Language } from '../words/language.js';
import { type Fix, fixCell } from './rule.js';

export type TallyLevel = 'measures' | 'indicators';

/** A count that has a text: of a year that is closed. */
type SaidTally = JudgedTally & { readonly text: string };
const isSaid = (count: JudgedTally): count is SaidTally => count.text !== null;

/** The two tallies as the tally rules look at them. */
export interface TallyCase {
  readonly level: TallyLevel;
  readonly cell: Tally;
  readonly count: SaidTally;
  readonly reading: TallyReading | null;
  /** How many 施策 or 指標 there are, those without a target too. */
  readonly rows: number;
}

const LEVELS: Record<Language, Record<TallyLevel, string>> = {
  ja: { measures: '施策', indicators: '指標' },
  en: { measures: 'measures', indicators: 'indicators' },
};

/** What a tally counts, as named in a sentence. */
export function sayLevel(level: TallyLevel, language: Language): string {
  return LEVELS[language][level];
}

/** The fix that writes the count; none into a cell that holds words or another tally besides. */
export function fixTally(kind: Fix['kind'], { cell, count }: TallyCase): Fix | null {
  return cell.value === cell.text.trim() ? fixCell(kind, cell, count.text) : null;
}

/** How a tally stands to the rows: decision 5's count, another that answers may make right, or one that none can (18). */
type Standing = 'right' | 'open' | 'wrong' | 'blank' | 'unknown';

/** True for 指標数 of all, those without a target among them. */
const countsAll = ({ cell, reading, rows }: TallyCase): boolean =>
  cell.ofAll === true && reading?.total === rows;

function standing(own: TallyCase): Standing {
  const { cell, count, reading } = own;
  if (cell.uncalculated) return 'unknown';
  if (cell.text.trim() === '') return count.certain ? 'blank' : 'open';
  // 達成数 2 says no more than how many are achieved.
  if (!reading) return count.certain && readCountAlone(cell.value) === count.achieved ? 'right' : 'wrong';
  if (reading.achieved === count.achieved && (reading.total === count.total || countsAll(own)))
    return 'right';
  if (count.rule !== null) return 'open';
  return !count.certain && couldBe(count.outcomes, reading) ? 'open' : 'wrong';
}

/** True for a blank tally that the rows decide. */
export const isBlank = (own: TallyCase) => standing(own) === 'blank';
/** True where the tally depends on rows that need a person. */
export const isOpen = (own: TallyCase) => standing(own) === 'open';
/** True for a tally that no answer can make right. */
export const isWrong = (own: TallyCase) => standing(own) === 'wrong';

/** Every tally the sheet has a cell for, with what it says and what is right; none before the year is closed. */
export function tallyCases({ table, tallies, measures, indicators }: JudgedTable): TallyCase[] {
  return flatMapList(['measures', 'indicators'] as const, (level): TallyCase[] => {
    const cell = table.tallies[level];
    const count = tallies[level];
    const rows = (level === 'measures' ? measures : indicators).length;
    return cell && count !== null && isSaid(count)
      ? [{ level, cell, count, reading: cell.reading, rows }]
      : [];
  });
}

/** The tally of a part of the table as the rules look at it. */
export interface PartCase extends TallyCase {
  /** What it counts. */
  readonly counted: readonly JudgedIndicator[];
  /** The first and the last row of it. */
  readonly span: readonly [number, number];
}

/** Every tally of a part that counts as many rows as the part has: of another number of them it may count something else. */
export function partCases({ partTallies, indicators }: JudgedTable): PartCase[] {
  return flatMapList(partTallies, ({ tally, from, to, count }): PartCase[] => {
    const counted = indicators.slice(from, to);
    const [first, last] = [counted[0], counted.at(-1)];
    const { reading } = tally;
    const isOwn = reading?.total === count.total || reading?.total === to - from;
    if (!first || !last || !isOwn || !isSaid(count)) return [];
    const span = [first.indicator.row, last.indicator.row] as const;
    return [{ level: 'indicators', cell: tally, count, reading, rows: to - from, counted, span }];
  });
}
