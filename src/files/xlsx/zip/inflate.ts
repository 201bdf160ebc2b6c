import * as fflate from /* webpackDefer: true */ 'fflate';

/** What packed bytes are where they are not what they should be. */
export type NotInflated = 'damaged' | 'wrong-size';

const CHUNK = 64 * 1024;

/** Unpacks into exactly `size` bytes, in JavaScript: the way of a page. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | NotInflated {
  const out = new Uint8Array(size);
  const filled = inflateInPieces(packed, size, (piece, at) => out.set(piece, at));
  if (filled === 'damaged') return 'damaged';
  return filled === size ? out : 'wrong-size';
}

/**
 * Hands on what packed bytes hold, up to a size; gives how much that was, and more than the size where there was more. They are fed in small chunks,
 * so that an entry that lies about its size is stopped before it fills the memory.
 */
export function inflateInPieces(
  packed: Uint8Array,
  size: number,
  take: (piece: Uint8Array, at: number) => void,
): number | 'damaged' {
  let filled = 0;
  let ended = false;
  const stream = new fflate.Inflate((piece, final) => {
    if (filled + piece.length <= size) take(piece, filled);
    filled += piece.length;
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
