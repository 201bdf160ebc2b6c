import { ACHIEVED, UNACHIEVED, type Verdict } from '../../lexicon/verdict-words.js';
import { quoteLabel, sayFigure } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

/** The verdict of the other reading; the rule speaks up only where the two differ. */
const opposite = (verdict: Verdict) => (verdict === ACHIEVED ? UNACHIEVED : ACHIEVED);

/** Only the label says that less is better, and the two readings differ (docs/table-rules.md, decision 7). */
export const directionUnstated = defineRule({
  id: 'direction-unstated',
  severity: 'review',
  about: 'verdicts',
  asks: 'direction',
  check: (table) =>
    doubtful(table, 'direction', ({ verdict, actual, target, unit }) => ({
      expected: verdict,
      side: 'target',
      args: { verdict, actual, target, unit },
    })),
  words: {
    ja: {
      title: '低いほど良い指標か確認してください',
      why: ({ label, actual, target, unit, verdict }) =>
        `${quoteLabel(label, 'ja')}は、名前からみて低いほど良い指標のようです。実績${sayFigure(actual, unit)}・目標${sayFigure(target, unit)}は、低いほど良いなら${verdict}、高いほど良いなら${opposite(verdict)}です。`,
      todo: () =>
        '低いほど良いか高いほど良いかを選んでください。目標値に「以下」か「以上」を付けて書くこともできます。',
    },
    en: {
      title: 'Is lower better here?',
      why: ({ label, actual, target, unit, verdict }) =>
        `By its name ${quoteLabel(label, 'en')} seems to be better when lower. The actual ${sayFigure(actual, unit)} against the target ${sayFigure(target, unit)} is ${verdict} if lower is better, ${opposite(verdict)} if higher is.`,
      todo: () => 'Choose the direction, or write 以下 (or less) or 以上 (or more) beside the target.',
    },
  },
});
