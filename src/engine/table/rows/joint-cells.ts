import { cellAddress } from '../../../cells/address.js';
import type { CellArea, Sheet } from '../../../cells/sheet.js';
import type { Unreadable } from '../../figure/reading.js';
import type { Indicator } from '../summary-table.js';

/**
 * A merged cell on the rows of several indicators: its figure is that of all of them together, or of one, and its verdict is no row's own.
 * Only readers that know the merges can tell (docs/table-rules.md, decision 13).
 */

/** More rows than so many are in no table, whatever merges a file claims to have. */
const MOST_ROWS = 1_000_000;

/** What an indicator has at an address: a figure by its place, a written verdict, or nothing. A blank one is the first row's to fill. */
function heldAt({ figureCells, status }: Indicator, address: string): number | 'status' | null {
  if (status?.cell === address) return status.text.trim() === '' ? null : 'status';
  const place = figureCells.indexOf(address);
  return place < 0 ? null : place;
}

const jointIn = (text: string | undefined): Unreadable => ({
  kind: 'unreadable',
  raw: (text ?? '').trim(),
  reason: 'joint',
});

/** The indicator without the figure that it shares. */
function withJointFigure(indicator: Indicator, place: number): Indicator {
  const { figure, figureCells, figureTexts } = indicator;
  const joint = jointIn(figureTexts[place]);
  const isBoth = figureCells.length === 1;
  const shared = Object.assign(
    {},
    figure,
    isBoth || place === 0 ? { actual: joint } : null,
    isBoth || place === 1 ? { target: joint } : null,
  );
  return Object.assign({}, indicator, { figure: shared });
}

/** Rows of the sheet, from 1, each with the places of its indicators. */
function placesByRow(indicators: readonly Indicator[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const [place, { row }] of indicators.entries()) {
    const own = rows.get(row);
    if (own) own.push(place);
    else rows.set(row, [place]);
  }
  return rows;
}

/** The indicators, without the figures and verdicts that several of them share in one merged cell. */
export function withJointCells(
  { merges = [] }: Pick<Sheet, 'merges'>,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const tall = merges.filter(({ firstRow, lastRow }) => lastRow > firstRow);
  if (tall.length === 0) return indicators;
  const rows = placesByRow(indicators);
  const last = indicators.reduce((most, { row }) => Math.max(most, row), 0);
  const changed = [...indicators];
  let left = MOST_ROWS;
  const share = ({ firstRow, firstColumn, lastRow }: CellArea): void => {
    for (const place of rows.get(firstRow + 1) ?? []) {
      const own = indicators[place];
      const held = own ? heldAt(own, cellAddress(firstRow, firstColumn)) : null;
      if (held === null) continue;
      const sharing = [place];
      for (let row = firstRow + 1; row <= Math.min(lastRow, last - 1) && left > 0; row += 1) {
        left -= 1;
        for (const other of rows.get(row + 1) ?? [])
          if (
            held === 'status'
              ? indicators[other]?.status === null
              : indicators[other]?.figureCells[held] === cellAddress(row, firstColumn)
          )
            sharing.push(other);
      }
      if (sharing.length < 2) continue;
      for (const one of held === 'status' ? [place] : sharing) {
        const indicator = changed[one];
        if (!indicator) continue;
        changed[one] =
          held === 'status'
            ? Object.assign({}, indicator, { status: null })
            : withJointFigure(indicator, held);
      }
    }
  };
  for (const area of tall) share(area);
  return changed;
}
