import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import { flatMapList } from '../lists/flat-map-list.js';
import type { SummaryTable } from '../table/summary-table.js';
import type { JudgedTable } from './judged.js';

/** The cells of columns of grades: no verdict is written there, whatever they hold (docs/table-rules.md, decision 17). */

const NONE: ReadonlySet<string> = new Set();

/** The cells of ※2 in a table whose ※2 holds grades, and those of ※1 in one whose ※1 does. */
export function gradedCellsOf({
  grading,
  table,
}: Pick<JudgedTable, 'grading' | 'table'>): ReadonlySet<string> {
  const ofIndicators = grading?.column === 'status';
  const ofMeasures = areGrades(table.measures);
  if (!ofIndicators && !ofMeasures) return NONE;
  const indicators = ofIndicators ? flatMapList(grading.written, (own) => own?.cell ?? []) : [];
  const measures = ofMeasures ? flatMapList(table.measures, ({ status }) => status?.cell ?? []) : [];
  return new Set([...indicators, ...measures]);
}

/** True where ※1 holds grades, most of it; ◎○△× are none without a legend. */
function areGrades(measures: SummaryTable['measures']): boolean {
  let filled = 0;
  let grades = 0;
  for (const { status } of measures) {
    if (!status || status.text.trim() === '') continue;
    filled += 1;
    const grade = gradeOf(status.text);
    if (grade !== null && !isSymbol(grade)) grades += 1;
  }
  return grades > 0 && grades * 2 >= filled;
}
