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

/** A `c` element as it stands in the sheet. */
export interface ScannedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly start: number;
  /** After the `>` of its start tag. */
  readonly openEnd: number;
  readonly end: number;
  /** Index into the cell formats. */
  readonly style: number;
  /** `t`: `n` `s` `str` `inlineStr` `b` `e` `d`. */
  readonly type: string;
  /** Text of `v`. */
  readonly value: string | undefined;
  /** Text of an inline string. */
  readonly inline: string | undefined;
  readonly formula: ScannedFormula | undefined;
  /** Where anything beside `f`, `v` and `is` stands. */
  readonly rest: readonly { readonly start: number; readonly end: number }[];
}

export interface ScannedFormula {
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Range of a shared, array or data table formula; only its master cell names it. */
  readonly range: string | undefined;
  readonly sharedIndex: string | undefined;
  /** True for an array formula that spills, which its cell's metadata tells ([MS-XLSX] 2.2.5.1, XLDAPR). */
  readonly spills: boolean;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
