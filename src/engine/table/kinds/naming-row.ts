import { type Cell, cellText } from '../../../cells/sheet.js';
import { mapList } from '../../lists/map-list.js';
import { type Content, contentOf } from './content.js';
import { kindOfRow, type RowKind } from './row-kind.js';

/** A row as names are looked for in it: of any kind, for a table of something else has rows that are none of this one. */
export interface NamingRow {
  readonly texts: readonly string[];
  readonly kind: RowKind;
  /** What each of the texts is, whatever the row is. */
  readonly contents: readonly Content[];
}

/** Texts of a row up to its last filled cell: rows of a text file end there, rows of a sheet go on. */
export function filledTexts(cells: readonly Cell[]): string[] {
  let end = cells.length;
  while (end > 0 && cellText(cells[end - 1]).trim() === '') end -= 1;
  const texts = new Array<string>(end);
  for (let column = 0; column < end; column += 1) texts[column] = cellText(cells[column]);
  return texts;
}

/** The rows of a sheet as they stand on it, ditto marks and all, each read once: where a table begins is told by rows that it is made of. */
export class NamingRows {
  private readonly seen = new Map<readonly Cell[], NamingRow>();

  /** Reads the row of these cells. */
  of(cells: readonly Cell[]): NamingRow {
    const known = this.seen.get(cells);
    if (known) return known;
    const texts = filledTexts(cells);
    const row: NamingRow = { texts, kind: kindOfRow(texts), contents: mapList(texts, contentOf) };
    this.seen.set(cells, row);
    return row;
  }

  /** The row of these cells, if it was read. */
  seenOf(cells: readonly Cell[]): NamingRow | undefined {
    return this.seen.get(cells);
  }
}
