import { ACHIEVED } from '../../lexicon/verdict-words.js';
import type { JudgedIndicator } from '../../verdict/judged.js';
import { sayNumber } from '../../words/say.js';
import type { Draft, Rule } from '../rule.js';

function roundedVerdict({
  actual,
  target,
  comparison,
  indicator,
}: JudgedIndicator): { rounded: number; reached: boolean } | null {
  const goal = indicator.figure.target;
  if (actual === null || typeof target !== 'number' || goal.kind !== 'number') return null;
  const factor = 10 ** goal.decimals;
  const rounded = Math.round((actual + Number.EPSILON * Math.abs(actual)) * factor) / factor;
  if (rounded === actual) return null;
  const reached =
    comparison === 'lte'
      ? rounded <= target
      : comparison === 'lt'
        ? rounded < target
        : comparison === 'gt'
          ? rounded > target
          : rounded >= target;
  return { rounded, reached };
}

/** Rounding to the target's precision would change the verdict; it does not (RULES.md, decision 2). */
export const nearMiss: Rule = {
  id: 'near-miss',
  severity: 'hint',
  check({ indicators }) {
    return indicators.flatMap((judged): Draft[] => {
      const { indicator, actual, target, unit, verdict, basis } = judged;
      const other = basis === 'compared' ? roundedVerdict(judged) : null;
      if (!other || other.reached === (verdict === ACHIEVED)) return [];
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: indicator.figureCells,
          found: indicator.figureTexts.join(' / '),
          expected: verdict,
          args: {
            actual: `${sayNumber(actual ?? 0)}${unit}`,
            target: typeof target === 'number' ? `${sayNumber(target)}${unit}` : '',
            rounded: `${sayNumber(other.rounded)}${unit}`,
            verdict,
          },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '四捨五入すると判定が変わる値です',
      why: ({ actual, target, rounded, verdict }) =>
        `実績${actual}は四捨五入すると${rounded}になりますが、書かれた値のまま目標${target}と比べるため${verdict}です。`,
      todo: () =>
        '判定には四捨五入した値を使いません。評価委員会で尋ねられたときのために、説明を用意しておくと安心です。',
    },
    en: {
      title: 'Rounding would change the verdict',
      why: ({ actual, target, rounded, verdict }) =>
        `The actual ${actual} would round to ${rounded}, but figures are compared as written against ${target}, so it is ${verdict}.`,
      todo: () =>
        'Rounded values are not used for the verdict; have the explanation ready for the committee.',
    },
  },
};
