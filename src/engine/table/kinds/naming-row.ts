import { type Cell, cellText } from '../../../cells/sheet.js';
import { mapList } from '../../lists/map-list.js';
import type { BodyRow } from './body-row.js';
import { type Content, contentOf } from './content.js';
import { kindOfRow, type RowKind } from './row-kind.js';

/** A row as names are looked for in it: of any kind, for a table of something else has rows that are none of this one. */
export interface NamingRow {
  readonly texts: readonly string[];
  readonly kind: RowKind;
  /** What each of the texts is, whatever the row is. */
  readonly contents: readonly Content[];
}

/** The row of these cells as they stand on the sheet, ditto marks and all. */
export function namingRowOf(cells: readonly Cell[]): NamingRow {
  const texts = mapList(cells, cellText);
  return { texts, kind: kindOfRow(texts), contents: mapList(texts, contentOf) };
}

/** A row that was read already. */
export const asNamingRow = (row: BodyRow): NamingRow =>
  row.kind === 'content'
    ? row
    : { texts: row.texts, kind: row.kind, contents: mapList(row.texts, contentOf) };
