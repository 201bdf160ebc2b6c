import { cellText } from '../../../src/cells/sheet.js';
import type { Check, Sheet } from '../../../src/engine/index.js';

/** A sheet as the lines of text a document gives of it: blank cells are not seen, and something stands between the others. */
export function asLines({ name, rows }: Sheet, gap: string): Sheet {
  const lines = rows.map((row) =>
    row
      .map((cell) => cellText(cell).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(gap),
  );
  return { name, firstRow: 0, firstColumn: 0, rows: lines.map((line) => [line]) };
}

const plain = (text = '') => text.replace(/\s+/g, '');

/** What is certain of each indicator and 施策, by its name, and what is written there. */
export const certain = ({ judged: { indicators, measures } }: Check): string[] => [
  ...indicators.flatMap(({ indicator, certain: is, verdict, actual, target }) =>
    is ? [[plain(indicator.label), verdict, actual, target, plain(indicator.status?.text)].join(' ')] : [],
  ),
  ...measures.flatMap(({ measure, certain: is, verdict }) =>
    is ? [[plain(measure.label), verdict, plain(measure.status?.text)].join(' ')] : [],
  ),
];

/** What is certain of the lines and not of the table they came from. */
export function saidOtherwise(lines: Check, table: Check): string[] {
  const own = new Set(certain(table));
  return certain(lines).filter((said) => !own.has(said));
}
