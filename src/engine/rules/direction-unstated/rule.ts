import { sayNumber } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import type { Rule } from '../rule.js';

/** Only the label says that less is better, and the two readings differ (RULES.md, decision 7). */
export const directionUnstated: Rule = {
  id: 'direction-unstated',
  severity: 'review',
  check: (table) =>
    doubtful(table, 'direction', ({ verdict, actual, target }) => ({
      expected: verdict,
      side: 'target',
      args: {
        verdict,
        actual: actual === null ? '' : sayNumber(actual),
        target: typeof target === 'number' ? sayNumber(target) : '',
      },
    })),
  words: {
    ja: {
      title: '低いほど良い指標か確認してください',
      why: ({ label, actual, target, verdict }) =>
        `「${label}」は低いほど良い指標のようです。その読み方では実績${actual}・目標${target}は${verdict}ですが、高いほど良い指標なら逆になります。`,
      todo: () => '低いほど良いか、高いほど良いかを選ぶか、目標値に「以下」「以上」を付けてください。',
    },
    en: {
      title: 'Is less better here?',
      why: ({ label, actual, target, verdict }) =>
        `By its name “${label}” seems to be better when lower. Read so, ${actual} against ${target} is ${verdict}; read the other way it is the opposite.`,
      todo: () => 'Choose the direction, or write 以下 (or less) or 以上 (or more) beside the target.',
    },
  },
};
