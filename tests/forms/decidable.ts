import { type Column, isOwn } from './columns.js';
import type { Entry } from './matter.js';
import { stepsOf } from './parts/cells.js';
import type { WrittenRate } from './parts/rates.js';
import type { Plan } from './plan.js';

/**
 * Whether a careful person could tell from the paper which columns hold actual and target (docs/table-rules.md, decision 14): by heads that say so,
 * each alone in its role; else by rows that bear it out, and bear nothing else out as well. Where it is grey, the form must ask.
 */

interface Reading {
  readonly actual: Column;
  readonly target: Column;
}

interface Support {
  readonly verdicts: number;
  readonly rates: number;
}

const LEAST_RATES = 2;
const LEAST_VERDICTS = 3;
const CLEAR = 2;
const GUESSED = 'heads are guessed and no row bears them out';

/** How much of what the clerk wrote a reading explains. */
function support(
  { actual, target }: Reading,
  entries: readonly Entry[],
  rates: readonly WrittenRate[],
): Support {
  let [verdicts, right] = [0, 0];
  entries.forEach((entry, at) => {
    const a = stepsOf(actual, entry);
    const t = stepsOf(target, entry);
    if (a === null || t === null) return;
    const bounded = entry.measured.lower && (target.role === 'target' || target.role === 'final');
    const says = (bounded ? a <= t : a >= t) ? '達成' : '未達成';
    if (entry.written.reads === says) verdicts += 1;
    const share = rates[at]?.share ?? null;
    if (share !== null && Math.abs(share - a / t) < 0.006) right += 1;
  });
  return { verdicts, rates: right };
}

/** Whether two readings give any row other figures. */
const differs = (one: Reading, other: Reading, entries: readonly Entry[]): boolean =>
  entries.some(
    (entry) =>
      stepsOf(one.actual, entry) !== stepsOf(other.actual, entry) ||
      stepsOf(one.target, entry) !== stepsOf(other.target, entry),
  );

/** A column of `133(121)` holds both. */
const ofOne = (column: Column): Reading => ({
  actual: { ...column, role: 'actual' },
  target: { ...column, role: 'target' },
});

function readingsOf(columns: readonly Column[]): Reading[] {
  const inOne = columns.filter(({ role, reads }) => role === 'combined' && reads === 'unknown');
  if (inOne.length > 0) return inOne.map(ofOne);
  const actuals = columns.filter(({ reads }) => reads === 'actual' || reads === 'unknown');
  const targets = columns.filter(({ reads }) => reads === 'target' || reads === 'unknown');
  return actuals.flatMap((actual) =>
    targets.flatMap((target) => (actual === target ? [] : [{ actual, target }])),
  );
}

const clearlyMore = (own: Support, other: Support): boolean => {
  const [verdicts, rates] = [own.verdicts - other.verdicts, own.rates - other.rates];
  return (verdicts >= CLEAR && rates > -CLEAR) || (rates >= CLEAR && verdicts > -CLEAR);
};

function borneOut(own: Support, entries: readonly Entry[], rates: readonly WrittenRate[]): boolean {
  const words = entries.filter(
    ({ written }) => written.reads === '達成' || written.reads === '未達成',
  ).length;
  const shares = rates.filter(({ share }) => share !== null).length;
  const byRates = own.rates >= LEAST_RATES && own.rates >= shares * 0.6;
  return byRates || (own.verdicts >= LEAST_VERDICTS && own.verdicts >= words * 0.7);
}

function ofExchanged(own: Support, heads: Support, entries: readonly Entry[]): string | null {
  const words = entries.filter(
    ({ written }) => written.reads === '達成' || written.reads === '未達成',
  ).length;
  const decided = own.rates >= 4 && heads.rates <= own.rates / 3 && own.verdicts - heads.verdicts >= 3;
  return decided && own.verdicts >= words * 0.8 ? null : 'heads say one thing, rows another';
}

export interface Told {
  /** Why it can't be told, or null where it can. */
  readonly why: string | null;
  /** Whether rows bear the truth out: two rates, or three verdicts, and most of what stands there. */
  readonly borneOut: boolean;
}

/** Holds the true columns against every other way a person might read the paper. */
export function tell(
  plan: Plan,
  columns: readonly Column[],
  entries: readonly Entry[],
  rates: readonly WrittenRate[],
): Told {
  if (plan.family === 'rows') return { why: null, borneOut: true };
  const combined = columns.find((own) => isOwn(own) && own.role === 'combined');
  const actual = columns.find((own) => isOwn(own) && own.role === 'actual') ?? combined;
  const target = columns.find((own) => isOwn(own) && own.role === 'target') ?? combined;
  if (!actual || !target) throw new Error('a form has its own figures');
  const truth: Reading = combined ? ofOne(combined) : { actual, target };
  const own = support(truth, entries, rates);
  const bearing = borneOut(own, entries, rates);
  return { why: whyNot(), borneOut: bearing };

  function whyNot(): string | null {
    const written = entries.filter(({ written: word }) => word.reads !== null).length;
    const shares = rates.filter(({ share }) => share !== null).length;
    if (plan.stress.heads !== 'known' && written < LEAST_VERDICTS && shares < LEAST_RATES) return GUESSED;
    if (combined?.reads === 'combined') return null;
    if (truth.actual.reads === 'target' && truth.target.reads === 'actual')
      return shares === 0
        ? 'heads are exchanged and no rate tells'
        : ofExchanged(own, support({ actual: truth.target, target: truth.actual }, entries, rates), entries);
    const rivals = readingsOf(columns).filter((other) => differs(truth, other, entries));
    const said = truth.actual.reads === 'actual' && truth.target.reads === 'target';
    if (rivals.length === 0 && said) return null;
    if (!bearing) return GUESSED;
    const equal = rivals.find((other) => !clearlyMore(own, support(other, entries, rates)));
    return equal ? 'two readings are borne out as well' : null;
  }
}

/** Whether a word over several columns, and none of their own, says what the form's figures are. */
export const isSpanned = (columns: readonly Column[]): boolean =>
  columns.some((own) => isOwn(own) && own.roleAt < own.path.length - 1 && own.path.at(-1)?.text !== '年間計');
