import { cellAddress } from '../sheet/address.js';
import { cellText, type Sheet } from '../sheet/sheet.js';
import { readTallyText } from '../verdict/tally-text.js';
import type { Page } from './page.js';
import { isTallyLabel } from './row-kind.js';
import type { Tally } from './summary-table.js';

/** The cells of 達成数計: which holds the 施策, which the 指標, wherever the row has drifted to. */

export interface TallyCells {
  readonly measures: Tally | null;
  readonly indicators: Tally | null;
}

interface Found {
  readonly column: number;
  readonly tally: Tally;
  readonly total: number | null;
}

/** The cell that belongs to a label: the next filled one to its right, else the cell beside it. */
function valueBeside(
  sheet: Sheet,
  index: number,
  label: number,
  statusColumns: readonly number[],
): Found | null {
  const cells = sheet.rows[index] ?? [];
  let column = label + 1;
  while (column < cells.length && cellText(cells[column]).trim() === '') column += 1;
  const text = cellText(cells[column]);
  const filled = column < cells.length && !isTallyLabel(text) && text.length <= 24;
  const status = statusColumns.find((own) => own > label);
  if (!filled) column = status ?? label + 1;
  const cell = cells[column] ?? '';
  const row = sheet.firstRow + index;
  return {
    column,
    total: readTallyText(cellText(cell))?.total ?? null,
    tally: {
      row: row + 1,
      cell: cellAddress(row, sheet.firstColumn + column),
      text: cellText(cell),
      formula: typeof cell !== 'string' && cell.formula === true,
    },
  };
}

/**
 * Finds the tally cells. The last 達成数計 of the table counts; several on one row are told apart by the column they
 * stand in, else by their denominators, else by their order (施策 before 指標).
 */
export function findTallies(
  sheet: Sheet,
  rows: readonly { readonly index: number; readonly page: Page }[],
  counts: { readonly measures: number; readonly indicators: number },
): TallyCells {
  const last = rows.at(-1);
  if (!last) return { measures: null, indicators: null };
  const block = rows.filter(({ index, page }) => page === last.page && last.index - index <= 2);
  const found = block.flatMap(({ index, page }) => {
    const status = [
      ...(page.columns.get('measureStatus') ?? []),
      ...(page.columns.get('indicatorStatus') ?? []),
    ];
    return (sheet.rows[index] ?? []).flatMap((cell, column) => {
      if (!isTallyLabel(cellText(cell))) return [];
      const value = valueBeside(
        sheet,
        index,
        column,
        status.sort((a, b) => a - b),
      );
      return value ? [value] : [];
    });
  });
  if (counts.measures === 0) return { measures: null, indicators: found.at(-1)?.tally ?? null };
  return tellApart(found, last.page, counts);
}

function tellApart(
  found: readonly Found[],
  page: Page,
  counts: { readonly measures: number; readonly indicators: number },
): TallyCells {
  const [first, second] = found;
  if (!first) return { measures: null, indicators: null };
  if (second) return { measures: first.tally, indicators: second.tally };
  const under = (role: 'measureStatus' | 'indicatorStatus') =>
    page.columns.get(role)?.includes(first.column) ?? false;
  const isMeasures =
    under('measureStatus') ||
    (!under('indicatorStatus') && first.total === counts.measures && first.total !== counts.indicators);
  return isMeasures
    ? { measures: first.tally, indicators: null }
    : { measures: null, indicators: first.tally };
}
