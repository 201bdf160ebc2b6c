import { encodeXstring } from '../cells/xml-text.js';
import { TextPart } from './text-part.js';

/** Space that XML would not keep by itself. */
const EDGE_SPACE = /^\s|\s$/;
const SPECIAL = /[&<>]/;

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

/** The texts of a workbook, each once (ISO/IEC 29500-1, 18.4.9), in the order they come. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  get count(): number {
    return this.#places.size;
  }

  /** The place of a text, as cells name it. */
  of(text: string): number {
    this.#uses += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  /** The part `xl/sharedStrings.xml`. */
  part(): Uint8Array<ArrayBuffer> {
    const part = new TextPart();
    part.add(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#places.size}">`,
    );
    for (const text of this.#places.keys()) {
      const space = EDGE_SPACE.test(text) ? ' xml:space="preserve"' : '';
      part.add(`<si><t${space}>${escaped(encodeXstring(text))}</t></si>`);
    }
    part.add('</sst>');
    return part.bytes();
  }
}
