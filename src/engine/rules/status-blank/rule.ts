import { sayGrounds } from '../../verdict/explain-verdict.js';
import { gradedCellsOf } from '../../verdict/graded-cells.js';
import { type Grounds, groundsOf } from '../../verdict/grounds.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule, fixCell } from '../rule.js';

interface Args {
  /** What the figures decide, and how. */
  readonly grounds: Grounds;
  /** True in a column of grades, where no verdict belongs. */
  readonly graded: boolean;
  /** The grade that is right; null where no legend decides it. */
  readonly grade: string | null;
}

/** ※2 is blank and the figures decide it. A blank among grades is said and left alone (docs/table-rules.md, decision 17). */
export const statusBlank = defineRule({
  id: 'status-blank',
  severity: 'error',
  about: 'verdicts',
  check(table) {
    const gradedCells = gradedCellsOf(table);
    return foundIn(table.indicators, (judged): readonly Draft<Args>[] => {
      const { indicator, verdict, certain } = judged;
      const { status } = indicator;
      const graded = status !== null && gradedCells.has(status.cell);
      const grade = judged.grade?.right ?? null;
      if (status?.text.trim() !== '' || status.uncalculated || !certain) return NONE;
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [status.cell, ...indicator.figureCells],
          found: '',
          ...(graded && grade === null ? ({ severity: 'review' } as const) : {}),
          expected: graded ? (grade ?? '') : verdict,
          args: { grounds: groundsOf(judged), graded, grade },
          fix: graded ? null : fixCell('safe', status, verdict),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成状況※2が空欄です',
      why: ({ grounds, graded, grade }) => {
        if (!graded) return `達成状況※2が空欄です。${sayGrounds(grounds, 'ja')}です。`;
        const said = grade === null ? '' : `。シートの評価基準では「${grade}」にあたります`;
        return `評価の欄が空欄です。${sayGrounds(grounds, 'ja')}です${said}。`;
      },
      todo: ({ grounds, graded, grade }) =>
        graded
          ? `${grade === null ? '評価' : `「${grade}」`}を記入してください。`
          : `「${grounds.verdict}」と記入してください。`,
    },
    en: {
      title: 'Status ※2 is blank',
      why: ({ grounds, graded, grade }) => {
        if (!graded) return `Status ※2 is blank, yet the figures decide it: ${sayGrounds(grounds, 'en')}.`;
        const said = grade === null ? '' : `; by the legend on the sheet the grade is “${grade}”`;
        return `A cell among grades is blank. By the figures: ${sayGrounds(grounds, 'en')}${said}.`;
      },
      todo: ({ grounds, graded, grade }) => {
        if (!graded) return `Write “${grounds.verdict}”.`;
        return grade === null ? 'Write the grade.' : `Write “${grade}”.`;
      },
    },
  },
});
