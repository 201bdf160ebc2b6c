import { namespaceOf, Scanner, tagName } from './scanner.js';

/**
 * A part of version 1, read strictly: a root and elements with attributes and no content. Excel may write a part anew
 * (another prefix, a declaration, other quotes), so all of that is read; what else there may be is not ours and makes
 * the reading fail.
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The elements of a document.
 * @param root name its root element must have
 * @returns null where the document is anything else than a root of that namespace with elements of it, without content
 */
export function readElements(xml: string, root: string, namespace: string): readonly XmlElement[] | null {
  const scanner = new Scanner(xml);
  const startTag = () => {
    scanner.skipBetween();
    return scanner.startTag();
  };
  const endsHere = (name: string) => {
    scanner.skipBetween();
    return scanner.endTag() === name;
  };
  const outer = startTag();
  if (!outer || outer.name !== root || namespaceOf(outer) !== namespace) return null;
  if ([...outer.attributes.keys()].some((name) => !/^xmlns(?::|$)/.test(name))) return null;
  const elements: XmlElement[] = [];
  if (!outer.closed) {
    while (!endsHere(tagName(outer))) {
      const tag = startTag();
      if (!tag || tag.prefix !== outer.prefix) return null;
      if (!tag.closed && !endsHere(tagName(tag))) return null;
      if ([...tag.attributes.keys()].some((name) => name.includes(':') || name === 'xmlns')) return null;
      elements.push({ name: tag.name, attributes: tag.attributes });
    }
  }
  return scanner.done ? elements : null;
}
