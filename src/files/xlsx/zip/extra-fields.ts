import { joinBytes } from '../../bytes.js';

const ZIP64_EXTRA = 0x0001;

/** Extra fields without the zip64 one, whose sizes no longer hold once an entry is packed anew (APPNOTE 4.5.3). */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    if (view.getUint16(at, true) !== ZIP64_EXTRA) kept.push(extra.subarray(at, end));
    at = end;
  }
  kept.push(extra.subarray(at));
  return joinBytes(kept);
}
