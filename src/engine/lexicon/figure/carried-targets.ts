import type { Entry } from '../entry.js';

/**
 * What stands behind a target that next year's form took over from this year's, and by which it is found again until somebody touches it.
 * A remark ends a figure: the target before it reads as it did.
 */
export const CARRIED_TARGETS: readonly Entry[] = [
  {
    words: ['※前年度の目標'],
    such: ['※前年度の目標'],
    notSuch: ['※前年度の実績', '前年度の目標', '※前年の目標'],
    source: 'docs/command-line.md（next）',
  },
];
