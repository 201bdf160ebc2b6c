import type { Hidden, Sheet, StoredCell } from '../cells/sheet.js';
import { changeWithin } from '../cells/within-areas.js';
import { askSpills, askTotals, type FixedArea } from './fixed-areas.js';
import type { Grid } from './grid.js';
import { askHidden, type HiddenAtAll, hiddenAtFirst } from './hidden-lines.js';

/** What of a sheet its cells don't say: what is hidden, and what can't be written though it holds no formula. */

/** What the first request for a sheet brings: plain answers where nothing is special. */
export interface Glimpse extends HiddenAtAll {
  /** Whether cells belong to a formula that spills: all, none, or (null) some; none where this Excel can't be asked. */
  readonly spilled: boolean | null;
  /** Ids of the tables with a totals row. */
  readonly totals: readonly string[];
}

export interface BesideCells {
  /** Undefined where it is not known. */
  readonly hidden: Hidden | undefined;
  readonly fixed: readonly FixedArea[];
}

export const NOTHING_SEEN: Glimpse = { rows: false, columns: false, spilled: false, totals: [] };

/**
 * Asks for the glimpse of a sheet; gives it after the request.
 * @param seesSpills whether this Excel has `Range.hasSpill` (ExcelApi 1.12)
 */
export function glimpse(worksheet: Excel.Worksheet, used: Excel.Range, seesSpills: boolean): () => Glimpse {
  used.load(seesSpills ? 'rowHidden,columnHidden,hasSpill' : 'rowHidden,columnHidden');
  worksheet.tables.load('items/id,items/showTotals');
  return () => ({
    rows: used.rowHidden,
    columns: used.columnHidden,
    spilled: seesSpills ? used.hasSpill : false,
    totals: worksheet.tables.items.flatMap(({ id, showTotals }) => (showTotals ? [id] : [])),
  });
}

/** What a glimpse alone says; null where it leaves something to ask. */
export function besideAtFirst(used: Grid, seen: Glimpse): BesideCells | null {
  const hidden = hiddenAtFirst(used, seen);
  return hidden && seen.spilled === false && seen.totals.length === 0 ? { hidden, fixed: [] } : null;
}

/** Asks for what a glimpse left open; gives it after the request. */
export function askBesideCells(worksheet: Excel.Worksheet, used: Grid, seen: Glimpse): () => BesideCells {
  const hidden = askHidden(worksheet, used, seen);
  const spills = seen.spilled === false ? () => [] : askSpills(worksheet, used);
  const totals = askTotals(worksheet, seen.totals);
  return () => ({ hidden: hidden(), fixed: [...spills(), ...totals()] });
}

/** The sheet with that in it; a formula stays what it is. */
export function withBesideCells(sheet: Sheet, { hidden, fixed }: BesideCells): Sheet {
  const rows = changeWithin(sheet, fixed, (cell, area): StoredCell => {
    const stored = typeof cell === 'string' ? { text: cell } : cell;
    return { ...stored, fixed: stored.fixed ?? area.fixed };
  });
  return { ...sheet, rows, ...(hidden ? { hidden } : {}) };
}
