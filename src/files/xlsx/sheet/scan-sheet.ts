import { parseCellAddress } from '../../../engine/sheet/address.js';
import { done, type FileResult, failed } from '../../failure.js';
import { MAIN } from '../xml/namespaces.js';
import { TreeBuilder, type XmlElement } from '../xml/tree.js';
import { attributeOf, numberOf, walkXml, type XmlEnd, type XmlTag, type XmlVisitor } from '../xml/walk.js';
import { richText } from './rich-text.js';

/** A `c` element as it stands in the sheet; offsets count UTF-16 units of the part's text. */
export interface ScannedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
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
  /** Anything beside `f`, `v` and `is`, as written. */
  readonly rest: readonly XmlElement[];
}

export interface ScannedFormula {
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Range of a shared, array or data table formula; only its master cell names it. */
  readonly range: string | undefined;
  readonly sharedIndex: string | undefined;
}

export interface ScannedRow {
  /** From 0. */
  readonly row: number;
  readonly tag: XmlTag;
  readonly closeStart: number;
  readonly end: number;
  readonly cells: readonly ScannedCell[];
}

/** A sheet with the place of everything in it. */
export interface ScannedSheet {
  readonly root: XmlTag;
  readonly rootClose: XmlEnd;
  /** Children of the root in order; `sheetData` without its rows. */
  readonly parts: readonly XmlElement[];
  readonly rows: readonly ScannedRow[];
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Scans the XML of a worksheet; fails where it is not well-formed or is no worksheet. */
export function scanSheet(text: string, partName: string): FileResult<ScannedSheet> {
  const scanner = new SheetScanner();
  const walked = walkXml(text, partName, scanner);
  if (!walked.ok) return walked;
  const { root, rootClose, parts, rows } = scanner;
  const isWorksheet = root?.local === 'worksheet' && root.uri === MAIN;
  return isWorksheet && rootClose && !scanner.misplaced
    ? done({ root, rootClose, parts, rows })
    : failed('part-malformed', partName);
}

type MutableRow = { -readonly [K in keyof ScannedRow]: ScannedRow[K] } & { cells: ScannedCell[] };

class SheetScanner implements XmlVisitor {
  root: XmlTag | undefined;
  rootClose: XmlEnd | undefined;
  readonly parts: XmlElement[] = [];
  readonly rows: ScannedRow[] = [];
  /** A row or cell outside the sheet: nothing in it can be addressed. */
  misplaced = false;
  #depth = 0;
  #inData = false;
  #row: MutableRow | null = null;
  #part: TreeBuilder | null = null;
  #cell: TreeBuilder | null = null;

  open(tag: XmlTag): void {
    const depth = this.#depth++;
    if (depth === 0) this.root = tag;
    else if (depth === 1) this.#openPart(tag);
    else if (!this.#inData) this.#part?.open(tag);
    else if (this.#cell) this.#cell.open(tag);
    else if (depth === 2 && isMain(tag, 'row')) this.#openRow(tag);
    else if (depth === 3 && this.#row && isMain(tag, 'c')) {
      this.#cell = new TreeBuilder();
      this.#cell.open(tag);
    }
  }

  text(piece: string): void {
    (this.#inData ? this.#cell : this.#part)?.text(piece);
  }

  close(tag: XmlTag, end: XmlEnd): void {
    const depth = --this.#depth;
    if (depth === 0) this.rootClose = end;
    else if (depth === 1) this.#closePart(tag, end);
    else if (!this.#inData) this.#part?.close(tag, end);
    else if (this.#cell) this.#closeCell(tag, end);
    else if (depth === 2 && this.#row) {
      this.rows.push({ ...this.#row, ...end });
      this.#row = null;
    }
  }

  #openPart(tag: XmlTag): void {
    this.#part = new TreeBuilder();
    this.#part.open(tag);
    this.#inData = isMain(tag, 'sheetData');
  }

  #closePart(tag: XmlTag, end: XmlEnd): void {
    this.#part?.close(tag, end);
    if (this.#part?.root) this.parts.push(this.#part.root);
    this.#part = null;
    this.#inData = false;
  }

  #openRow(tag: XmlTag): void {
    const row = (numberOf(tag, 'r') ?? (this.rows.at(-1)?.row ?? -1) + 2) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) this.misplaced = true;
    this.#row = { row, tag, closeStart: 0, end: 0, cells: [] };
  }

  #closeCell(tag: XmlTag, end: XmlEnd): void {
    this.#cell?.close(tag, end);
    const element = this.#cell?.root;
    if (!element || !this.#row) return;
    this.#cell = null;
    const cell = readCell(element, this.#row);
    if (cell) this.#row.cells.push(cell);
    else this.misplaced = true;
  }
}

function isMain(tag: XmlTag, local: string): boolean {
  return tag.local === local && tag.uri === MAIN;
}

function readCell(element: XmlElement, row: MutableRow): ScannedCell | null {
  const address = attributeOf(element, 'r');
  const place =
    address === undefined
      ? { row: row.row, column: (row.cells.at(-1)?.column ?? -1) + 1 }
      : parseCellAddress(address.trim());
  if (!place || place.row !== row.row || place.column >= MOST_COLUMNS) return null;
  let value: string | undefined;
  let inline: string | undefined;
  let formula: ScannedFormula | undefined;
  const rest: XmlElement[] = [];
  for (const child of element.children) {
    if (isMain(child, 'v')) value = child.text;
    else if (isMain(child, 'is')) inline = richText(child);
    else if (isMain(child, 'f')) formula = readFormula(child);
    else rest.push(child);
  }
  const style = Math.max(0, Math.trunc(numberOf(element, 's') ?? 0));
  const { children: _, ...tag } = element;
  return {
    ...place,
    tag,
    end: element.end,
    style,
    type: attributeOf(element, 't') ?? 'n',
    value,
    inline,
    formula,
    rest,
  };
}

function readFormula(element: XmlElement): ScannedFormula {
  const kind = attributeOf(element, 't');
  return {
    text: element.text,
    kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal',
    range: attributeOf(element, 'ref'),
    sharedIndex: attributeOf(element, 'si'),
  };
}
