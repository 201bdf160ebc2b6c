import { quote } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import type { Rule } from '../rule.js';

/** 中止 or 未実施 beside a target: 未達成, and the writer confirms (RULES.md, decision 6). */
export const actualCancelled: Rule = {
  id: 'actual-cancelled',
  severity: 'review',
  check: (table) => doubtful(table, 'cancelled', ({ verdict }) => ({ expected: verdict })),
  words: {
    ja: {
      title: '中止・未実施の指標です',
      why: ({ found }) =>
        `目標値があり、実績が中止・未実施です(${quote(`${found}`, 'ja')})。未達成として数えました。`,
      todo: () => '未達成でよいか確認してください。目標を取り下げた場合は目標値を—にしてください。',
    },
    en: {
      title: 'The work was cancelled',
      why: ({ found }) =>
        `There is a target and the work was cancelled (${quote(`${found}`, 'en')}). It is counted as 未達成.`,
      todo: () => 'Confirm 未達成; if the target was withdrawn, write — as the target.',
    },
  },
};
