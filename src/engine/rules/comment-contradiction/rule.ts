import { statedOutcome } from '../../comment/stated-outcome.js';
import { ACHIEVED, UNACHIEVED, type Verdict } from '../../lexicon/verdict-words.js';
import { quote } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly comment: string;
  /** What the comment says, and what the figures give. */
  readonly stated: Verdict;
  readonly verdict: Verdict;
}

/** The comment says 目標達成 beside 未達成, or the reverse. */
export const commentContradiction = defineRule({
  id: 'comment-contradiction',
  severity: 'review',
  about: 'comments',
  check({ indicators, table }) {
    return foundIn(indicators, ({ indicator, verdict, comparison }): readonly Draft<Args>[] => {
      const { comment, label, row } = indicator;
      if (!comment || (verdict !== ACHIEVED && verdict !== UNACHIEVED)) return NONE;
      const stated = statedOutcome(comment.text, table.fiscalYear, { label, comparison });
      if (stated === null || stated === verdict) return NONE;
      return [
        {
          subject: label,
          row,
          cells: [comment.cell],
          found: comment.text,
          expected: verdict,
          args: { comment: comment.text, stated, verdict },
          fix: null,
          restsOn: indicator.figureTexts,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '検証の文が判定と逆です',
      why: ({ comment, stated, verdict }) =>
        `値から判定すると${verdict}ですが、検証の文は${stated}と読めます(${quote(comment, 'ja')})。`,
      todo: () => '値と文のどちらが正しいか確かめて、違うほうを直してください。',
    },
    en: {
      title: 'The comment says the opposite',
      why: ({ comment, stated, verdict }) =>
        `By the figures it is ${verdict}, but the comment reads as ${stated}: ${quote(comment, 'en')}`,
      todo: () => 'Find out which is right, the figures or the comment, and correct the wrong one.',
    },
  },
});
