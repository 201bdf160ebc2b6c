import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import type { JudgedTable } from '../verdict/judged.js';

/** Whether a cell stands in a column of grades: no verdict is written there, whatever it holds (RULES.md, decision 17). */

/** True for a cell of ※2 in a table whose ※2 holds grades. */
export function isGradedCell({ grading }: JudgedTable, cell: string): boolean {
  return grading?.column === 'status' && grading.written.some((own) => own?.cell === cell);
}

/** True for the texts of a column that holds grades, most of them; ◎○△× are none without a legend. */
export function areGrades(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const grades = filled.filter((text) => {
    const grade = gradeOf(text);
    return grade !== null && !isSymbol(grade);
  });
  return grades.length > 0 && grades.length * 2 >= filled.length;
}
