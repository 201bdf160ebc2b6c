import { decodeXstring } from './escape.js';

/**
 * As much XML as a part of ours needs, read strictly: a root and elements with attributes and no content. Excel may
 * write a part anew (another prefix, a declaration, other quotes), so all of that is read; what else there may be is
 * not ours and makes the reading fail. A whole parser would weigh more than all that is built on it.
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** White space, comments, a declaration. */
const BETWEEN = /(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/y;
const START = /<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const END = /<\/([\w.:-]+)\s*>/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));|&/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

interface StartTag {
  readonly prefix: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closed: boolean;
}

/** A value as XML 1.0 (3.3.3) normalises it; null where a reference can't be read. */
function attributeValue(written: string): string | null {
  let fails = false;
  const value = written
    .replace(/[\t\r\n]/g, ' ')
    .replace(REFERENCE, (_all, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      const known = code === null ? NAMED.get(name ?? '') : undefined;
      if (known !== undefined) return known;
      if (code !== null && code <= 0x10ffff) return String.fromCodePoint(code);
      fails = true;
      return '';
    });
  return fails ? null : decodeXstring(value);
}

/** Walks a text from its beginning. */
class Scanner {
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  get done(): boolean {
    this.take(BETWEEN);
    return this.at === this.text.length;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  startTag(): StartTag | null {
    this.take(BETWEEN);
    const match = this.take(START);
    if (!match) return null;
    const [, prefix = '', name = '', written = '', slash] = match;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of written.matchAll(ATTRIBUTE)) {
      const value = attributeValue(double ?? single ?? '');
      if (value === null || attributes.has(key)) return null;
      attributes.set(key, value);
    }
    return { prefix, name, attributes, closed: slash === '/' };
  }

  endTag({ prefix, name }: StartTag): boolean {
    this.take(BETWEEN);
    return this.take(END)?.[1] === (prefix === '' ? name : `${prefix}:${name}`);
  }
}

function namespaceOf({ prefix, attributes }: StartTag): string {
  return attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}

/** The namespace of a document's root element, `''` for none; null where the document does not begin with an element. */
export function rootNamespace(xml: string): string | null {
  const root = new Scanner(xml).startTag();
  return root && namespaceOf(root);
}

/**
 * The elements of a document.
 * @param root name its root element must have
 * @returns null where the document is anything else than a root of that namespace with elements of it, without content
 */
export function readElements(xml: string, root: string, namespace: string): readonly XmlElement[] | null {
  const scanner = new Scanner(xml);
  const outer = scanner.startTag();
  if (!outer || outer.name !== root || namespaceOf(outer) !== namespace) return null;
  if ([...outer.attributes.keys()].some((name) => !/^xmlns(?::|$)/.test(name))) return null;
  const elements: XmlElement[] = [];
  if (!outer.closed) {
    while (!scanner.endTag(outer)) {
      const tag = scanner.startTag();
      if (!tag || tag.prefix !== outer.prefix) return null;
      if (!tag.closed && !scanner.endTag(tag)) return null;
      if ([...tag.attributes.keys()].some((name) => name.includes(':') || name === 'xmlns')) return null;
      elements.push({ name: tag.name, attributes: tag.attributes });
    }
  }
  return scanner.done ? elements : null;
}
