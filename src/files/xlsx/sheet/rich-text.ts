import { decodeXstring } from '../xml/escape.js';
import { MAIN } from '../xml/namespaces.js';
import type { XmlTag, XmlVisitor } from '../xml/walk.js';

/**
 * Reads the text of one `si` or `is` from what is visited inside it: runs joined, furigana (`rPh`) left out. Without `xml:space="preserve"` Excel
 * drops the white space around a piece.
 */
export class RichTextReader implements XmlVisitor {
  joined = '';
  #piece: string | null = null;
  #phonetic = 0;

  open(tag: XmlTag): void {
    if (isPhonetic(tag)) this.#phonetic++;
    else if (tag.local === 't' && tag.uri === MAIN && this.#phonetic === 0) this.#piece = '';
  }

  text(text: string): void {
    if (this.#piece !== null) this.#piece += text;
  }

  close(tag: XmlTag): void {
    if (isPhonetic(tag)) this.#phonetic--;
    if (tag.local !== 't' || this.#piece === null) return;
    const kept = tag.preservesSpace ? this.#piece : this.#piece.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    this.joined += decodeXstring(kept);
    this.#piece = null;
  }
}

function isPhonetic(tag: XmlTag): boolean {
  return tag.local === 'rPh' && tag.uri === MAIN;
}
