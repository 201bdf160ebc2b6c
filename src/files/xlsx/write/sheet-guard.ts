import { done, type FileResult } from '../../failure.js';
import type { RefusalReason } from '../../refusal.js';
import type { OfficePackage } from '../package/open-package.js';
import { type CellRange, parseRange, rangeFinder } from '../sheet/cell-range.js';
import type { ScannedCell } from '../sheet/scanned-sheet.js';
import { cellStyles } from '../styles/cell-style.js';
import type { SheetPart, XlsxSource } from '../workbook/xlsx-source.js';
import { childOf } from '../xml/tree.js';
import { attributeOf, flagOf, numberOf } from '../xml/walk.js';

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
  const { parts, rows } = sheet.scanned;
  const merges = (parts.find((part) => part.local === 'mergeCells')?.children ?? []).flatMap(
    (item) => parseRange(attributeOf(item, 'ref') ?? '') ?? [],
  );
  const arrays = rows
    .flatMap((row) => row.cells)
    .filter((cell) => cell.formula?.kind === 'array' || cell.formula?.kind === 'dataTable')
    .flatMap((cell) => parseRange(cell.formula?.range ?? '') ?? []);
  const protection = parts.find((part) => part.local === 'sheetProtection');
  const protects = Boolean(protection && flagOf(protection, 'sheet')) && !options.allowProtected;

  const mergeAt = rangeFinder(merges);
  const arrayAt = rangeFinder(arrays);
  const tableEdgeAt = rangeFinder(areas.value.tableEdges);
  const pivotAt = rangeFinder(areas.value.pivots);
  return done({
    protects,
    reasonAgainst({ row, column, existing, style }) {
      const merge = mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) return 'merged';
      if (tableEdgeAt(row, column)) return 'table-header';
      if (pivotAt(row, column)) return 'pivot';
      if (arrayAt(row, column) || isMaster(existing)) return 'formula-master';
      if (existing?.formula && !options.allowFormula) return 'formula';
      return protects && locked(style).locked ? 'locked' : null;
    },
  });
}

/** A master carries the formula its followers only point to. */
function isMaster(cell: ScannedCell | undefined): boolean {
  const formula = cell?.formula;
  if (!formula || formula.kind === 'normal') return false;
  return formula.kind !== 'shared' || formula.range !== undefined || formula.text !== '';
}

interface OwnedAreas {
  readonly tableEdges: readonly CellRange[];
  readonly pivots: readonly CellRange[];
}

/** Header and total rows of tables (their texts stand in the table's own part as well) and areas of pivot tables. */
function ownedAreas(pack: OfficePackage, sheetPart: string): FileResult<OwnedAreas> {
  const relationships = pack.relationships(sheetPart);
  if (!relationships.ok) return relationships;
  const tableEdges: CellRange[] = [];
  const pivots: CellRange[] = [];
  for (const { kind, part } of relationships.value) {
    if ((kind !== 'table' && kind !== 'pivotTable') || !pack.has(part)) continue;
    const root = pack.tree(part);
    if (!root.ok) return root;
    const holder = kind === 'table' ? root.value : childOf(root.value, 'location');
    const range = parseRange((holder && attributeOf(holder, 'ref')) ?? '');
    if (!range) continue;
    if (kind === 'pivotTable') pivots.push(range);
    else {
      if (numberOf(root.value, 'headerRowCount') !== 0) tableEdges.push({ ...range, bottom: range.top });
      if (numberOf(root.value, 'totalsRowCount')) tableEdges.push({ ...range, top: range.bottom });
    }
  }
  return done({ tableEdges, pivots });
}
