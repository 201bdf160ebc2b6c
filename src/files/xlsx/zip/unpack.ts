import { Inflate } from 'fflate';
import { done, type FileResult, failed } from '../../failure.js';
import { Crc32, crc32 } from './crc32.js';

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

/** Whether an entry unpacks into the bytes its directory record promises, without keeping them. */
export function unpacksExactly(
  packed: Uint8Array,
  promised: { readonly name: string; readonly size: number; readonly crc: number },
): FileResult<null> {
  const crc = new Crc32();
  const filled = unpack(packed, promised.size, (chunk) => crc.add(chunk));
  if (filled === 'damaged') return failed('zip-damaged', promised.name);
  if (filled !== promised.size) return failed('zip-size-lie', promised.name);
  return crc.value === promised.crc ? done(null) : failed('zip-damaged', promised.name);
}

function storedBytes(packed: Uint8Array, size: number): Uint8Array | 'wrong-size' {
  return packed.length === size ? packed.slice() : 'wrong-size';
}

function inflate(packed: Uint8Array, size: number): Uint8Array | 'damaged' | 'wrong-size' {
  const out = new Uint8Array(size);
  const filled = unpack(packed, size, (chunk, at) => out.set(chunk, at));
  if (filled === 'damaged') return 'damaged';
  return filled === size ? out : 'wrong-size';
}

/** Hands on what packed bytes hold, up to a size; gives how much that was, and more than the size where there was more. */
function unpack(
  packed: Uint8Array,
  size: number,
  take: (chunk: Uint8Array, at: number) => void,
): number | 'damaged' {
  let filled = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    if (filled + chunk.length <= size) take(chunk, filled);
    filled += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (filled > size) return filled;
    }
  } catch {
    return 'damaged';
  }
  return ended ? filled : 'damaged';
}
