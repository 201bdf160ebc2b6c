import { sayNumber } from '../../words/say.js';
import type { Draft, Rule } from '../rule.js';

const HIGH = 2;
const LOW = 0.5;

/** 200 % and over, or under 50 % of the target: the committee asks about these. */
export const largeGap: Rule = {
  id: 'large-gap',
  severity: 'hint',
  check({ indicators }) {
    return indicators.flatMap(({ indicator, actual, target, unit, doubts }): Draft[] => {
      if (actual === null || typeof target !== 'number' || target <= 0 || doubts.includes('scale')) return [];
      const rate = actual / target;
      if (rate < HIGH && rate >= LOW) return [];
      const found = indicator.figureTexts.join(' / ');
      const percent = sayNumber(Math.floor(rate * 1000) / 10);
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: indicator.figureCells,
          found,
          expected: '',
          args: {
            percent,
            actual: `${sayNumber(actual)}${unit}`,
            target: `${sayNumber(target)}${unit}`,
            high: rate >= HIGH ? 1 : 0,
          },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '目標との差が大きい指標です',
      why: ({ percent, actual, target }) =>
        `実績${actual}は、目標${target}の${percent}%です。評価委員会で理由を尋ねられやすい値です。`,
      todo: ({ high }) =>
        high
          ? '入力に誤りがなければ、差が大きい理由と、次年度の目標を見直すかどうかを検証に書いてください。'
          : '入力に誤りがなければ、差が大きい理由を検証に書いてください。',
    },
    en: {
      title: 'A large gap to the target',
      why: ({ percent, actual, target }) =>
        `The actual ${actual} is ${percent}% of the target ${target}. Committees ask about such figures.`,
      todo: () => 'If the figures are right, give the reason in the comment.',
    },
  },
};
