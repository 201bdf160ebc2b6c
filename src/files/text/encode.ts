import { cp932Length, encodeCp932 } from './cp932.js';
import type { DecodedText, TextEncoding } from './encoding.js';

/** Encodes a text without a byte order mark; `null` where the encoding does not have one of its characters. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'shift_jis') return encodeCp932(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

/** Byte offsets in the file of ascending offsets in its text (UTF-16 units). */
export function byteOffsets(bytes: Uint8Array, decoded: DecodedText, offsets: readonly number[]): number[] {
  let at = decoded.markLength;
  let unit = 0;
  return offsets.map((offset) => {
    while (unit < offset && at < bytes.length) {
      const step = characterAt(bytes[at] ?? 0, decoded.encoding);
      at += step.bytes;
      unit += step.units;
    }
    return at;
  });
}

function characterAt(lead: number, encoding: TextEncoding): { bytes: number; units: number } {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { bytes: 2, units: 1 };
  if (encoding === 'shift_jis') return { bytes: cp932Length(lead), units: 1 };
  if (lead < 0x80) return { bytes: 1, units: 1 };
  if (lead < 0xe0) return { bytes: 2, units: 1 };
  return lead < 0xf0 ? { bytes: 3, units: 1 } : { bytes: 4, units: 2 };
}
