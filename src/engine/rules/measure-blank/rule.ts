import { sayMeasureGrounds } from '../../verdict/explain-measure.js';
import { gradedCellsOf } from '../../verdict/graded-cells.js';
import { type MeasureGrounds, measureGroundsOf } from '../../verdict/grounds.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule, fixCell } from '../rule.js';
import { verdictsOf } from '../verdicts-of.js';

interface Args {
  /** What the indicators decide, and how. */
  readonly grounds: MeasureGrounds;
  /** True in a column of grades, where no verdict belongs. */
  readonly graded: boolean;
}

/** ※1 is blank and its indicators decide it (docs/table-rules.md, decision 3). */
export const measureBlank = defineRule({
  id: 'measure-blank',
  severity: 'error',
  about: 'verdicts',
  check(table) {
    const gradedCells = gradedCellsOf(table);
    return foundIn(table.measures, (judged): readonly Draft<Args>[] => {
      const { measure, verdict, certain } = judged;
      const { status } = measure;
      if (!status || !certain || status.text.trim() !== '' || status.uncalculated) return NONE;
      const graded = gradedCells.has(status.cell);
      return [
        {
          subject: measure.label,
          row: measure.row,
          cells: [status.cell],
          found: '',
          ...(graded ? ({ severity: 'review' } as const) : {}),
          expected: graded ? '' : verdict,
          args: {
            grounds: measureGroundsOf(table, judged),
            graded,
          },
          fix: graded ? null : fixCell('safe', status, verdict),
          restsOn: verdictsOf(table, measure),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※1が空欄です',
      why: ({ grounds }) => `達成状況※1が空欄です。${sayMeasureGrounds(grounds, 'ja')}です。`,
      todo: ({ grounds, graded }) =>
        graded
          ? 'ほかの施策と同じ評価の言葉で記入してください。'
          : `「${grounds.verdict}」と記入してください。`,
    },
    en: {
      title: 'Status ※1 is blank',
      why: ({ grounds }) =>
        `Status ※1 is blank, yet its indicators decide it: ${sayMeasureGrounds(grounds, 'en')}.`,
      todo: ({ grounds, graded }) =>
        graded ? 'Write a grade, as beside the other measures.' : `Write “${grounds.verdict}”.`,
    },
  },
});
