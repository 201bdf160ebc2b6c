import { done, type FileResult } from '../../failure.js';
import type { OfficePackage } from '../package/open-package.js';
import { childOf, type XmlElement } from '../xml/tree.js';
import { attributeOf, numberOf } from '../xml/walk.js';
import { type CellRange, parseRange } from './cell-range.js';

/** Areas of a sheet that belong to tables and pivot tables, whose own parts hold their texts as well. */
export interface OwnedAreas {
  readonly headerRows: readonly CellRange[];
  readonly totalsRows: readonly CellRange[];
  readonly pivots: readonly CellRange[];
}

/** Header and total rows of a table (18.5.1.2). */
function tableEdges(table: XmlElement): Omit<OwnedAreas, 'pivots'> {
  const range = parseRange(attributeOf(table, 'ref') ?? '');
  if (!range) return { headerRows: [], totalsRows: [] };
  const totals = numberOf(table, 'totalsRowCount') ?? 0;
  return {
    headerRows: numberOf(table, 'headerRowCount') === 0 ? [] : [{ ...range, bottom: range.top }],
    totalsRows: totals > 0 ? [{ ...range, top: Math.max(range.top, range.bottom - totals + 1) }] : [],
  };
}

/** Reads the areas from the parts a sheet points at, each of them once; fails where one of them is damaged. */
export function ownedAreas(pack: OfficePackage, sheetPart: string): FileResult<OwnedAreas> {
  const relationships = pack.relationships(sheetPart);
  if (!relationships.ok) return relationships;
  const headerRows: CellRange[] = [];
  const totalsRows: CellRange[] = [];
  const pivots: CellRange[] = [];
  const seen = new Set<string>();
  for (const { kind, part } of relationships.value) {
    if ((kind !== 'table' && kind !== 'pivotTable') || !pack.has(part) || seen.has(part.toLowerCase()))
      continue;
    seen.add(part.toLowerCase());
    const root = pack.tree(part);
    if (!root.ok) return root;
    if (kind === 'pivotTable') {
      const location = childOf(root.value, 'location');
      pivots.push(
        ...[parseRange((location && attributeOf(location, 'ref')) ?? '')].flatMap((own) => own ?? []),
      );
    } else {
      const edges = tableEdges(root.value);
      headerRows.push(...edges.headerRows);
      totalsRows.push(...edges.totalsRows);
    }
  }
  return done({ headerRows, totalsRows, pivots });
}
