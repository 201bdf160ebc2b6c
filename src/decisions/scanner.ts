import { decodeXstring } from '../cells/xml-text.js';

/** Walks XML tag by tag, as much of it as a part of ours needs. A whole parser would weigh more than all built on it. */

/** What no XML holds (XML 1.0, 2.2): control characters, halves of pairs. */
export const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** A name without its prefix. */
const NAME = '[\\p{L}_][\\p{L}\\p{N}_.-]*';
const ASIDE = `<!--(?:(?!--)[^])*-->|<\\?${NAME}(?:\\s[^]*?)?\\?>`;

/** What stands at a place of a text. */
interface Patterns {
  /** White space, comments, a declaration. */
  readonly between: RegExp;
  /** What an element may hold beside elements: text, references, a section of text as it stands. */
  readonly content: RegExp;
  readonly start: RegExp;
  readonly end: RegExp;
  readonly attribute: RegExp;
}

let made: Patterns | null = null;

/** Made when a part is read for the first time: letters of any script make them slow to set up, and most workbooks hold no part. */
function patterns(): Patterns {
  made ??= {
    between: new RegExp(`(?:\\s+|${ASIDE})*`, 'uy'),
    content: new RegExp(
      `(?:(?:(?!\\]\\]>)[^<&])+|&(?:#\\d{1,7}|#x[\\dA-Fa-f]{1,6}|lt|gt|amp|quot|apos);|<!\\[CDATA\\[[^]*?\\]\\]>|${ASIDE})*`,
      'uy',
    ),
    start: new RegExp(
      `<(?:(${NAME}):)?(${NAME})((?:\\s+(?:${NAME}:)?${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(\\/?)>`,
      'uy',
    ),
    end: new RegExp(`</((?:${NAME}:)?${NAME})\\s*>`, 'uy'),
    attribute: /([\p{L}\p{N}_.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  };
  return made;
}

const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));|&/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

export interface StartTag {
  /** `''` for none. */
  readonly prefix: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether the tag ends its element too. */
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
      const meant = code !== null && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      if (meant === '' || FORBIDDEN.test(meant)) fails = true;
      return meant;
    });
  return fails ? null : decodeXstring(value);
}

/** The name of an element as its tags write it. */
export function tagName({ prefix, name }: Pick<StartTag, 'prefix' | 'name'>): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

/** The namespace of a tag, as far as it says itself; undefined where it says none. */
export function namespaceOf({ prefix, attributes }: StartTag): string | undefined {
  return attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
}

/** Walks a text from its beginning; what is asked for and is not there leaves the place as it is. */
export class Scanner {
  private place: number;

  constructor(private readonly text: string) {
    this.place = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** How far the walk has come. */
  get at(): number {
    return this.place;
  }

  get done(): boolean {
    this.skipBetween();
    return this.place === this.text.length;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place;
    const match = pattern.exec(this.text);
    if (match) this.place = pattern.lastIndex;
    return match;
  }

  /** Passes white space, comments and a declaration. */
  skipBetween(): void {
    this.take(patterns().between);
  }

  /** Passes whatever is no tag. */
  skipContent(): void {
    this.take(patterns().content);
  }

  /** A start tag at this very place; null for none, or one with an attribute twice or not to be read. */
  startTag(): StartTag | null {
    const match = this.take(patterns().start);
    if (!match) return null;
    const [, prefix = '', name = '', written = '', slash] = match;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of written.matchAll(patterns().attribute)) {
      const value = attributeValue(double ?? single ?? '');
      if (value === null || attributes.has(key)) return null;
      attributes.set(key, value);
    }
    return { prefix, name, attributes, closed: slash === '/' };
  }

  /** The name in an end tag at this very place. */
  endTag(): string | null {
    return this.take(patterns().end)?.[1] ?? null;
  }
}

/** The namespace of a document's root element, `''` for none; null where the document does not begin with an element. */
export function rootNamespace(xml: string): string | null {
  const scanner = new Scanner(xml);
  scanner.skipBetween();
  const root = scanner.startTag();
  return root && (namespaceOf(root) ?? '');
}
