import { done, type FileResult, failed, tooMany } from '../../failure.js';
import { MOST_CELLS, tooManyCells } from '../../sheet-limits.js';
import { MAIN } from '../xml/namespaces.js';
import { TreeBuilder, type XmlElement } from '../xml/tree.js';
import {
  flagOf,
  numberOf,
  WalkStopped,
  walkXml,
  type XmlEnd,
  type XmlTag,
  type XmlVisitor,
} from '../xml/walk.js';
import { CellScanner } from './cell-scanner.js';
import { ScannedCells } from './scanned-cells.js';
import { MOST_COLUMNS, MOST_ROWS, type ScannedRow, type ScannedSheet } from './scanned-sheet.js';

/** Scans the XML of a worksheet; fails where it is not well-formed or is no worksheet. */
export function scanSheet(text: string, partName: string): FileResult<ScannedSheet> {
  const scanner = new SheetScanner(partName);
  const walked = walkXml(text, partName, scanner);
  if (!walked.ok) return walked;
  const { root, rootClose, parts, rows, cells } = scanner;
  const isWorksheet = root?.local === 'worksheet' && root.uri === MAIN;
  return isWorksheet && rootClose && !scanner.misplaced
    ? done({ root, rootClose, parts, rows, cells })
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

/** A row whose end is not there yet. */
type OpenRow = Omit<ScannedRow, 'closeStart' | 'end' | 'endOfCells'>;

class SheetScanner implements XmlVisitor {
  root: XmlTag | undefined;
  rootClose: XmlEnd | undefined;
  readonly parts: XmlElement[] = [];
  readonly rows: ScannedRow[] = [];
  readonly cells = new ScannedCells();
  readonly #counted = { elements: 0 };
  /** A row or cell outside the sheet: nothing in it can be addressed. */
  misplaced = false;
  #cells = 0;
  #depth = 0;
  #inData = false;
  #row: OpenRow | null = null;
  /** The column behind the row's last cell. */
  #nextColumn = 0;
  /** Every row has one of a few names, and each would be a text of its own. */
  readonly #names = new Map<string, string>();
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
      this.#closeRow(this.#row, end);
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
    this.#nextColumn = 0;
    const style = flagOf(tag, 'customFormat') ? (numberOf(tag, 's') ?? 0) : undefined;
    const name = this.#names.get(tag.name) ?? tag.name;
    this.#names.set(name, name);
    this.#row = {
      row,
      name,
      selfClosing: tag.selfClosing,
      start: tag.start,
      openEnd: tag.openEnd,
      hidden: flagOf(tag, 'hidden'),
      height: numberOf(tag, 'ht'),
      style,
      firstCell: this.cells.count,
    };
  }

  #closeRow(
    { row, name, selfClosing, start, openEnd, hidden, height, style, firstCell }: OpenRow,
    { closeStart, end }: XmlEnd,
  ): void {
    const endOfCells = this.cells.count;
    // Field by field, as in trees.
    this.rows.push({
      row,
      name,
      selfClosing,
      start,
      openEnd,
      closeStart,
      end,
      hidden,
      height,
      style,
      firstCell,
      endOfCells,
    });
  }

  #closeCell(tag: XmlTag, end: XmlEnd): void {
    if (!this.#cell || !this.#row) return;
    if (tag !== this.#cell.tag) {
      this.#cell.scanner.close(tag, end);
      return;
    }
    const cell = this.#cell.scanner.finish(this.#row.row, this.#nextColumn, end.end);
    this.#cell = null;
    if (cell) {
      this.cells.push(cell);
      this.#nextColumn = cell.column + 1;
    } else this.misplaced = true;
  }
}

function isMain(tag: XmlTag, local: string): boolean {
  return tag.local === local && tag.uri === MAIN;
}
