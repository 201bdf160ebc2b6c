import type { Verdict, WrittenVerdict } from '../lexicon/verdict-words.js';
import type { Writable } from '../table/summary-table.js';
import type { JudgedTable } from './judged.js';

/** A cell of ※1 or ※2 beside what is right. */
export interface StatusCell {
  /** Label of the indicator or measure. */
  readonly label: string;
  /** The sheet's own row, from 1, of the indicator or measure; the cell itself may stand below it. */
  readonly row: number;
  readonly status: Writable;
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly written: WrittenVerdict | null;
}

/** The status cells a table has, those of its indicators first, each level in the order of the table. */
export function statusCells({ indicators, measures }: JudgedTable): StatusCell[] {
  const cells: StatusCell[] = [];
  const add = (
    { label, row, status }: { label: string; row: number; status: Writable | null },
    { verdict, certain, written }: Omit<StatusCell, 'label' | 'row' | 'status'>,
  ) => {
    if (status) cells.push({ label, row, status, verdict, certain, written });
  };
  for (const judged of indicators) add(judged.indicator, judged);
  for (const judged of measures) add(judged.measure, judged);
  return cells;
}
