import { parseCellAddress } from '../engine/index.js';
import type { EmphasisRule } from './emphasis.js';
import type { EmphasisLook } from './look.js';

/** Which cells an emphasis of ours marks, for whoever draws a sheet without Excel. */

/** The texts a formula of ours holds a cell against; null where it holds for whatever the cell says. */
function textsIn(formula: string): readonly string[] | null {
  const texts = [...formula.matchAll(/="((?:[^"]|"")*)"/g)].map(([, text = '']) =>
    text.replaceAll('""', '"').toLowerCase(),
  );
  return texts.length > 0 ? texts : null;
}

/**
 * Tells the look of a cell: of two rules the first wins, as in Excel.
 * @param rules their ranges are single areas, as ours always are
 */
export function emphasisAt(
  rules: readonly EmphasisRule[],
): (row: number, column: number, text: string) => EmphasisLook | null {
  const known = rules.flatMap(({ range, formula, look }) => {
    const [from = '', to = from] = range.split(':');
    const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
    return first && last ? [{ first, last, texts: textsIn(formula), look }] : [];
  });
  return (row, column, text) =>
    known.find(
      ({ first, last, texts }) =>
        row >= first.row &&
        row <= last.row &&
        column >= first.column &&
        column <= last.column &&
        (texts === null || texts.includes(text.toLowerCase())),
    )?.look ?? null;
}
