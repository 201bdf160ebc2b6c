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

/** Writes what XML cannot hold as `_xHHHH_`, and a literal `_xHHHH_` so that it reads back as itself. */
export function encodeXstring(text: string): string {
  const protectedText = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  let encoded = '';
  for (const character of protectedText) {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      code === 9 ||
      code === 10 ||
      (code >= 0x20 && code < 0xd800) ||
      (code >= 0xe000 && code < 0xfffe) ||
      code > 0xffff;
    encoded += allowed ? character : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  }
  return encoded;
}
