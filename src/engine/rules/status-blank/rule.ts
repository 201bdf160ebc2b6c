import { sayGrounds } from '../../verdict/explain-verdict.js';
import { type Grounds, groundsOf } from '../../verdict/grounds.js';
import { type Draft, defineRule, fixCell } from '../rule.js';

interface Args {
  /** What the figures decide, and how. */
  readonly grounds: Grounds;
}

/** ※2 is blank and the figures decide it. */
export const statusBlank = defineRule({
  id: 'status-blank',
  severity: 'error',
  about: 'verdicts',
  check({ indicators }) {
    return indicators.flatMap((judged): Draft<Args>[] => {
      const { indicator, verdict, certain } = judged;
      const { status } = indicator;
      if (status?.text.trim() !== '' || status.uncalculated || !certain) return [];
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [status.cell, ...indicator.figureCells],
          found: '',
          expected: verdict,
          args: { grounds: groundsOf(judged) },
          fix: fixCell('safe', status, verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※2が空欄です',
      why: ({ grounds }) => `達成状況※2が空欄ですが、${sayGrounds(grounds, 'ja')}と決まります。`,
      todo: ({ grounds }) => `「${grounds.verdict}」と記入してください。`,
    },
    en: {
      title: 'Status ※2 is blank',
      why: ({ grounds }) => `Status ※2 is blank, yet the figures decide it: ${sayGrounds(grounds, 'en')}.`,
      todo: ({ grounds }) => `Write “${grounds.verdict}”.`,
    },
  },
});
