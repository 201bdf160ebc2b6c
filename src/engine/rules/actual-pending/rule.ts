import { quote } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import type { Rule } from '../rule.js';

/** 集計中, 未公表, or no actual beside a target (RULES.md, decision 5). */
export const actualPending: Rule = {
  id: 'actual-pending',
  severity: 'review',
  check: (table) => doubtful(table, 'pending'),
  words: {
    ja: {
      title: '実績値がまだありません',
      why: ({ found }) =>
        `目標値がありますが、実績値がまだありません(${quote(`${found}`, 'ja')})。達成数計では分母にだけ数えます。`,
      todo: () => '実績値が確定したら記入して、もう一度再計算してください。',
    },
    en: {
      title: 'The actual is not there yet',
      why: ({ found }) =>
        `There is a target but no actual yet (${quote(`${found}`, 'en')}). It counts in the tally’s total only.`,
      todo: () => 'Fill in the actual when it is known and recalculate.',
    },
  },
};
