import { done, type FileResult } from '../../failure.js';
import type { RefusalReason } from '../../refusal.js';
import { type CellRange, rangeFinder } from '../sheet/cell-range.js';
import { arrayRange } from '../sheet/fixed-cells.js';
import { mergedCells } from '../sheet/merged-cells.js';
import { ownedAreas } from '../sheet/owned-areas.js';
import type { ScannedCell } from '../sheet/scanned-cell.js';
import { cellStyles } from '../styles/cell-style.js';
import type { SheetPart, XlsxSource } from '../workbook/xlsx-source.js';
import { flagOf } from '../xml/walk.js';

/** A cell about to be written. */
export interface TargetCell {
  readonly row: number;
  readonly column: number;
  readonly existing: ScannedCell | undefined;
  /** Cell format it has, or would have. */
  readonly style: number;
}

export interface GuardOptions {
  /** A formula may be replaced by a text (shared and array masters never are). */
  readonly allowFormula?: boolean;
  /** Locked cells of a protected sheet may be written. */
  readonly allowProtected?: boolean;
}

export interface SheetGuard {
  /** Why a cell must not be written; `null` where it may be. */
  reasonAgainst(target: TargetCell): RefusalReason | null;
  /** Whether the sheet is protected and the options respect that. */
  readonly protects: boolean;
}

/** Gathers what on a sheet must not be written over; fails where one of the parts that say so is damaged. */
export function sheetGuard(
  source: XlsxSource,
  sheet: SheetPart,
  options: GuardOptions,
): FileResult<SheetGuard> {
  const styles = source.styles();
  if (!styles.ok) return styles;
  const areas = ownedAreas(source.pack, sheet.part);
  if (!areas.ok) return areas;
  const locked = cellStyles(styles.value, () => undefined);
  const { parts, cells } = sheet.scanned;
  const arrays: CellRange[] = [];
  for (const { formula } of cells.withFormula()) {
    const range = arrayRange(formula);
    if (range) arrays.push(range);
  }
  const protection = parts.find((part) => part.local === 'sheetProtection');
  const protects = Boolean(protection && flagOf(protection, 'sheet')) && !options.allowProtected;

  const mergeAt = rangeFinder(mergedCells(sheet.scanned));
  const arrayAt = rangeFinder(arrays);
  const tableEdgeAt = rangeFinder([...areas.value.headerRows, ...areas.value.totalsRows]);
  const pivotAt = rangeFinder(areas.value.pivots);
  return done({
    protects,
    reasonAgainst({ row, column, existing, style }) {
      const merge = mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) return 'covered';
      if (tableEdgeAt(row, column)) return 'table-header';
      if (pivotAt(row, column)) return 'pivot';
      if (arrayAt(row, column) || isMaster(existing)) return 'formula-master';
      if (existing?.formula && !options.allowFormula) return 'formula';
      return protects && locked(style).locked ? 'protected' : null;
    },
  });
}

/** A master carries the formula its followers only point to. */
function isMaster(cell: ScannedCell | undefined): boolean {
  const formula = cell?.formula;
  if (!formula || formula.kind === 'normal') return false;
  return formula.kind !== 'shared' || formula.range !== undefined || formula.text !== '';
}
