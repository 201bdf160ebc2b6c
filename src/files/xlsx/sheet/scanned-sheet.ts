import type { XmlElement } from '../xml/tree.js';
import type { XmlEnd, XmlTag } from '../xml/walk.js';
import type { ScannedCells } from './scanned-cells.js';

/** A sheet with the place of everything in it; offsets count UTF-16 units of the part's text. */
export interface ScannedSheet {
  readonly root: XmlTag;
  readonly rootClose: XmlEnd;
  /** Children of the root in order; `sheetData` without its rows. */
  readonly parts: readonly XmlElement[];
  readonly rows: readonly ScannedRow[];
  readonly cells: ScannedCells;
}

/** A `row` element: what is asked of a million of them, and not all that its tag says. */
export interface ScannedRow extends Pick<XmlTag, 'name' | 'selfClosing' | 'start' | 'openEnd'>, XmlEnd {
  /** From 0. */
  readonly row: number;
  readonly hidden: boolean;
  /** In points; `undefined` where it has none of its own. */
  readonly height: number | undefined;
  /** Cell format of cells that are made in it; `undefined` where it gives none. */
  readonly style: number | undefined;
  /** Its cells, by their places among all of the sheet. */
  readonly firstCell: number;
  readonly endOfCells: number;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
