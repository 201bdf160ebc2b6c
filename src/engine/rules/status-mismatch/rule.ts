import { gradeWritten } from '../../grades/grading.js';
import { NO_TARGET, namesItsMeasure } from '../../lexicon/verdict-words.js';
import { sayGrounds } from '../../verdict/explain-verdict.js';
import { gradedCellsOf } from '../../verdict/graded-cells.js';
import { type Grounds, groundsOf } from '../../verdict/grounds.js';
import { quote } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule, fixCell } from '../rule.js';

interface Args {
  readonly found: string;
  /** What the figures decide, and how. */
  readonly grounds: Grounds;
  /** True in a column of grades, where no verdict belongs. */
  readonly graded: boolean;
}

/** ※2 contradicts its figures; a `—` with a target and a verdict without one included. */
export const statusMismatch = defineRule({
  id: 'status-mismatch',
  severity: 'error',
  about: 'verdicts',
  check(table) {
    const gradedCells = gradedCellsOf(table);
    return foundIn(table.indicators, (judged): readonly Draft<Args>[] => {
      const { indicator, verdict, written, certain } = judged;
      const { status } = indicator;
      if (!status || !certain || status.text.trim() === '' || written?.verdict === verdict) return NONE;
      const graded = gradedCells.has(status.cell);
      // Among grades no word is held against the figures but a verdict; what a legend decides is another finding (decision 17).
      if (!written && gradeWritten(status.text, table.grading) !== null) return NONE;
      if (graded && (!written || (written.verdict === NO_TARGET && judged.grade?.right != null))) return NONE;
      // Words that are no verdict, or say more, may say something no rule foresaw: offered, never overwritten.
      const kind = written && !namesItsMeasure(status.text) ? 'safe' : 'suggestion';
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [status.cell, ...indicator.figureCells],
          found: status.text,
          expected: verdict,
          args: { found: status.text, grounds: groundsOf(judged), graded },
          fix: graded ? null : fixCell(kind, status, verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※2が値と合いません',
      why: ({ found, grounds }) =>
        `達成状況※2は${quote(found, 'ja')}ですが、${sayGrounds(grounds, 'ja')}です。`,
      todo: ({ grounds, graded }) =>
        graded
          ? 'この欄にはほかの行の評価が入っているので、書き換えません。値と評価のどちらが正しいか確かめて、違うほうを直してください。'
          : `値が正しければ「${grounds.verdict}」に直してください。値の書き間違いなら、値のほうを直してください。`,
    },
    en: {
      title: 'Status ※2 contradicts its figures',
      why: ({ found, grounds }) => `Status ※2 says ${quote(found, 'en')}, but ${sayGrounds(grounds, 'en')}.`,
      todo: ({ grounds, graded }) =>
        graded
          ? 'The column holds grades, so nothing is written here. Find out which is right, the figures or the status, and correct the wrong one.'
          : `If the figures are right, write “${grounds.verdict}”; otherwise correct the figures.`,
    },
  },
});
