import { attributeOf } from '../xml/walk.js';
import { type CellRange, parseRange } from './cell-range.js';
import type { ScannedSheet } from './scanned-sheet.js';

/** The merges of a worksheet (18.3.1.55); one whose range can't be read is none. */
export function mergedCells({ parts }: ScannedSheet): CellRange[] {
  return (parts.find(({ local }) => local === 'mergeCells')?.children ?? []).flatMap(
    (item) => parseRange(attributeOf(item, 'ref') ?? '') ?? [],
  );
}
