import { escapeXml } from '../../../cells/xml-text.js';

/** A replacement of the text between two offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; several insertions at one place come in their given order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of inOrder) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** A start tag, as written, with an attribute set; its other attributes stay as they are. */
export function tagWithAttribute(tag: string, name: string, value: string): string {
  const attribute = `${name}="${escapeXml(value)}"`;
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, (_, space: string) => `${space}${attribute}`);
  const close = tag.endsWith('/>') ? '/>' : '>';
  return `${tag.slice(0, -close.length).trimEnd()} ${attribute}${close}`;
}

/** The start tag of an element that closes itself, as one that does not. */
export function openedTag(tag: string): string {
  return `${tag.slice(0, -'/>'.length).trimEnd()}>`;
}

/** Prefix, with its colon, of a name as written: `x:worksheet` → `x:`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** Adds content as the last of an element, opening it up where it closes itself. */
export function appendInside(
  text: string,
  element: { name: string; start: number; openEnd: number; closeStart: number; selfClosing: boolean },
  content: string,
): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text: content };
  const opened = openedTag(text.slice(element.start, element.openEnd));
  return { start: element.start, end: element.openEnd, text: `${opened}${content}</${element.name}>` };
}
