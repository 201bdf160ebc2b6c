import type { TrueIndicator, TrueMeasure, TrueTally, Writable } from './form.js';
import { mayWrite } from './truth.js';

/** The cells that may be written, and with what: status and tally cells that are blank or certainly wrong (decisions 9 and 18). */
export function writableCells(
  indicators: readonly TrueIndicator[],
  measures: readonly TrueMeasure[],
  tallies: readonly (TrueTally | null)[],
): Writable[] {
  const ofVerdict = ({ status, written, reads, statusCell }: TrueIndicator | TrueMeasure): Writable[] => {
    const to = mayWrite(status, written, reads);
    return to !== null && statusCell ? [{ cell: statusCell, to }] : [];
  };
  return [
    // A grade, right or wrong, is the clerk's to change.
    ...indicators.filter(({ grades }) => grades.length === 0).flatMap(ofVerdict),
    ...measures.flatMap(ofVerdict),
    ...tallies.flatMap((own) =>
      own && own.pending === 0 && own.written !== own.text ? [{ cell: own.cell, to: own.text }] : [],
    ),
  ];
}
