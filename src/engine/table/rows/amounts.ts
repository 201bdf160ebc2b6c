import type { Quantity } from '../../figure/reading.js';
import { atBegin } from '../../lexicon/entry.js';
import { ERA_AT_END } from '../../lexicon/eras.js';
import { NO_AMOUNT } from '../../lexicon/rows/unsettled-words.js';

/** The amounts that a clause of a remark or a note names: no years, no months, no shares. */

/** An amount with what stands around it. */
export interface Amount {
  readonly value: number;
  readonly before: string;
  readonly behind: string;
}

const NUMBERS = /\d[\d,.]*/g;
const IS_NO_AMOUNT = atBegin(NO_AMOUNT);
const NONE: readonly Amount[] = [];

/** The amounts of a clause in their order. @param clause folded */
export function amountsIn(clause: string): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const match of clause.matchAll(NUMBERS)) {
    const written = match[0].replace(/[,.]$/, '');
    const before = clause.slice(0, match.index);
    const behind = clause.slice(match.index + written.length);
    if (!IS_NO_AMOUNT.test(behind) && !ERA_AT_END.test(before))
      amounts.push({ value: Number(written.replace(/,/g, '')), before, behind });
  }
  return amounts.length === 0 ? NONE : amounts;
}

/** True for an amount that is a quantity, in its unit or in the one behind its multiplier: 120 is 120万. */
export const isValueOf = (amount: number, { value, scale }: Quantity): boolean =>
  amount === value || amount * 10 ** scale === value;
