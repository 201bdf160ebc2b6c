import { gradeWritten } from '../../grades/grading.js';
import { sayMeasureGrounds } from '../../verdict/explain-measure.js';
import { type MeasureGrounds, measureGroundsOf } from '../../verdict/grounds.js';
import { quote } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule, fixCell } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

interface Args {
  readonly found: string;
  /** What the indicators decide, and how. */
  readonly grounds: MeasureGrounds;
}

/** ※1 contradicts its indicators (docs/table-rules.md, decision 3). */
export const measureMismatch = defineRule({
  id: 'measure-mismatch',
  severity: 'error',
  about: 'verdicts',
  check(table) {
    return foundIn(table.measures, (judged): readonly Draft<Args>[] => {
      const { measure, verdict, certain, written } = judged;
      const { status } = measure;
      if (!status || !certain || status.text.trim() === '' || written?.verdict === verdict) return NONE;
      // A grade contradicts no verdict (decision 17).
      if (!written && gradeWritten(status.text, table.grading) !== null) return NONE;
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [status.cell],
          found: status.text,
          expected: verdict,
          args: {
            found: status.text,
            grounds: measureGroundsOf(table, judged),
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
      why: ({ found, grounds }) =>
        `達成状況※1は${quote(found, 'ja')}ですが、${sayMeasureGrounds(grounds, 'ja')}です。`,
      todo: ({ grounds }) =>
        `「${grounds.verdict}」に直してください。指標の判定のほうが違うときは、そちらを先に直してください。`,
    },
    en: {
      title: 'Status ※1 contradicts its indicators',
      why: ({ found, grounds }) =>
        `Status ※1 says ${quote(found, 'en')}, but ${sayMeasureGrounds(grounds, 'en')}.`,
      todo: ({ grounds }) =>
        `Write “${grounds.verdict}”, or correct the indicators first if it is they that are wrong.`,
    },
  },
});
