import { cellAddress } from '../../../cells/address.js';
import {
  type Cell,
  cellText,
  fixedBy,
  holdsUnseen,
  type Sheet,
  uncalculatedIn,
} from '../../../cells/sheet.js';
import type { BodyRow } from '../kinds/body-row.js';
import { type Content, contentOf, TRIMMED } from '../kinds/content.js';
import { FIGURES, type Role } from '../kinds/role.js';
import type { Page } from '../layout/page.js';
import type { TextAt, Writable } from '../summary-table.js';
import { columnsOfSlippedRow } from './slipped-row.js';

const NO_COLUMNS: readonly number[] = [];
/** Roles whose cells may go on in the row below (see `continuation.ts`). */
const GOING_ON: readonly Role[] = ['indicator', 'figure', 'actual', 'target', 'comment'];

/** The cells of one body row by role, the row's own shift taken into account. */
export class RowCells {
  readonly shifted: boolean;
  private readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** The texts that were asked for: everything that decides about a row asks for the same ones. */
  private readonly texts = new Map<Role, TextAt | null>();

  constructor(
    private readonly sheet: Sheet,
    readonly page: Page,
    readonly body: BodyRow,
    private readonly lines: { readonly above?: RowCells; readonly below?: RowCells } = {},
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
    return this.body.contents.filter((content) => content !== 'blank').length;
  }

  /** Address of the row's first filled cell. */
  get first(): string {
    return this.address(this.body.contents.findIndex((content) => content !== 'blank'));
  }

  /** The texts of a role's filled cells, as written, joined by a space, or null where the role has no column or only blanks. */
  text(role: Role): TextAt | null {
    const known = this.texts.get(role);
    if (known !== undefined) return known;
    const text = this.textOf(role);
    this.texts.set(role, text);
    return text;
  }

  private textOf(role: Role): TextAt | null {
    const own = this.ownText(role);
    const { above, below } = this.lines;
    if (!above && !below) return own;
    const before = role === 'indicator' ? above?.text(role) : null;
    const behind = GOING_ON.includes(role) ? below?.text(role) : null;
    const texts = [before, own, behind].flatMap((text) => text ?? []);
    const [first] = texts;
    return first === undefined ? null : { cell: first.cell, text: texts.map(({ text }) => text).join('') };
  }

  private ownText(role: Role): TextAt | null {
    let cell = '';
    let text = '';
    for (const column of this.columnsOf(role)) {
      // What another cell says is read into a 戦略 or a unit; in a comment 〃 is all that was written.
      const own = (
        role === 'comment' ? cellText(this.body.cells[column]) : (this.body.texts[column] ?? '')
      ).trim();
      if (own === '') continue;
      if (text === '') cell = this.address(column);
      text = text === '' ? own : `${text} ${own}`;
    }
    return text === '' ? null : { cell, text };
  }

  /** What kind of thing the texts of a role are; of one cell it was found when the row was read. */
  content(role: Role): Content {
    const [column, more] = this.columnsOf(role);
    const isAlone = column !== undefined && more === undefined && !this.lines.above && !this.lines.below;
    const known =
      isAlone && (this.body.texts[column] ?? '').length <= TRIMMED ? this.body.contents[column] : undefined;
    return known ?? contentOf(this.text(role)?.text ?? '');
  }

  /** Cells of a role in column order, blank ones included. */
  cells(role: Role): readonly { readonly cell: string; readonly content: Cell }[] {
    const own = this.columnsOf(role).map((column) => ({
      cell: this.address(column),
      content: this.body.cells[column] ?? '',
    }));
    const below = FIGURES.includes(role) ? (this.lines.below?.cells(role) ?? []) : [];
    const isFilled = ({ content }: { readonly content: Cell }) =>
      cellText(content).trim() !== '' || holdsUnseen(content);
    const more = below.filter(isFilled);
    if (more.length === 0) return own;
    return [...own.filter(isFilled), ...(role === 'figure' || !own.some(isFilled) ? more : [])];
  }

  /** True where a cell of the role shows nothing, and yet is not blank. */
  holdsUnseen(role: Role): boolean {
    return this.columnsOf(role).some((column) => holdsUnseen(this.body.cells[column]));
  }

  /** The one cell of a role that may be written, or null where the row has none: one below a merge is none. */
  writable(role: Role): Writable | null {
    for (const column of this.columnsOf(role)) {
      const cell = this.body.cells[column] ?? '';
      const fixed = fixedBy(cell);
      if (fixed !== 'covered')
        return { cell: this.address(column), text: cellText(cell), fixed, ...uncalculatedIn(cell) };
    }
    return null;
  }

  private columnsOf(role: Role): readonly number[] {
    return this.columns.get(role) ?? NO_COLUMNS;
  }

  private address(column: number): string {
    const [row, own] = this.body.places?.[column] ?? [this.body.index, column];
    return cellAddress(this.sheet.firstRow + row, this.sheet.firstColumn + own);
  }
}
