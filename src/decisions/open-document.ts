import { FORBIDDEN, namespaceOf, Scanner, type StartTag, tagName } from './scanner.js';
import type { XmlElement } from './xml-elements.js';

/**
 * A part that may grow, with the place of everything in it, so that a change leaves every other character as it is:
 * what a newer version wrote there is nobody else's to write anew.
 */

/** An element right below the root, whatever is inside it. */
export interface PlacedElement extends XmlElement {
  /** Whether it is of the root's namespace. */
  readonly own: boolean;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

export interface OpenDocument {
  readonly root: StartTag;
  /** Where the inside of the root begins and ends in the text. */
  readonly inside: number;
  readonly insideEnd: number;
  readonly elements: readonly PlacedElement[];
}

/** The end of the element that begins with a tag; null where its tags do not close one another. */
function passElement(scanner: Scanner, first: StartTag): number | null {
  const open = first.closed ? [] : [tagName(first)];
  while (open.length > 0) {
    scanner.skipContent();
    const end = scanner.endTag();
    if (end !== null) {
      if (open.pop() !== end) return null;
      continue;
    }
    const tag = scanner.startTag();
    if (!tag) return null;
    if (!tag.closed) open.push(tagName(tag));
  }
  return scanner.at;
}

/**
 * Takes a document apart.
 * @param root name its root element must have
 * @returns null where it is not XML, or has another root
 */
export function readOpenDocument(xml: string, root: string, namespace: string): OpenDocument | null {
  if (FORBIDDEN.test(xml)) return null;
  const scanner = new Scanner(xml);
  scanner.skipBetween();
  const outer = scanner.startTag();
  if (!outer || outer.name !== root || namespaceOf(outer) !== namespace) return null;
  const inside = scanner.at;
  const elements: PlacedElement[] = [];
  const spaceOf = (tag: StartTag) =>
    namespaceOf(tag) ?? outer.attributes.get(tag.prefix === '' ? 'xmlns' : `xmlns:${tag.prefix}`);
  let insideEnd = inside;
  while (!outer.closed) {
    scanner.skipContent();
    insideEnd = scanner.at;
    const ended = scanner.endTag();
    if (ended === tagName(outer)) break;
    const tag = ended === null ? scanner.startTag() : null;
    const end = tag && passElement(scanner, tag);
    if (tag === null || end === null) return null;
    const { name, attributes } = tag;
    elements.push({ name, attributes, own: spaceOf(tag) === namespace, start: insideEnd, end });
  }
  return scanner.done ? { root: outer, inside, insideEnd, elements } : null;
}
