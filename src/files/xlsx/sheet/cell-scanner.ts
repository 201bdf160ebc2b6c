import { parseCellAddress } from '../../../cells/address.js';
import { MAIN } from '../xml/namespaces.js';
import { attributeOf, numberOf, type XmlEnd, type XmlTag, type XmlVisitor } from '../xml/walk.js';
import { RichTextReader } from './rich-text.js';
import type { ScannedCell, ScannedFormula } from './scanned-cell.js';
import { MOST_COLUMNS } from './scanned-sheet.js';

const NOTHING: ScannedCell['rest'] = [];

/** No workbook has as many cell formats; what points behind the last of them is the same as far as it may point. */
const MOST_STYLES = 0xffff_ffff;

/** Reads one `c` element from what is visited inside it; a large sheet has a million of them. */
export class CellScanner implements XmlVisitor {
  readonly #tag: XmlTag;
  #depth = 0;
  #text = '';
  #value: string | undefined;
  #formula: ScannedFormula | undefined;
  #inline: RichTextReader | undefined;
  #rest: { start: number; end: number }[] | undefined;

  /** @param tag the `c` itself */
  constructor(tag: XmlTag) {
    this.#tag = tag;
  }

  open(tag: XmlTag): void {
    if (this.#depth++ > 0) this.#inline?.open(tag);
    else {
      this.#text = '';
      if (tag.local === 'is' && tag.uri === MAIN) this.#inline = new RichTextReader();
    }
  }

  text(text: string): void {
    if (this.#depth === 1) this.#text += text;
    else if (this.#depth > 1) this.#inline?.text(text);
  }

  close(tag: XmlTag, { end }: XmlEnd): void {
    if (--this.#depth > 0) this.#inline?.close(tag);
    else if (tag.uri === MAIN && tag.local === 'v') this.#value = this.#text;
    else if (tag.uri === MAIN && tag.local === 'f') this.#formula = this.#readFormula(tag);
    else if (tag.uri !== MAIN || tag.local !== 'is') this.#keep(tag.start, end);
  }

  #keep(start: number, end: number): void {
    if (this.#rest) this.#rest.push({ start, end });
    else this.#rest = [{ start, end }];
  }

  /**
   * The cell once its element has closed; `null` where its address is none or names another row.
   *
   * @param row row it stands in
   * @param column column it has without an address of its own
   */
  finish(row: number, column: number, end: number): ScannedCell | null {
    const address = attributeOf(this.#tag, 'r');
    const place = address === undefined ? { row, column } : parseCellAddress(address.trim());
    if (!place || place.row !== row || place.column >= MOST_COLUMNS) return null;
    return {
      row,
      column: place.column,
      start: this.#tag.start,
      openEnd: this.#tag.openEnd,
      end,
      style: Math.min(MOST_STYLES, Math.max(0, Math.trunc(numberOf(this.#tag, 's') ?? 0))),
      type: attributeOf(this.#tag, 't') ?? 'n',
      value: this.#value,
      inline: this.#inline?.joined,
      formula: this.#formula,
      rest: this.#rest ?? NOTHING,
    };
  }

  /** `cm` points at metadata of the cell; the only kind there is says that its array formula is a dynamic one. */
  #readFormula(tag: XmlTag): ScannedFormula {
    const kind = attributeOf(tag, 't');
    return {
      text: this.#text,
      kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal',
      range: attributeOf(tag, 'ref'),
      sharedIndex: attributeOf(tag, 'si'),
      spills: kind === 'array' && (numberOf(this.#tag, 'cm') ?? 0) > 0,
    };
  }
}
