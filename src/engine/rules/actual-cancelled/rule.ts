import { quote } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

/** 中止 or 未実施 beside a target: 未達成, and the writer confirms (docs/table-rules.md, decision 6). */
export const actualCancelled = defineRule({
  id: 'actual-cancelled',
  severity: 'review',
  about: 'actuals',
  asks: 'verdict',
  check: (table) => doubtful(table, 'cancelled', ({ verdict }) => ({ expected: verdict, args: {} })),
  words: {
    ja: {
      title: '中止・未実施の指標です',
      why: ({ found }) =>
        `${quote(found, 'ja')}には目標値がありますが、中止・未実施とされています。未達成として数えました。`,
      todo: () =>
        '未達成でよいか確かめてください。目標を取り下げた場合は、目標値を「—」に書き換えてください。',
    },
    en: {
      title: 'The work was cancelled',
      why: ({ found }) =>
        `${quote(found, 'en')} has a target, but the work was not done. It is counted as 未達成.`,
      todo: () => 'Confirm 未達成; if the target was withdrawn, write — as the target.',
    },
  },
});
