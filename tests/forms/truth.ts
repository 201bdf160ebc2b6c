import type { RightStatus, TrueTally, Verdict } from './form.js';
import type { Figures } from './parts/figures.js';

/** The verdicts of docs/table-rules.md, decisions 1 to 5, written down a second time and apart from the engine. */

/** Decisions 1, 2, 4, 5 and 7: equal counts, compared as written; no target —; no actual 要確認. */
export function judged(
  { actual, target }: Pick<Figures, 'actual' | 'target'>,
  state: 'judged' | 'no target' | 'pending',
  lower: boolean,
): RightStatus {
  if (state === 'no target') return '—';
  if (state === 'pending') return '要確認';
  const met = lower ? actual <= target : actual >= target;
  return met ? '達成' : '未達成';
}

/** Decisions 3, 4 and 5: all of those with a target; one 未達成 settles it; a question else leaves it open. */
export function judgedMeasure(indicators: readonly RightStatus[]): RightStatus {
  const counted = indicators.filter((own) => own !== '—');
  if (counted.length === 0) return '—';
  if (counted.includes('未達成')) return '未達成';
  return counted.includes('要確認') ? '要確認' : '達成';
}

/** The count of 達成数計: without those that have no target, with those that are asked. */
export function counted(
  right: readonly RightStatus[],
): Pick<TrueTally, 'text' | 'pending' | 'achieved' | 'total'> {
  const achieved = right.filter((own) => own === '達成').length;
  const total = right.filter((own) => own !== '—').length;
  const pending = right.filter((own) => own === '要確認').length;
  return { text: `${achieved}/${total}`, pending, achieved, total };
}

/** What may be written: nothing over a question, nothing over what already says so (decision 9). */
export function mayWrite(right: RightStatus, written: string, reads: Verdict | null): Verdict | null {
  if (right === '要確認') return null;
  return written === '' || reads !== right ? right : null;
}
