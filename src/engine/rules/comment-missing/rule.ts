import { saysNothing } from '../../comment/empty-words.js';
import { UNACHIEVED } from '../../lexicon/verdict-words.js';
import { quoteLabel } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly label: string;
}

/** 未達成 with no comment: the committee asks why. */
export const commentMissing = defineRule({
  id: 'comment-missing',
  severity: 'hint',
  about: 'comments',
  check({ indicators }) {
    return foundIn(indicators, ({ indicator, verdict }): readonly Draft<Args>[] => {
      const { comment, label, row } = indicator;
      if (verdict !== UNACHIEVED || !comment || !saysNothing(comment.text)) return NONE;
      return [
        {
          subject: label,
          row,
          cells: [comment.cell],
          found: comment.text,
          expected: '',
          args: { label },
          fix: null,
          restsOn: indicator.figureTexts,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '未達成の検証がありません',
      why: ({ label }) => `${quoteLabel(label, 'ja')}は未達成ですが、検証・改善点が書かれていません。`,
      todo: () => '達成できなかった理由と、次年度の改善点を書いてください。',
    },
    en: {
      title: 'No comment beside 未達成',
      why: ({ label }) => `${quoteLabel(label, 'en')} is 未達成, but there is no comment.`,
      todo: () => 'Say why it fell short and what will change next year.',
    },
  },
});
