import { holds } from '../../figure/comparison.js';
import { ACHIEVED, type Verdict } from '../../lexicon/verdict-words.js';
import type { JudgedIndicator } from '../../verdict/judged.js';
import { sayFigure, sayFigureAsWritten } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Rounded {
  readonly actual: number;
  readonly target: number;
  readonly rounded: number;
  readonly reached: boolean;
}

function roundedVerdict({ actual, target, comparison, indicator }: JudgedIndicator): Rounded | null {
  const goal = indicator.figure.target;
  if (actual === null || typeof target !== 'number' || goal.kind !== 'number') return null;
  // A whole number is rounded to nothing else.
  if (Number.isInteger(actual)) return null;
  const factor = 10 ** goal.decimals;
  const rounded = Math.round((actual + Number.EPSILON * Math.abs(actual)) * factor) / factor;
  if (rounded === actual) return null;
  return { actual, target, rounded, reached: holds(rounded, comparison ?? 'gte', target) };
}

interface Args {
  readonly actual: number;
  readonly target: number;
  readonly rounded: number;
  readonly unit: string;
  readonly verdict: Verdict;
}

/** Rounding to the target's precision would change the verdict; it does not (docs/table-rules.md, decision 2). */
export const nearMiss = defineRule({
  id: 'near-miss',
  severity: 'hint',
  about: 'verdicts',
  check({ indicators }) {
    return foundIn(indicators, (judged): readonly Draft<Args>[] => {
      const { indicator, unit, verdict, basis } = judged;
      const other = basis === 'compared' ? roundedVerdict(judged) : null;
      if (!other || other.reached === (verdict === ACHIEVED)) return NONE;
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: indicator.figureCells,
          found: sayFigureAsWritten(indicator.figureTexts),
          expected: verdict,
          args: { actual: other.actual, target: other.target, rounded: other.rounded, unit, verdict },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '四捨五入すると判定が変わる値です',
      why: ({ actual, target, rounded, unit, verdict }) =>
        `実績${sayFigure(actual, unit)}は四捨五入すると${sayFigure(rounded, unit)}になりますが、四捨五入せずに目標${sayFigure(target, unit)}と比べるので、${verdict}です。`,
      todo: () => '評価委員会で尋ねられたときのために、説明を用意しておくと安心です。',
    },
    en: {
      title: 'Rounding would change the verdict',
      why: ({ actual, target, rounded, unit, verdict }) =>
        `The actual ${sayFigure(actual, unit)} would round to ${sayFigure(rounded, unit)}, but figures are compared as written against ${sayFigure(target, unit)}, so it is ${verdict}.`,
      todo: () =>
        'Rounded values are not used for the verdict; have the explanation ready for the committee.',
    },
  },
});
