import { done, type FileResult, failed } from '../../failure.js';

/** The text of an XML part together with what is needed to write it back the way it was. */
export interface PartText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

/** Characters in which a part says its encoding, if it does. */
const LONGEST_DECLARATION = 1000;
const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/** Decodes a part as XML 1.0 appendix F says; OPC allows UTF-8 and UTF-16 only (part 2, 6.1.2.4). */
export function decodePart(bytes: Uint8Array, name: string): FileResult<PartText> {
  const { encoding, mark } = tellEncoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark));
  } catch {
    return failed('part-undecodable', name);
  }
  const declared = DECLARED_ENCODING.exec(text.slice(0, LONGEST_DECLARATION))?.[1]?.toLowerCase() ?? encoding;
  const known = encoding === 'utf-8' ? ['utf-8', 'utf8', 'us-ascii'] : ['utf-16', 'utf-16le', 'utf-16be'];
  return known.includes(declared)
    ? done({ text, encoding, byteOrderMark: mark > 0 })
    : failed('part-undecodable', name);
}

function tellEncoding(bytes: Uint8Array): { encoding: PartText['encoding']; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', mark: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

/** Encodes a changed text the way its part was: same encoding, same byte order mark. */
export function encodePart(text: string, like: PartText): Uint8Array {
  const marked = like.byteOrderMark ? `\ufeff${text}` : text;
  if (like.encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) {
    view.setUint16(at * 2, marked.charCodeAt(at), like.encoding === 'utf-16le');
  }
  return bytes;
}
