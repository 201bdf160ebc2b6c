import { quote } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

/** 集計中, 未公表, or no actual beside a target (docs/table-rules.md, decision 5). */
export const actualPending = defineRule({
  id: 'actual-pending',
  severity: 'review',
  about: 'actuals',
  asks: 'verdict',
  check: (table) => doubtful(table, 'pending', ({ target }) => ({ args: { aimed: target !== null } })),
  words: {
    ja: {
      title: '実績値がまだありません',
      why: ({ found, aimed }) =>
        `${aimed ? `${quote(found, 'ja')}には目標値だけがあり、実績値がまだありません` : `${found === '' ? '' : `${quote(found, 'ja')}とだけあり、`}実績値も目標値も書かれていません`}。判定は要確認です。達成数計の分母には入れ、達成の数には入れません。`,
      todo: ({ aimed }) =>
        `実績値が分かったら記入して、もう一度再計算してください。${!aimed ? '目標を定めていない場合は「—」と記入してください。' : ''}`,
    },
    en: {
      title: 'The actual is not there yet',
      why: ({ found, aimed }) =>
        `${aimed ? `${quote(found, 'en')} has a target but no actual yet` : 'Neither actual nor target is written'}. It needs review (要確認) and counts in the tally’s total only.`,
      todo: ({ aimed }) =>
        `Fill in the actual when it is known and recalculate${!aimed ? '; write — if no target was set' : ''}.`,
    },
  },
});
