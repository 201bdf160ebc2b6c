import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import type { JudgedTable } from './judged.js';

/** Whether a cell stands in a column of grades: no verdict is written there, whatever it holds (docs/table-rules.md, decision 17). */

/** True for a cell of ※2 in a table whose ※2 holds grades, and of ※1 in one whose ※1 does. */
export function isGradedCell(
  { grading, table }: Pick<JudgedTable, 'grading' | 'table'>,
  cell: string,
): boolean {
  if (grading?.column === 'status' && grading.written.some((own) => own?.cell === cell)) return true;
  const measures = table.measures.map(({ status }) => status);
  return measures.some((own) => own?.cell === cell) && areGrades(measures.map((own) => own?.text ?? ''));
}

/** True for the texts of a column that holds grades, most of them; ◎○△× are none without a legend. */
function areGrades(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const grades = filled.filter((text) => {
    const grade = gradeOf(text);
    return grade !== null && !isSymbol(grade);
  });
  return grades.length > 0 && grades.length * 2 >= filled.length;
}
