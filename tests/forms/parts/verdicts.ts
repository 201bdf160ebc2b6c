import type { RightStatus, Verdict } from '../form.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';
import type { VerdictPattern } from '../variants.js';

/** What the clerk wrote into the verdict cells: right, wrong, blank, in the words of the form. */

export interface Written {
  readonly text: string;
  /** What the word says; null for a blank and for a grade. */
  readonly reads: Verdict | null;
}

const BLANK: Written = { text: '', reads: null };
const WORDS: Readonly<Record<Plan['words'], readonly [string, string]>> = {
  達成: ['達成', '未達成'],
  '達成・未達': ['達成', '未達'],
  '○×': ['○', '×'],
  '◎○△×': ['○', '×'],
  '達　成': ['達　成', '未達成'],
  grades: ['達成', '未達成'],
};

/** A verdict in the form's words. @param rate actual ÷ target, for marks that tell more than two apart */
export function worded(verdict: Verdict, words: Plan['words'], dash: string, rate: number): Written {
  if (verdict === '—') return { text: dash, reads: '—' };
  const met = verdict === '達成';
  if (words === '◎○△×') {
    if (met && rate >= 1.2) return { text: '◎', reads: verdict };
    if (!met && rate >= 0.8 && rate < 1) return { text: '△', reads: verdict };
  }
  return { text: WORDS[words][met ? 0 : 1], reads: verdict };
}

const WRONG_SHARE: Readonly<Partial<Record<VerdictPattern, number>>> = {
  'few-wrong': 0.08,
  wrong30: 0.3,
  wrong50: 0.5,
};
const turned = (verdict: Verdict): Verdict => (verdict === '達成' ? '未達成' : '達成');

/**
 * The verdicts a clerk wrote.
 * @param right what is right, row by row
 * @returns for each row a verdict, or null for a blank cell
 */
export function drawWritten(
  random: Random,
  right: readonly RightStatus[],
  pattern: VerdictPattern,
): (Verdict | null)[] {
  if (pattern === 'blank') return right.map(() => null);
  const judged = right.flatMap((own, at) => (own === '達成' || own === '未達成' ? [at] : []));
  const share = WRONG_SHARE[pattern] ?? 0;
  const least = pattern === 'few-wrong' ? 1 : 0;
  const wrong = new Set(random.shuffled(judged).slice(0, Math.max(least, Math.round(judged.length * share))));
  return right.map((own, at) => {
    if (own === '要確認') return pattern === 'all-achieved' || random.chance(0.3) ? '未達成' : null;
    if (pattern === 'some-blank' && random.chance(0.25)) return null;
    if (own === '—') return own;
    if (pattern === 'all-achieved') return '達成';
    if (!wrong.has(at)) return own;
    return random.chance(0.06) ? '—' : turned(own);
  });
}

export const blank = (): Written => BLANK;
