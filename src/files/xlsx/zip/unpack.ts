import { Inflate } from 'fflate';
import { done, type FileResult, failed } from '../../failure.js';
import { crc32 } from './crc32.js';

const CHUNK = 64 * 1024;

/**
 * Unpacks an entry into exactly the bytes its directory record promises. Packed bytes are fed in small chunks, so that an
 * entry that lies about its size is stopped before it fills the memory.
 */
export function inflateExactly(
  packed: Uint8Array,
  promised: { readonly name: string; readonly size: number; readonly crc: number },
  stored = false,
): FileResult<Uint8Array> {
  const unpacked = stored ? storedBytes(packed, promised.size) : inflate(packed, promised.size);
  if (unpacked === 'damaged') return failed('zip-damaged', promised.name);
  if (unpacked === 'wrong-size') return failed('zip-size-lie', promised.name);
  return crc32(unpacked) === promised.crc ? done(unpacked) : failed('zip-damaged', promised.name);
}

function storedBytes(packed: Uint8Array, size: number): Uint8Array | 'wrong-size' {
  return packed.length === size ? packed.slice() : 'wrong-size';
}

function inflate(packed: Uint8Array, size: number): Uint8Array | 'damaged' | 'wrong-size' {
  const out = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    if (filled + chunk.length <= size) out.set(chunk, filled);
    filled += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (filled > size) return 'wrong-size';
    }
  } catch {
    return 'damaged';
  }
  if (!ended) return 'damaged';
  return filled === size ? out : 'wrong-size';
}
