import type { JudgedIndicator } from '../../verdict/judged.js';
import { sayFigure, sayFigureAsWritten } from '../../words/say.js';
import { sayRate } from '../../words/say-rate.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

const HIGH = 2;
const LOW = 0.5;

interface Args {
  readonly actual: number;
  readonly target: number;
  readonly unit: string;
}

/** Whether an actual is far above or below its target; null where it is not, or both can't be held against each other. */
export function isLargeGap({
  actual,
  target,
  doubts,
}: Pick<JudgedIndicator, 'actual' | 'target' | 'doubts'>): 'above' | 'below' | null {
  if (actual === null || typeof target !== 'number' || target <= 0 || doubts.includes('scale')) return null;
  const rate = actual / target;
  if (rate >= HIGH) return 'above';
  return rate < LOW ? 'below' : null;
}

const sayPercent = ({ actual, target }: Args) => sayRate(actual, target);

/** 200 % and over, or under 50 % of the target: the committee asks about these. */
export const largeGap = defineRule({
  id: 'large-gap',
  severity: 'hint',
  about: 'verdicts',
  check({ indicators }) {
    return foundIn(indicators, (own): readonly Draft<Args>[] => {
      const { indicator, actual, target, unit } = own;
      if (actual === null || typeof target !== 'number' || isLargeGap(own) === null) return NONE;
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: indicator.figureCells,
          found: sayFigureAsWritten(indicator.figureTexts),
          expected: '',
          args: { actual, target, unit },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '目標との差が大きい指標です',
      why: (args) =>
        `実績${sayFigure(args.actual, args.unit)}は、目標${sayFigure(args.target, args.unit)}の${sayPercent(args)}です。評価委員会で理由を尋ねられやすい値です。`,
      todo: ({ actual, target }) =>
        actual / target >= HIGH
          ? '入力に誤りがなければ、差が大きい理由と、次年度の目標を見直すかどうかを検証欄に書いてください。'
          : '入力に誤りがなければ、差が大きい理由を検証欄に書いてください。',
    },
    en: {
      title: 'A large gap to the target',
      why: (args) =>
        `The actual ${sayFigure(args.actual, args.unit)} is ${sayPercent(args)} of the target ${sayFigure(args.target, args.unit)}. Committees ask about such figures.`,
      todo: () => 'If the figures are right, give the reason in the comment.',
    },
  },
});
