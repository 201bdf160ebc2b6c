import { isGrade } from '../../lexicon/verdict-words.js';
import { explainVerdict } from '../../verdict/explain-verdict.js';
import { quote } from '../../words/say.js';
import { type Draft, fixCell, type Rule } from '../rule.js';

/** ※2 contradicts its figures; a `—` with a target and a verdict without one included. */
export const statusMismatch: Rule = {
  id: 'status-mismatch',
  severity: 'error',
  check({ indicators }) {
    return indicators.flatMap((judged): Draft[] => {
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
          args: {
            whyJa: explainVerdict(judged, 'ja'),
            whyEn: explainVerdict(judged, 'en'),
            found: status.text,
            verdict,
          },
          fix: fixCell(kind, status, verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※2が値と合いません',
      why: ({ found, whyJa }) => `達成状況※2は${quote(`${found}`, 'ja')}ですが、${whyJa}です。`,
      todo: ({ verdict }) =>
        `値が正しければ「${verdict}」に直してください。値の書き間違いなら、値のほうを直してください。`,
    },
    en: {
      title: 'Status ※2 contradicts its figures',
      why: ({ found, whyEn }) => `Status ※2 says ${quote(`${found}`, 'en')}, but ${whyEn}.`,
      todo: ({ verdict }) => `If the figures are right, write “${verdict}”; otherwise correct the figures.`,
    },
  },
};
