import { cellAddress } from '../../../cells/address.js';
import {
  type Cell,
  cellText,
  fixedBy,
  holdsUnseen,
  type Sheet,
  uncalculatedIn,
} from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { type BodyRow, filledIn } from '../kinds/body-row.js';
import { type Content, contentOf, TRIMMED } from '../kinds/content.js';
import { COUNT_OF_ROLES, FIGURES, PLACE_OF_ROLE, type Role } from '../kinds/role.js';
import type { Page } from '../layout/page.js';
import type { TextAt, Writable } from '../summary-table.js';
import { columnsOfSlippedRow } from './slipped-row.js';

const NO_COLUMNS: readonly number[] = [];
/** Roles whose cells may go on in the row below (see `continuation.ts`). */
const GOING_ON: readonly Role[] = ['indicator', 'figure', 'actual', 'target', 'comment'];

/** The rows that hold further lines of the same cells. */
interface Lines {
  readonly above?: RowCells;
  readonly below?: RowCells;
}
const ONE_LINE: Lines = {};

/** A cell of a role, blank or not. */
interface CellAt {
  readonly cell: string;
  readonly content: Cell;
}
const NO_CELLS: readonly CellAt[] = [];
const isFilled = ({ content }: CellAt) => cellText(content).trim() !== '' || holdsUnseen(content);

/** The cells of one body row by role, the row's own shift taken into account. */
export class RowCells {
  readonly shifted: boolean;
  private readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** The texts that were asked for, by the role's place: everything that decides about a row asks for the same ones. */
  private readonly texts = new Array<TextAt | null | undefined>(COUNT_OF_ROLES);

  constructor(
    private readonly sheet: Sheet,
    readonly page: Page,
    readonly body: BodyRow,
    private readonly lines: Lines = ONE_LINE,
  ) {
    const own = columnsOfSlippedRow(page, body);
    this.shifted = own !== null;
    this.columns = own ?? page.columns;
  }

  /** The row together with the one below, which holds the second lines of its cells. */
  continuedBy(below: RowCells): RowCells {
    const lines = Object.assign({}, this.lines, { below: this.lines.below?.continuedBy(below) ?? below });
    return new RowCells(this.sheet, this.page, this.body, lines);
  }

  /** The row together with the one above, which holds the first line of its label. */
  begunBy(above: RowCells): RowCells {
    return new RowCells(this.sheet, this.page, this.body, Object.assign({}, this.lines, { above }));
  }

  /** The sheet's own row, from 1. */
  get row(): number {
    return this.sheet.firstRow + this.body.index + 1;
  }

  /** How many cells of the row hold something. */
  get filled(): number {
    return filledIn(this.body);
  }

  /** Address of the row's first filled cell. */
  get first(): string {
    return this.address(this.body.contents.findIndex((content) => content !== 'blank'));
  }

  /** The text of a column, whatever role it has. */
  textIn(column: number): TextAt {
    return { cell: this.address(column), text: this.body.texts[column] ?? '' };
  }

  /** The first cell whose text is such a one, whatever role its column has, or null where there is none. */
  find(isSuch: (text: string) => boolean): TextAt | null {
    const { texts } = this.body;
    for (let column = 0; column < texts.length; column += 1) {
      const text = texts[column] ?? '';
      if (isSuch(text)) return { cell: this.address(column), text };
    }
    return null;
  }

  /** The texts of a role's filled cells, as written, joined by a space, or null where the role has no column or only blanks. */
  text(role: Role): TextAt | null {
    const place = PLACE_OF_ROLE[role];
    const known = this.texts[place];
    if (known !== undefined) return known;
    const text = this.textOf(role);
    this.texts[place] = text;
    return text;
  }

  private textOf(role: Role): TextAt | null {
    const own = this.ownText(role);
    if (this.lines === ONE_LINE) return own;
    const { above, below } = this.lines;
    const before = role === 'indicator' ? above?.text(role) : null;
    const behind = GOING_ON.includes(role) ? below?.text(role) : null;
    const texts = flatMapList([before, own, behind], (text) => text ?? []);
    const [first] = texts;
    return first === undefined
      ? null
      : { cell: first.cell, text: mapList(texts, ({ text }) => text).join('') };
  }

