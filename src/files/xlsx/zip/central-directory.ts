import { done, type FileResult, failed } from '../../failure.js';
import type { EndRecord } from './end-record.js';
import { readEntryName } from './entry-name.js';

/** One entry as the central directory records it (APPNOTE 4.3.12); sizes and offsets in bytes. */
export interface DirectoryEntry {
  /** Path with `/`. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** The record itself, its own bytes. */
  readonly record: Uint8Array;
  /** Where in `record` the 8-byte local offset stands when zip64 holds it, else `null`. */
  readonly zip64OffsetAt: number | null;
}

const SIGNATURE = 0x02014b50;
const FIXED_SIZE = 46;
const ZIP64_EXTRA = 0x0001;
const ENCRYPTED_FLAG = 0x0001;

/** All entries in the directory's own order; fails for records that run over or name unsafe paths. */
export function readCentralDirectory(bytes: Uint8Array, end: EndRecord): FileResult<DirectoryEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const limit = end.directoryOffset + end.directorySize;
  const entries: DirectoryEntry[] = [];
  let at = end.directoryOffset;
  while (entries.length < end.entryCount) {
    const entry = readEntry(bytes, view, at, limit);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at += entry.value.record.length;
  }
  return at === limit ? done(entries) : failed('zip-damaged', 'central directory');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, limit: number): FileResult<DirectoryEntry> {
  if (at + FIXED_SIZE > limit || view.getUint32(at, true) !== SIGNATURE) {
    return failed('zip-damaged', 'central directory');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordLength = FIXED_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + recordLength > limit) return failed('zip-damaged', 'central directory');
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + FIXED_SIZE;
  const name = readEntryName(bytes.subarray(nameAt, nameAt + nameLength), flags);
  if (!name.ok) return name;
  if (flags & ENCRYPTED_FLAG) return failed('zip-entry-encrypted', name.value);
  const wide = readZip64Sizes(view, at, nameAt + nameLength, extraLength);
  if (!wide) return failed('zip-damaged', name.value);
  return done({
    name: name.value,
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    record: bytes.slice(at, at + recordLength),
    ...wide,
  });
}

type Sizes = Pick<DirectoryEntry, 'packedSize' | 'size' | 'localOffset' | 'zip64OffsetAt'>;

/** Sizes and offset, taken from the zip64 extra field where the short fields say so (APPNOTE 4.5.3). */
function readZip64Sizes(
  view: DataView,
  recordAt: number,
  extraAt: number,
  extraLength: number,
): Sizes | null {
  const short = {
    packedSize: view.getUint32(recordAt + 20, true),
    size: view.getUint32(recordAt + 24, true),
    localOffset: view.getUint32(recordAt + 42, true),
  };
  let { packedSize, size, localOffset } = short;
  let zip64OffsetAt: number | null = null;
  if (packedSize !== 0xffffffff && size !== 0xffffffff && localOffset !== 0xffffffff) {
    return { ...short, zip64OffsetAt };
  }
  const field = findExtra(view, extraAt, extraLength, ZIP64_EXTRA);
  if (!field) return null;
  let at = field.start;
  const next = (): number | null => {
    if (at + 8 > field.end) return null;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  if (size === 0xffffffff) size = next() ?? -1;
  if (packedSize === 0xffffffff) packedSize = next() ?? -1;
  if (localOffset === 0xffffffff) {
    zip64OffsetAt = at - recordAt;
    localOffset = next() ?? -1;
  }
  return size < 0 || packedSize < 0 || localOffset < 0
    ? null
    : { packedSize, size, localOffset, zip64OffsetAt };
}

function findExtra(
  view: DataView,
  start: number,
  length: number,
  id: number,
): { start: number; end: number } | null {
  const end = start + length;
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > end) return null;
    if (view.getUint16(at, true) === id) return { start: at + 4, end: at + 4 + size };
    at += 4 + size;
  }
  return null;
}
