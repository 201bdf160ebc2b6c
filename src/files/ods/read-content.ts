import type { Sheet } from '../../cells/sheet.js';
import { done, type FileResult } from '../failure.js';
import { nothingHeld } from '../filled-rows.js';
import { attributeOf, walkXml, type XmlTag } from '../xlsx/xml/walk.js';
import { cellOf } from './cell-of.js';
import { STYLE, TABLE, TEXT } from './namespaces.js';
import { ShownText } from './shown-text.js';
import { TableReader } from './table-reader.js';

/** A table of the document (OpenDocument's word for a sheet). */
export interface OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly sheet: Sheet;
}

/** Parts of a table that hold texts which are not in its cells: notes, drawings, what a change took away. */
const ASIDE = new Set(['annotation', 'shapes', 'frame', 'tracked-changes', 'ruby-text', 'note']);

/** Reads the tables of `content.xml` in their order; fails where it is damaged or holds more than a sheet may. */
export function readContent(text: string, part: string): FileResult<readonly OdsTable[]> {
  const reader = new ContentReader();
  const walked = walkXml(text, part, reader);
  return walked.ok ? done(reader.tables) : walked;
}

class ContentReader {
  readonly tables: OdsTable[] = [];
  /** Styles of tables that are not shown. */
  readonly #hiddenStyles = new Set<string>();
  readonly #held = nothingHeld();
  #style = '';
  #table: { readonly tag: XmlTag; readonly reader: TableReader } | null = null;
  #shown: ShownText | null = null;
  /** The element below which nothing counts. */
  #aside: XmlTag | null = null;

  open(tag: XmlTag): void {
    if (this.#aside) return;
    // A table within a cell is no table of the sheet's.
    if (this.#table && (ASIDE.has(tag.local) || (tag.local === 'table' && tag.uri === TABLE))) {
      this.#aside = tag;
      return;
    }
    if (tag.uri === STYLE) this.#openStyle(tag);
    else if (tag.uri === TABLE) this.#openTable(tag);
    else if (tag.uri === TEXT) this.#shown?.open(tag);
  }

  #openStyle(tag: XmlTag): void {
    if (tag.local === 'style') this.#style = attributeOf(tag, 'name', STYLE) ?? '';
    if (tag.local === 'table-properties' && attributeOf(tag, 'display', TABLE) === 'false')
      this.#hiddenStyles.add(this.#style);
  }

  #openTable(tag: XmlTag): void {
    if (tag.local === 'table') this.#table = { tag, reader: new TableReader(this.#held) };
    else if (tag.local === 'table-column') this.#table?.reader.column(tag);
    else if (tag.local === 'table-row') this.#table?.reader.openRow();
    else if (tag.local === 'table-cell') this.#shown = new ShownText();
  }

  text(piece: string): void {
    if (!this.#aside) this.#shown?.add(piece);
  }

  close(tag: XmlTag): void {
    if (this.#aside) {
      if (this.#aside === tag) this.#aside = null;
      return;
    }
    if (tag.uri === TEXT) this.#shown?.close(tag);
    if (tag.uri !== TABLE || !this.#table) return;
    const { reader } = this.#table;
    if (tag.local === 'table-cell') {
      reader.cell(tag, cellOf(tag, this.#shown?.text ?? ''));
      this.#shown = null;
    } else if (tag.local === 'covered-table-cell') reader.covered(tag);
    else if (tag.local === 'table-row') reader.closeRow(tag);
    else if (tag.local === 'table') this.#closeTable(this.#table.tag, reader);
  }

  #closeTable(tag: XmlTag, { filled, merges, hidden }: TableReader): void {
    const name = attributeOf(tag, 'name', TABLE) ?? '';
    const isHidden = this.#hiddenStyles.has(attributeOf(tag, 'style-name', TABLE) ?? '');
    const sheet: Sheet = { name, firstRow: 0, firstColumn: 0, rows: filled.rows, merges, hidden };
    this.tables.push({ name, isHidden, sheet });
    this.#table = null;
  }
}
