import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import type { JudgedTable } from './judged.js';

/** The cells of columns of grades: no verdict is written there, whatever they hold (docs/table-rules.md, decision 17). */

/** The cells of ※2 in a table whose ※2 holds grades, and those of ※1 in one whose ※1 does. */
export function gradedCellsOf({
  grading,
  table,
}: Pick<JudgedTable, 'grading' | 'table'>): ReadonlySet<string> {
  const indicators = grading?.column === 'status' ? grading.written.flatMap((own) => own?.cell ?? []) : [];
  const measures = table.measures.flatMap(({ status }) => status ?? []);
  const graded = areGrades(measures.map(({ text }) => text)) ? measures.map(({ cell }) => cell) : [];
  return new Set([...indicators, ...graded]);
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
