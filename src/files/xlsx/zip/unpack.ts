import { done, type FileResult, failed } from '../../failure.js';
import { Crc32, crc32 } from './crc32.js';
import { inflate, inflateInPieces } from './inflate.js';
import { RATIO_FREE_SIZE } from './limits.js';
import { inflateNatively, NATIVE } from './native-zlib.js';

/** What the directory record of an entry says of it. */
interface Promised {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

/** Unpacks an entry into exactly the bytes its directory record promises; one that lies about its size is stopped there. */
export function inflateExactly(
  packed: Uint8Array,
  promised: Promised,
  stored = false,
): FileResult<Uint8Array> {
  const unpacked = stored ? storedBytes(packed, promised.size) : inflated(packed, promised.size);
  if (unpacked === 'damaged') return failed('zip-damaged', promised.name);
  if (unpacked === 'wrong-size') return failed('zip-size-lie', promised.name);
  const crc = NATIVE ? NATIVE.crc32(unpacked) : crc32(unpacked);
  return crc === promised.crc ? done(unpacked) : failed('zip-damaged', promised.name);
}

/** Whether an entry unpacks into the bytes its directory record promises, without keeping them. */
export function unpacksExactly(packed: Uint8Array, promised: Promised): FileResult<null> {
  // As a whole only what may be held beside everything else.
  if (NATIVE && promised.size <= RATIO_FREE_SIZE) {
    const whole = inflateExactly(packed, promised);
    return whole.ok ? done(null) : whole;
  }
  const crc = new Crc32();
  const filled = inflateInPieces(packed, promised.size, (piece) => crc.add(piece));
  if (filled === 'damaged') return failed('zip-damaged', promised.name);
  if (filled !== promised.size) return failed('zip-size-lie', promised.name);
  return crc.value === promised.crc ? done(null) : failed('zip-damaged', promised.name);
}

const inflated = (packed: Uint8Array, size: number) =>
  NATIVE ? inflateNatively(NATIVE, packed, size) : inflate(packed, size);

function storedBytes(packed: Uint8Array, size: number): Uint8Array | 'wrong-size' {
  return packed.length === size ? packed.slice() : 'wrong-size';
}
