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

type Owned =
  | { readonly kind: 'table'; readonly edges: Omit<OwnedAreas, 'pivots'> }
  | { readonly kind: 'pivot'; readonly at: CellRange | null };

function readOwned(root: XmlElement, kind: string): Owned {
  if (kind === 'table') return { kind: 'table', edges: tableEdges(root) };
  const location = childOf(root, 'location');
  return { kind: 'pivot', at: parseRange((location && attributeOf(location, 'ref')) ?? '') };
}

/** What was read of each part: many sheets may point at the same ones. */
const read = new WeakMap<OfficePackage, Map<string, FileResult<Owned>>>();

function ownedOf(pack: OfficePackage, part: string, kind: string): FileResult<Owned> {
  const known = read.get(pack) ?? new Map<string, FileResult<Owned>>();
  read.set(pack, known);
  const key = `${kind} ${part.toLowerCase()}`;
  const before = known.get(key);
  if (before) return before;
  const root = pack.tree(part);
  const owned = root.ok ? done(readOwned(root.value, kind)) : root;
  known.set(key, owned);
  return owned;
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
    const owned = ownedOf(pack, part, kind);
    if (!owned.ok) return owned;
    if (owned.value.kind === 'pivot') pivots.push(...(owned.value.at ? [owned.value.at] : []));
    else {
      headerRows.push(...owned.value.edges.headerRows);
      totalsRows.push(...owned.value.edges.totalsRows);
    }
  }
  return done({ headerRows, totalsRows, pivots });
}
