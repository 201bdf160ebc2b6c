/** Text inside an element or a double-quoted attribute value. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

/** Reads `_xHHHH_` as the UTF-16 unit it stands for (ST_Xstring, ISO/IEC 29500-1 22.9.2.19). */
export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED_UNIT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** Code points XML cannot hold, lone surrogates among them; and the carriage return, which it would not keep. */
const FORBIDDEN = '[^\\t\\n -\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]';
const FORBIDDEN_ONE = new RegExp(FORBIDDEN, 'gu');
/** A literal `_xHHHH` that would read as an escape: before its `_`, or before the `_` that an escape begins with. */
const LIKE_AN_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${FORBIDDEN}))`, 'gu');

/** Writes what XML cannot hold as `_xHHHH_`, and a literal `_xHHHH_` so that it reads back as itself. */
export function encodeXstring(text: string): string {
  const escaped = (character: string) =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text.replace(LIKE_AN_ESCAPE, '_x005F_').replace(FORBIDDEN_ONE, escaped);
}
