import type { Sheet } from '../../../src/cells/sheet.js';
import { bookTableOf } from '../../../src/engine/agreement/book-table-of.js';
import type { Check } from '../../../src/engine/check.js';
import { checked } from '../comparison/two-years.js';

/** Small workbooks of a 総括表 and its 様式2 sheets. */

/** Label, target, actual, verdict. */
export type FormLine = readonly [label: string, target: string, actual: string, verdict?: string];

/** A 様式2 of the usual form: one 施策, named above the heads. */
export function evaluationOf(
  name: string,
  measure: string,
  lines: readonly FormLine[],
  title = '(様式2)令和7年度 みどり商工会行動計画 評価シート',
): Sheet {
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: [
      [title],
      [''],
      ['施策名', measure],
      ['施策目標(指標)', '目標値', '実績値', '達成状況'],
      ...lines.map(([label, target, actual, verdict = '']) => [label, target, actual, verdict]),
    ],
  };
}

export const named = (sheet: Sheet, name: string): Sheet => ({ ...sheet, name });

/** Every sheet of a workbook checked beside all the others. */
export function checkBook(sheets: readonly Sheet[]): Check[] {
  const book = sheets.map((sheet) => bookTableOf(checked(sheet).judged));
  return sheets.map((sheet) => checked(sheet, { book }));
}

const OF_BOOKS = ['sheet-draft', 'sheets-disagree', 'missing-on-sheet'];

/** What the sheets say of each other: sheet, rule, cell here, and there. */
export function told(sheets: readonly Sheet[]): string[] {
  return checkBook(sheets).flatMap(({ judged, findings }) =>
    findings
      .filter(({ rule }) => OF_BOOKS.includes(rule))
      .map(({ rule, cells, elsewhere = [] }) =>
        [
          judged.table.sheetName,
          rule,
          ...cells,
          ...elsewhere.map((other) => `${other.sheet}!${other.cells.join()}`),
        ].join(' '),
      ),
  );
}
