import type { Entry } from '../matter.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';

/** The 達成率 a clerk wrote: of the right formula or another, or of none. */

export interface WrittenRate {
  readonly text: string;
  /** As a share: 1.05. Null where the cell holds no rate. */
  readonly share: number | null;
}

const NONE: WrittenRate = { text: '', share: null };

function shareOf(random: Random, plan: Plan, { figures }: Entry): number {
  const last = figures.others.get(-1)?.actual ?? 0;
  switch (plan.rates) {
    case 'inverse':
      return figures.target / figures.actual;
    case 'of-final':
      return figures.actual / figures.final;
    case 'of-last':
      return figures.actual / last;
    case 'random':
      return 0.4 + random.next();
    default:
      return figures.actual / figures.target;
  }
}

/** @param head of the rate's column: with a % in it, the cells go without */
export function drawRates(
  random: Random,
  plan: Plan,
  entries: readonly Entry[],
  head: string,
): WrittenRate[] {
  const digits = random.pick([0, 1, 1]);
  const sign = /[%％]/.test(head) ? random.pick(['', '%']) : random.pick(['%', '%', '％']);
  return entries.map((entry) => {
    if (plan.rateHead === 'none') return NONE;
    if (entry.state !== 'judged' || entry.measured.lower)
      return { text: random.pick(['', '—']), share: null };
    const share = shareOf(random, plan, entry);
    if (!Number.isFinite(share)) return { text: '—', share: null };
    return { text: `${(share * 100).toFixed(digits)}${sign}`, share };
  });
}
