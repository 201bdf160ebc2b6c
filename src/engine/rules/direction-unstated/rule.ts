import { ACHIEVED, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { quoteLabel, sayNumber } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import type { Rule } from '../rule.js';

/** The verdict of the other reading; the rule speaks up only where the two differ. */
const opposite = (verdict: string | number | undefined) => (verdict === ACHIEVED ? UNACHIEVED : ACHIEVED);

/** Only the label says that less is better, and the two readings differ (RULES.md, decision 7). */
export const directionUnstated: Rule = {
  id: 'direction-unstated',
  severity: 'review',
  asks: 'direction',
  check: (table) =>
    doubtful(table, 'direction', ({ verdict, actual, target, unit }) => ({
      expected: verdict,
      side: 'target',
      args: {
        verdict,
        actual: actual === null ? '' : `${sayNumber(actual)}${unit}`,
        target: typeof target === 'number' ? `${sayNumber(target)}${unit}` : '',
      },
    })),
  words: {
    ja: {
      title: '低いほど良い指標か確認してください',
      why: ({ label, actual, target, verdict }) =>
        `${quoteLabel(`${label}`, 'ja')}は、名前からみて低いほど良い指標のようです。実績${actual}・目標${target}は、低いほど良いなら${verdict}、高いほど良いなら${opposite(verdict)}です。`,
      todo: () =>
        '低いほど良いか高いほど良いかを選んでください。目標値に「以下」か「以上」を付けて書くこともできます。',
    },
    en: {
      title: 'Is lower better here?',
      why: ({ label, actual, target, verdict }) =>
        `By its name ${quoteLabel(`${label}`, 'en')} seems to be better when lower. The actual ${actual} against the target ${target} is ${verdict} if lower is better, ${opposite(verdict)} if higher is.`,
      todo: () => 'Choose the direction, or write 以下 (or less) or 以上 (or more) beside the target.',
    },
  },
};
