import type { OpenDocument, PlacedElement } from './open-document.js';
import { tagName } from './scanner.js';

/** Changes the text of a part that may grow, element by element. */

/** Everything inside the root but some elements and the white space in front of each. */
function without(xml: string, document: OpenDocument, gone: readonly PlacedElement[]): string {
  let [kept, from] = ['', document.inside];
  for (const { start, end } of gone) {
    kept += xml.slice(from, start).trimEnd();
    from = end;
  }
  return kept + xml.slice(from, document.insideEnd);
}

/** With a declaration, Office has taken no update (office-js #1643). */
const DECLARATION = /^\ufeff?(?:<\?xml\s[^>]*\?>\s*)?/;

/**
 * The text of a part after a change; a declaration in front goes, and what was changed.
 * @param gone elements to take out, in their order
 * @param added makes an element to put behind all others, of a prefix; null for none
 * @returns null where nothing is left
 */
export function changedPart(
  xml: string,
  document: OpenDocument,
  gone: readonly PlacedElement[],
  added: ((prefix: string) => string) | null,
): string | null {
  const { root, inside, insideEnd } = document;
  const left = without(xml, document, gone);
  const bare = left.trim() === '' && [...root.attributes.keys()].every((own) => /^xmlns(?::|$)/.test(own));
  if (added === null && bare) return null;
  const name = tagName(root);
  const prefix = name.slice(0, name.length - root.name.length);
  const body = added === null ? left : `${left.trimEnd()}\n  ${added(prefix)}\n`;
  const begin = xml.slice(0, inside).replace(DECLARATION, '');
  // What is closed by its own tag holds nothing yet.
  if (root.closed) return `${begin.replace(/\s*\/>$/, '>')}${body}</${name}>${xml.slice(inside)}`;
  return `${begin}${body}${xml.slice(insideEnd)}`;
}
