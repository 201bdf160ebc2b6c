import { attributeOf, type XmlTag } from '../xlsx/xml/walk.js';
import { TEXT } from './namespaces.js';

/** Spaces one element may stand for; a cell holds no more letters. */
const MOST_SPACES = 32_767;

/** The paragraphs of a cell as one text: white space of the file counts once, what `text:s`, `text:tab` and `text:line-break` stand for as it is. */
export class ShownText {
  readonly #paragraphs: string[] = [];
  #depth = 0;

  get text(): string {
    return this.#paragraphs.join('\n');
  }

  open(tag: XmlTag): void {
    if (tag.local === 'p' || tag.local === 'h') {
      this.#depth += 1;
      this.#paragraphs.push('');
    } else if (tag.local === 's') this.#put(' '.repeat(Math.min(MOST_SPACES, countOf(tag))));
    else if (tag.local === 'tab') this.#put('\t');
    else if (tag.local === 'line-break') this.#put('\n');
  }

  add(piece: string): void {
    if (this.#depth > 0) this.#put(piece.replace(/[ \t\r\n]+/g, ' '));
  }

  close(tag: XmlTag): void {
    if (tag.local === 'p' || tag.local === 'h') this.#depth -= 1;
  }

  #put(piece: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0) this.#paragraphs[last] = `${this.#paragraphs[last]}${piece}`;
  }
}

function countOf(tag: XmlTag): number {
  const count = Number(attributeOf(tag, 'c', TEXT) ?? '1');
  return Number.isInteger(count) && count > 0 ? count : 1;
}
