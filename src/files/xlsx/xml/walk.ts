import { SaxesParser } from 'saxes';
import { done, type FileFailure, type FileResult, failed, fileFailure, tooMany } from '../../failure.js';
import { NamespaceScope } from './namespace-scope.js';

/** An element at its start tag; offsets count UTF-16 units of the part's text. */
export interface XmlTag {
  /** Namespace, strict names read as transitional. */
  readonly uri: string;
  readonly local: string;
  /** Name as written, with its prefix. */
  readonly name: string;
  /** Values by name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NamespaceScope;
  readonly selfClosing: boolean;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after the `>` of the start tag. */
  readonly openEnd: number;
  /** Whether `xml:space="preserve"` holds here. */
  readonly preservesSpace: boolean;
}

/** Offsets of an end tag; both equal the end of the start tag where an element closes itself. */
export interface XmlEnd {
  /** Offset of `</`. */
  readonly closeStart: number;
  /** Offset after the element. */
  readonly end: number;
}

export interface XmlVisitor {
  open(tag: XmlTag): void;
  close(tag: XmlTag, end: XmlEnd): void;
  text?(text: string): void;
}

/** Deeper nesting than any workbook part has. */
const DEEPEST = 200;

/** Attributes of one element. Parts have some tens, declared prefixes among them. */
const MOST_ATTRIBUTES = 1000;

/** Thrown by a visitor to have the walk fail. */
export class WalkStopped extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.code);
  }
}

/**
 * Walks a part in document order; fails for anything that is not well-formed and for every DTD. Namespaces are resolved here: the parser's own
 * resolution takes twice the time on a large sheet.
 */
export function walkXml(text: string, partName: string, visitor: XmlVisitor): FileResult<null> {
  const parser = new SaxesParser({ xmlns: false });
  const stack: XmlTag[] = [];
  const stop = (failure: FileFailure): never => {
    throw new WalkStopped(failure);
  };
  parser.on('doctype', () => stop(fileFailure('part-dtd', partName)));
  parser.on('error', () => stop(fileFailure('part-malformed', partName)));
  // Counted while they are read: millions of them take minutes before the element is there.
  let attributeCount = 0;
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) stop(tooMany('too-many-attributes', MOST_ATTRIBUTES));
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    attributeCount = 0;
    const parent = stack.at(-1);
    const scope = (parent?.scope ?? NamespaceScope.outermost).enter(attributes);
    const resolved = scope.resolve(name);
    if (!resolved || stack.length >= DEEPEST) return stop(fileFailure('part-malformed', partName));
    const openEnd = parser.position;
    const space = attributes['xml:space'];
    const tag: XmlTag = {
      uri: resolved.uri,
      local: resolved.local,
      name,
      attributes,
      scope,
      selfClosing: isSelfClosing,
      // A `<` cannot stand inside a tag, attribute values included (XML 1.0, 3.1).
      start: text.lastIndexOf('<', openEnd - 1),
      openEnd,
      preservesSpace: space === undefined ? (parent?.preservesSpace ?? false) : space === 'preserve',
    };
    stack.push(tag);
    visitor.open(tag);
  });
  parser.on('closetag', () => {
    const tag = stack.pop();
    if (!tag) return;
    const end = parser.position;
    const closeStart = tag.selfClosing ? end : text.lastIndexOf('<', end - 1);
    visitor.close(tag, { closeStart, end });
  });
  const onText = (piece: string): void => {
    if (stack.length > 0) visitor.text?.(piece);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  try {
    parser.write(text).close();
    return done(null);
  } catch (error) {
    // saxes reports through exceptions once its error handler throws; anything else it throws is a part it cannot read.
    return error instanceof WalkStopped
      ? { ok: false, failure: error.failure }
      : failed('part-malformed', partName);
  }
}

/** Value of an attribute without prefix (or of the namespace given), `undefined` where there is none. */
export function attributeOf(tag: XmlTag, local: string, uri = ''): string | undefined {
  if (uri === '') return tag.attributes[local];
  for (const name in tag.attributes) {
    if (!name.endsWith(`:${local}`)) continue;
    if (tag.scope.resolve(name)?.uri === uri) return tag.attributes[name];
  }
  return undefined;
}

/** Reads `xsd:boolean`: `1` and `true` are true. */
export function flagOf(tag: XmlTag, local: string, otherwise = false): boolean {
  const value = attributeOf(tag, local)?.trim();
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** Reads a finite number, `undefined` where there is none. */
export function numberOf(tag: XmlTag, local: string): number | undefined {
  const value = attributeOf(tag, local)?.trim();
  const number = value ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
