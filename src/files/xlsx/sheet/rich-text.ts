import { decodeXstring } from '../../../cells/xml-text.js';
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
    const kept = tag.preservesSpace ? this.#piece : trimmed(this.#piece);
    this.joined += decodeXstring(kept);
    this.#piece = null;
  }
}

function isPhonetic(tag: XmlTag): boolean {
  return tag.local === 'rPh' && tag.uri === MAIN;
}

/** Without the white space of XML around it (not that of Japanese); a pattern would look at a long run of blanks from each of them. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
