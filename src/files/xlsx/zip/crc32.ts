let kept: Uint32Array | null = null;

/**
 * Tables of the CRC of a byte followed by 0, 1, 2 and 3 zero bytes, so that four bytes are taken at once: every byte of a workbook goes through
 * here.
 */
function madeTables(): Uint32Array {
  const all = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (all[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return all;
}

/** Made where they are first asked for: Node's own zlib needs none. */
function tables(): Uint32Array {
  kept ??= madeTables();
  return kept;
}

/** CRC-32 of bytes, as zip records it (unsigned). */
export function crc32(bytes: Uint8Array): number {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value;
}

/** The same of bytes that come piece by piece. */
export class Crc32 {
  #crc = 0xffffffff;

  add(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 4);
    const all = tables();
    const table = (zeros: number, byte: number): number => all[zeros * 256 + (byte & 0xff)] ?? 0;
    let crc = this.#crc;
    for (let at = 0; at < whole; at += 4) {
      crc ^= view.getUint32(at, true);
      crc = table(3, crc) ^ table(2, crc >>> 8) ^ table(1, crc >>> 16) ^ table(0, crc >>> 24);
    }
    for (let at = whole; at < bytes.length; at++) crc = table(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
    this.#crc = crc;
  }

  get value(): number {
    return (this.#crc ^ 0xffffffff) >>> 0;
  }
}
