import { explainMeasure } from '../../verdict/explain-measure.js';
import { type Draft, fixCell, type Rule } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

/** ※1 is blank and its indicators decide it (RULES.md, decision 3). */
export const measureBlank: Rule = {
  id: 'measure-blank',
  severity: 'error',
  check(table) {
    return table.measures.flatMap((judged): Draft[] => {
      const { measure, verdict, certain } = judged;
      const { status } = measure;
      if (!status || !certain || status.text.trim() !== '') return [];
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [status.cell],
          found: '',
          expected: verdict,
          args: {
            verdict,
            whyJa: explainMeasure(table, judged, 'ja'),
            whyEn: explainMeasure(table, judged, 'en'),
          },
          fix: fixCell('safe', status, verdict),
          restsOn: verdictsOf(table, measure),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※1が空欄です',
      why: ({ whyJa }) => `達成状況※1が空欄ですが、${whyJa}と決まります。`,
      todo: ({ verdict }) => `「${verdict}」と記入してください。`,
    },
    en: {
      title: 'Status ※1 is blank',
      why: ({ whyEn }) => `Status ※1 is blank, yet its indicators decide it: ${whyEn}.`,
      todo: ({ verdict }) => `Write “${verdict}”.`,
    },
  },
};
