import { isGrade } from '../../lexicon/verdict-words.js';
import { explainMeasure } from '../../verdict/explain-measure.js';
import { quote } from '../../words/say.js';
import { type Draft, fixCell, type Rule } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

/** ※1 contradicts its indicators (RULES.md, decision 3). */
export const measureMismatch: Rule = {
  id: 'measure-mismatch',
  severity: 'error',
  check(table) {
    return table.measures.flatMap((judged): Draft[] => {
      const { measure, verdict, certain, written } = judged;
      const { status } = measure;
      if (!status || !certain || status.text.trim() === '' || written?.verdict === verdict) return [];
      if (isGrade(status.text)) return [];
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [status.cell],
          found: status.text,
          expected: verdict,
          args: {
            found: status.text,
            verdict,
            whyJa: explainMeasure(table, judged, 'ja'),
            whyEn: explainMeasure(table, judged, 'en'),
          },
          fix: fixCell(written ? 'safe' : 'suggestion', status, verdict),
          restsOn: verdictsOf(table, measure),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※1が指標と合いません',
      why: ({ found, whyJa }) => `達成状況※1は${quote(`${found}`, 'ja')}ですが、${whyJa}です。`,
      todo: ({ verdict }) =>
        `「${verdict}」に直してください。指標の判定のほうが違うときは、そちらを先に直してください。`,
    },
    en: {
      title: 'Status ※1 contradicts its indicators',
      why: ({ found, whyEn }) => `Status ※1 says ${quote(`${found}`, 'en')}, but ${whyEn}.`,
      todo: ({ verdict }) =>
        `Write “${verdict}”, or correct the indicators first if it is they that are wrong.`,
    },
  },
};
