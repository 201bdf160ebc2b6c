import { explainVerdict } from '../../verdict/explain-verdict.js';
import { type Draft, fixCell, type Rule } from '../rule.js';

/** ※2 is blank and the figures decide it. */
export const statusBlank: Rule = {
  id: 'status-blank',
  severity: 'error',
  check({ indicators }) {
    return indicators.flatMap((judged): Draft[] => {
      const { indicator, verdict, certain } = judged;
      const { status } = indicator;
      if (status?.text.trim() !== '' || !certain) return [];
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [status.cell, ...indicator.figureCells],
          found: '',
          expected: verdict,
          args: { whyJa: explainVerdict(judged, 'ja'), whyEn: explainVerdict(judged, 'en'), verdict },
          fix: fixCell('safe', status, verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※2が空欄です',
      why: ({ whyJa }) => `達成状況※2が空欄ですが、${whyJa}と決まります。`,
      todo: ({ verdict }) => `「${verdict}」と記入してください。`,
    },
    en: {
      title: 'Status ※2 is blank',
      why: ({ whyEn }) => `Status ※2 is blank, yet the figures decide it: ${whyEn}.`,
      todo: ({ verdict }) => `Write “${verdict}”.`,
    },
  },
};