  private ownText(role: Role): TextAt | null {
    let cell = '';
    let text = '';
    for (const column of this.columnsOf(role)) {
      // What another cell says is read into a 戦略 or a unit; in a comment 〃 is all that was written.
      const written =
        role === 'comment' ? cellText(this.body.cells[column]) : (this.body.texts[column] ?? '');
      const own = written.trim();
      if (own === '') continue;
      if (text === '') cell = this.address(column);
      text = text === '' ? own : `${text} ${own}`;
    }
    return text === '' ? null : { cell, text };
  }

  /** What kind of thing the texts of a role are; of one cell it was found when the row was read. */
  content(role: Role): Content {
    const [column, more] = this.columnsOf(role);
    const isAlone = column !== undefined && more === undefined && this.lines === ONE_LINE;
    const known =
      isAlone && (this.body.texts[column] ?? '').length <= TRIMMED ? this.body.contents[column] : undefined;
    return known ?? contentOf(this.text(role)?.text ?? '');
  }

  /** Cells of a role in column order, blank ones included. */
  cells(role: Role): readonly CellAt[] {
    const own = this.ownCells(role);
    const below = FIGURES.includes(role) ? this.lines.below?.cells(role) : undefined;
    if (below === undefined) return own;
    const more = filterList(below, isFilled);
    if (more.length === 0) return own;
    return [...filterList(own, isFilled), ...(role === 'figure' || !own.some(isFilled) ? more : [])];
  }

  private ownCells(role: Role): readonly CellAt[] {
    const columns = this.columnsOf(role);
    if (columns.length === 0) return NO_CELLS;
    const [only, more] = columns;
    return only !== undefined && more === undefined
      ? [this.cellAt(only)]
      : mapList(columns, (column) => this.cellAt(column));
  }

  private cellAt(column: number): CellAt {
    return { cell: this.address(column), content: this.body.cells[column] ?? '' };
  }

  /** All that is written in the cells of some roles, one after the other. */
  written(roles: readonly Role[]): string {
    let written = '';
    const add = (cell: Cell | undefined) => {
      written = written === '' ? cellText(cell) : `${written} ${cellText(cell)}`;
    };
    for (const role of roles) {
      if (this.lines !== ONE_LINE) for (const { content } of this.cells(role)) add(content);
      else for (const column of this.columnsOf(role)) add(this.body.cells[column]);
    }
    return written;
  }

  /** True where a cell of the role shows nothing, and yet is not blank. */
  holdsUnseen(role: Role): boolean {
    for (const column of this.columnsOf(role)) if (holdsUnseen(this.body.cells[column])) return true;
    return false;
  }

  /** True where none of the roles has a text, or holds what is not seen. */
  isBlank(roles: readonly Role[]): boolean {
    for (const role of roles) if (this.text(role) !== null || this.holdsUnseen(role)) return false;
    return true;
  }

  /** True where one of the roles has a text. */
  hasAny(roles: readonly Role[]): boolean {
    for (const role of roles) if (this.text(role) !== null) return true;
    return false;
  }

  /** The one cell of a role that may be written, or null where the row has none: one below a merge is none. */
  writable(role: Role): Writable | null {
    for (const column of this.columnsOf(role)) {
      const cell = this.body.cells[column] ?? '';
      const fixed = fixedBy(cell);
      if (fixed === 'covered') continue;
      const writable = { cell: this.address(column), text: cellText(cell), fixed };
      return typeof cell === 'string' ? writable : Object.assign(writable, uncalculatedIn(cell));
    }
    return null;
  }

  private columnsOf(role: Role): readonly number[] {
    return this.columns.get(role) ?? NO_COLUMNS;
  }

  private address(column: number): string {
    const { firstRow, firstColumn } = this.sheet;
    const place = this.body.places?.[column];
    return place
      ? cellAddress(firstRow + place[0], firstColumn + place[1])
      : cellAddress(firstRow + this.body.index, firstColumn + column);
  }
}
