import { type NodeZlib, zlibOfNode } from '../../../node-zlib/zlib-of-node.js';
import type { NotInflated } from './inflate.js';

/** The zlib of Node, where this runs in Node: a workbook is unpacked before what does it in JavaScript would have begun to be quick. */

/** Null on a page. */
export const NATIVE = zlibOfNode();

/** zlib takes no less. */
const LEAST_CHUNK = 64;
/** Node gives out views into a pool of this many bytes. */
const POOL = 8192;

/** Unpacks into exactly `size` bytes; what would be more is stopped there. */
export function inflateNatively(zlib: NodeZlib, packed: Uint8Array, size: number): Uint8Array | NotInflated {
  // zlib finds no end in nothing, which some programs store for an empty file.
  if (packed.length === 0) return size === 0 ? new Uint8Array(0) : 'wrong-size';
  let out: Uint8Array;
  try {
    // A byte more than there should be, so that all of it is one piece.
    const chunkSize = Math.max(LEAST_CHUNK, size + 1);
    out = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize });
  } catch (error) {
    return isTooLarge(error) ? 'wrong-size' : 'damaged';
  }
  if (out.length !== size) return 'wrong-size';
  return out.length <= POOL ? new Uint8Array(out) : new Uint8Array(out.buffer, out.byteOffset, out.length);
}

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}
