import { done, type FileResult, failed } from '../failure.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/** Decoded text and how it was encoded. */
export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark: 0, 2 or 3. */
  readonly markLength: number;
}

/**
 * Decodes a text file: a byte order mark decides; without one, UTF-16 shows by its zero bytes, and what is not UTF-8 is CP932
 * (which the encoding standard calls `shift_jis`). Fails for bytes that are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): FileResult<DecodedText> {
  const marked = readMark(bytes);
  if (marked) return decodeAs(bytes, marked.encoding, marked.markLength) ?? failed('text-undecodable');
  const wide = guessUtf16(bytes);
  if (wide) return decodeAs(bytes, wide, 0) ?? failed('text-undecodable');
  return decodeAs(bytes, 'utf-8', 0) ?? decodeAs(bytes, 'shift_jis', 0) ?? failed('text-undecodable');
}

function readMark(bytes: Uint8Array): { encoding: TextEncoding; markLength: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  return a === 0xfe && b === 0xff ? { encoding: 'utf-16be', markLength: 2 } : null;
}

/** Tabs, line breaks and digits leave a zero byte in every UTF-16 table; no other encoding has any. */
function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [high = 0, low = 0] = zeros;
  if (high === low) return null;
  return high > low ? 'utf-16be' : 'utf-16le';
}

function decodeAs(
  bytes: Uint8Array,
  encoding: TextEncoding,
  markLength: number,
): FileResult<DecodedText> | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const decoded = decoder.decode(bytes.subarray(markLength));
    const text = encoding === 'shift_jis' ? withControlsInPlace(decoded) : decoded;
    return holdsBinary(text) ? null : done({ text, encoding, markLength });
  } catch {
    return null;
  }
}

/**
 * Where the platform has the control characters of IBM's CP932, which are not where all others have them: there 1A, which
 * ends a file of DOS, is U+001C.
 */
let moved: { readonly places: ReadonlyMap<string, string>; readonly any: RegExp } | undefined;
function withControlsInPlace(text: string): string {
  if (!moved) {
    const decoder = new TextDecoder('shift_jis');
    const places = new Map(
      [0x1a, 0x1c, 0x7f].map((code) => [decoder.decode(Uint8Array.of(code)), String.fromCharCode(code)]),
    );
    moved = { places, any: new RegExp(`[${[...places.keys()].join('')}]`, 'g') };
  }
  const { places, any } = moved;
  return text.replace(any, (control) => places.get(control) ?? control);
}

/** Control characters no table holds: the bytes were something else. */
function holdsBinary(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const layout = (unit >= 0x09 && unit <= 0x0d) || unit === 0x1a;
    if ((unit < 0x20 && !layout) || unit === 0xfffe || unit === 0xffff) return true;
  }
  return false;
}
