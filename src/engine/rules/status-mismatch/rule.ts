import { isGrade } from '../../lexicon/verdict-words.js';
import { sayGrounds } from '../../verdict/explain-verdict.js';
import { type Grounds, groundsOf } from '../../verdict/grounds.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule, fixCell } from '../rule.js';

interface Args {
  readonly found: string;
  /** What the figures decide, and how. */
  readonly grounds: Grounds;
}

/** ※2 contradicts its figures; a `—` with a target and a verdict without one included. */
export const statusMismatch = defineRule({
  id: 'status-mismatch',
  severity: 'error',
  about: 'verdicts',
  check({ indicators }) {
    return indicators.flatMap((judged): Draft<Args>[] => {
      const { indicator, verdict, written, certain } = judged;
      const { status } = indicator;
      if (!status || !certain || status.text.trim() === '' || written?.verdict === verdict) return [];
      if (isGrade(status.text)) return [];
      // Words that are no verdict may say something no rule foresaw: offered, never overwritten.
      const kind = written ? 'safe' : 'suggestion';
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [status.cell, ...indicator.figureCells],
          found: status.text,
          expected: verdict,
          args: { found: status.text, grounds: groundsOf(judged) },
          fix: fixCell(kind, status, verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※2が値と合いません',
      why: ({ found, grounds }) =>
        `達成状況※2は${quote(found, 'ja')}ですが、${sayGrounds(grounds, 'ja')}です。`,
      todo: ({ grounds }) =>
        `値が正しければ「${grounds.verdict}」に直してください。値の書き間違いなら、値のほうを直してください。`,
    },
    en: {
      title: 'Status ※2 contradicts its figures',
      why: ({ found, grounds }) => `Status ※2 says ${quote(found, 'en')}, but ${sayGrounds(grounds, 'en')}.`,
      todo: ({ grounds }) =>
        `If the figures are right, write “${grounds.verdict}”; otherwise correct the figures.`,
    },
  },
});
