import type { Column } from './columns.js';
import type { RightStatus, TrueTally } from './form.js';
import type { Matter } from './matter.js';
import type { Paper } from './paper.js';
import type { Plan } from './plan.js';
import { counted } from './truth.js';

/** The row of 達成数計 below the table: 4/10 of measures, 14/21 of indicators. */

function written(plan: Plan, right: readonly RightStatus[], asWritten: readonly RightStatus[]): string {
  if (plan.tally === 'blank') return '';
  return counted(plan.tally === 'right' ? right : asWritten).text;
}

export function printTally(
  paper: Paper,
  plan: Plan,
  columns: readonly Column[],
  matter: Matter,
): { measures: TrueTally | null; indicators: TrueTally | null } {
  const none = { measures: null, indicators: null };
  const status = columns.findIndex(({ role }) => role === 'status');
  const two = columns.some(({ role }) => role === 'committee');
  if (plan.tally === 'absent' || status < 1 || two) return none;
  const cells = columns.map(() => '');
  const right = matter.entries.map((own) => own.right);
  const text = written(
    plan,
    right,
    matter.entries.map(({ written: own }) => own.reads ?? '要確認'),
  );
  cells[status - 1] = '達成数計';
  cells[status] = text;
  const own = columns.findIndex(({ role }) => role === 'measureStatus');
  const ofMeasures = matter.measures.map((measure) => measure.right);
  const measureText = written(
    plan,
    ofMeasures,
    matter.measures.map(({ written: word }) => word.reads ?? '要確認'),
  );
  if (own > 0) {
    cells[own - 1] = '達成数計';
    cells[own] = measureText;
  }
  const row = paper.other('tally', cells);
  return {
    measures: own > 0 ? { ...counted(ofMeasures), written: measureText, cell: paper.cell(row, own) } : null,
    indicators: { ...counted(right), written: text, cell: paper.cell(row, status) },
  };
}
