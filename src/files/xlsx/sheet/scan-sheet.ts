import { done, type FileResult, failed, tooMany } from '../../failure.js';
import { MOST_CELLS, tooManyCells } from '../../sheet-limits.js';
import { MAIN } from '../xml/namespaces.js';
import { TreeBuilder, type XmlElement } from '../xml/tree.js';
import { numberOf, WalkStopped, walkXml, type XmlEnd, type XmlTag, type XmlVisitor } from '../xml/walk.js';
import { CellScanner } from './cell-scanner.js';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  type ScannedCell,
  type ScannedRow,
  type ScannedSheet,
} from './scanned-sheet.js';

/** Scans the XML of a worksheet; fails where it is not well-formed or is no worksheet. */
export function scanSheet(text: string, partName: string): FileResult<ScannedSheet> {
  const scanner = new SheetScanner(partName);
  const walked = walkXml(text, partName, scanner);
  if (!walked.ok) return walked;
  const { root, rootClose, parts, rows } = scanner;
  const isWorksheet = root?.local === 'worksheet' && root.uri === MAIN;
  return isWorksheet && rootClose && !scanner.misplaced
    ? done({ root, rootClose, parts, rows })
    : failed('part-malformed', partName);
}

/** Lists that have a limit of their own. Excel takes a setting for each column; of merges a table of 100,000 rows has one or two a row. */
const LISTS = {
  cols: { code: 'too-many-columns', most: MOST_COLUMNS },
  mergeCells: { code: 'too-many-merges', most: 200_000 },
} as const;

function listOf(tag: XmlTag): (typeof LISTS)[keyof typeof LISTS] | null {
  return isMain(tag, 'cols') ? LISTS.cols : isMain(tag, 'mergeCells') ? LISTS.mergeCells : null;
}

type MutableRow = { -readonly [K in keyof ScannedRow]: ScannedRow[K] } & { cells: ScannedCell[] };

class SheetScanner implements XmlVisitor {
  root: XmlTag | undefined;
  rootClose: XmlEnd | undefined;
  readonly parts: XmlElement[] = [];
  readonly rows: ScannedRow[] = [];
  readonly #counted = { elements: 0 };
  /** A row or cell outside the sheet: nothing in it can be addressed. */
  misplaced = false;
  #cells = 0;
  #depth = 0;
  #inData = false;
  #row: MutableRow | null = null;
  #list: ReturnType<typeof listOf> = null;
  #items = 0;
  #part: TreeBuilder | null = null;
  #cell: { readonly tag: XmlTag; readonly scanner: CellScanner } | null = null;

  constructor(private readonly partName: string) {}

  open(tag: XmlTag): void {
    const depth = this.#depth++;
    if (depth === 0) this.root = tag;
    else if (depth === 1) this.#openPart(tag);
    else if (!this.#inData) this.#openInPart(tag, depth);
    else if (this.#cell) this.#cell.scanner.open(tag);
    else if (depth === 2 && isMain(tag, 'row')) this.#openRow(tag);
    else if (depth === 3 && this.#row && isMain(tag, 'c')) {
      if (++this.#cells > MOST_CELLS) throw new WalkStopped(tooManyCells());
      this.#cell = { tag, scanner: new CellScanner(tag) };
    }
  }

  text(piece: string): void {
    (this.#inData ? this.#cell?.scanner : this.#part)?.text(piece);
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
    this.#part = new TreeBuilder(this.partName, this.#counted);
    this.#part.open(tag);
    this.#inData = isMain(tag, 'sheetData');
    this.#list = listOf(tag);
    this.#items = 0;
  }

  #openInPart(tag: XmlTag, depth: number): void {
    const list = this.#list;
    if (list && depth === 2 && ++this.#items > list.most)
      throw new WalkStopped(tooMany(list.code, list.most));
    this.#part?.open(tag);
  }

  #closePart(tag: XmlTag, end: XmlEnd): void {
    this.#part?.close(tag, end);
    const root = this.#part?.root;
    if (root) this.parts.push(root);
    this.#part = null;
    this.#inData = false;
  }

  #openRow(tag: XmlTag): void {
    if (this.rows.length >= MOST_ROWS) throw new WalkStopped(tooMany('too-many-rows', MOST_ROWS));
    const row = (numberOf(tag, 'r') ?? (this.rows.at(-1)?.row ?? -1) + 2) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) this.misplaced = true;
    this.#row = { row, tag, closeStart: 0, end: 0, cells: [] };
  }

  #closeCell(tag: XmlTag, end: XmlEnd): void {
    if (!this.#cell || !this.#row) return;
    if (tag !== this.#cell.tag) {
      this.#cell.scanner.close(tag, end);
      return;
    }
    const next = (this.#row.cells.at(-1)?.column ?? -1) + 1;
    const cell = this.#cell.scanner.finish(this.#row.row, next, end.end);
    this.#cell = null;
    if (cell) this.#row.cells.push(cell);
    else this.misplaced = true;
  }
}

function isMain(tag: XmlTag, local: string): boolean {
  return tag.local === local && tag.uri === MAIN;
}
