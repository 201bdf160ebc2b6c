import { isRateOf, ratesOf } from '../../figure/rate.js';
import { quote, sayNumber } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly found: string;
  readonly expected: string;
  readonly actual: number;
  readonly target: number;
}

/** A written 達成率 disagrees with actual ÷ target; any rounding to its own digits is accepted. */
export const rateMismatch = defineRule({
  id: 'rate-mismatch',
  severity: 'error',
  about: 'figures',
  check({ indicators }) {
    return foundIn(
      indicators,
      ({ indicator, actual, target, comparison, directionFrom, doubts }): readonly Draft<Args>[] => {
        const written = indicator.rate?.quantity;
        if (!indicator.rate || !written || doubts.some((doubt) => doubt !== 'direction')) return NONE;
        if (actual === null || typeof target !== 'number') return NONE;
        // Where nothing says which way is better, the rate may say it: that is asked, not called wrong.
        const rates = ratesOf(actual, target, directionFrom === 'default' ? 'lte' : comparison);
        const [rate] = rates;
        if (rate === undefined || isRateOf(written, rates)) return NONE;
        const expected = `${sayNumber(Number(rate.toFixed(Math.max(1, written.decimals))))}%`;
        return [
          {
            subject: indicator.label,
            row: indicator.row,
            cells: [indicator.rate.cell, ...indicator.figureCells],
            found: indicator.rate.text,
            expected,
            args: { found: indicator.rate.text, expected, actual, target },
            fix: null,
          },
        ];
      },
    );
  },
  words: {
    ja: {
      title: '達成率が値と合いません',
      why: ({ found, expected, actual, target }) =>
        `達成率は${quote(found, 'ja')}ですが、実績${sayNumber(actual)}÷目標${sayNumber(target)}を計算すると${expected}です。`,
      todo: () => '達成率と値のどちらが正しいか確かめて、違うほうを直してください。',
    },
    en: {
      title: 'The rate contradicts the figures',
      why: ({ found, expected, actual, target }) =>
        `The rate says ${quote(found, 'en')}, but ${sayNumber(actual)} ÷ ${sayNumber(target)} is ${expected}.`,
      todo: () => 'Find out which is right, the rate or the figures, and correct the wrong one.',
    },
  },
});
