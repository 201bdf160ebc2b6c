import { deflateSync } from 'fflate';
import { joinBytes } from '../../bytes.js';
import type { Container, ContainerEntry } from './container.js';
import { crc32 } from './crc32.js';
import { withoutZip64 } from './extra-fields.js';

/** What to change in a container; names as its entries have them. */
export interface ContainerChanges {
  /** New content by entry name; `null` takes the entry away. */
  readonly replaced: ReadonlyMap<string, Uint8Array | null>;
  readonly added: ReadonlyMap<string, Uint8Array>;
}

const DEFLATED = 8;
const UTF8_FLAG = 0x0800;
const VERSION_DEFLATE = 20;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;
/** 1 January 1980, the first day a zip file can name. */
const FIRST_DAY = 0x21;

/**
 * The container with some entries changed. Every other entry keeps its bytes (header, packed data, padding), its place and its directory record,
 * in which only the offset moves.
 */
export function rewriteContainer(container: Container, changes: ContainerChanges): Uint8Array {
  const pieces: Uint8Array[] = [];
  const offsets = new Map<ContainerEntry, number>();
  const packed = new Map<ContainerEntry, PackedEntry>();
  let length = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const inFileOrder = [...container.entries].sort((a, b) => a.localOffset - b.localOffset);
  push(container.bytes.subarray(0, inFileOrder[0]?.localOffset ?? container.directoryOffset));
  for (const entry of inFileOrder) {
    const content = changes.replaced.get(entry.name);
    if (content === null) continue;
    offsets.set(entry, length);
    if (content === undefined) {
      push(container.bytes.subarray(entry.localOffset, entry.regionEnd));
      continue;
    }
    const repacked = packEntry(content);
    packed.set(entry, repacked);
    push(localHeader(container, entry, repacked));
    push(repacked.data);
  }
  const directory: Uint8Array[] = [];
  const addedRecords = [...changes.added].map(([name, content]) => {
    const entry = newEntry(name, packEntry(content), length);
    push(entry.local);
    return entry.record;
  });
  for (const entry of container.entries) {
    const offset = offsets.get(entry);
    if (offset !== undefined) directory.push(directoryRecord(entry, packed.get(entry), offset));
  }
  directory.push(...addedRecords);
  const directoryOffset = length;
  for (const record of directory) push(record);
  push(endRecord(directory.length, directoryOffset, length - directoryOffset, container.comment));
  return joinBytes(pieces);
}

interface PackedEntry {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

function packEntry(content: Uint8Array): PackedEntry {
  return { data: deflateSync(content), crc: crc32(content), size: content.length };
}

/** The local header of a changed entry: its own name, date and extra fields, new sizes, no data descriptor. */
function localHeader(container: Container, entry: ContainerEntry, packed: PackedEntry): Uint8Array {
  const header = container.bytes.slice(entry.localOffset, entry.dataOffset);
  const nameEnd = LOCAL_SIZE + new DataView(header.buffer).getUint16(26, true);
  const extra = withoutZip64(header.subarray(nameEnd));
  const view = new DataView(header.buffer);
  view.setUint16(4, VERSION_DEFLATE, true);
  view.setUint16(6, view.getUint16(6, true) & UTF8_FLAG, true);
  writeSizes(view, 8, 14, packed);
  view.setUint16(28, extra.length, true);
  return joinBytes([header.subarray(0, nameEnd), extra]);
}

/** The directory record of an entry at its new offset; of a changed entry also its new sizes. */
function directoryRecord(entry: ContainerEntry, packed: PackedEntry | undefined, offset: number): Uint8Array {
  const record = entry.record.slice();
  const view = new DataView(record.buffer);
  if (!packed) {
    if (entry.zip64OffsetAt === null) view.setUint32(42, offset, true);
    else view.setBigUint64(entry.zip64OffsetAt, BigInt(offset), true);
    return record;
  }
  const nameEnd = DIRECTORY_SIZE + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const extra = withoutZip64(record.subarray(nameEnd, extraEnd));
  view.setUint16(6, VERSION_DEFLATE, true);
  view.setUint16(8, view.getUint16(8, true) & UTF8_FLAG, true);
  writeSizes(view, 10, 16, packed);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return joinBytes([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
}

function writeSizes(view: DataView, methodAt: number, crcAt: number, packed: PackedEntry): void {
  view.setUint16(methodAt, DEFLATED, true);
  view.setUint32(crcAt, packed.crc, true);
  view.setUint32(crcAt + 4, packed.data.length, true);
  view.setUint32(crcAt + 8, packed.size, true);
}

function newEntry(
  name: string,
  packed: PackedEntry,
  offset: number,
): { local: Uint8Array; record: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const local = new DataView(new ArrayBuffer(LOCAL_SIZE));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(4, VERSION_DEFLATE, true);
  local.setUint16(6, UTF8_FLAG, true);
  local.setUint16(12, FIRST_DAY, true);
  writeSizes(local, 8, 14, packed);
  local.setUint16(26, nameBytes.length, true);
  const record = new DataView(new ArrayBuffer(DIRECTORY_SIZE));
  record.setUint32(0, 0x02014b50, true);
  record.setUint16(4, VERSION_DEFLATE, true);
  record.setUint16(6, VERSION_DEFLATE, true);
  record.setUint16(8, UTF8_FLAG, true);
  record.setUint16(14, FIRST_DAY, true);
  writeSizes(record, 10, 16, packed);
  record.setUint16(28, nameBytes.length, true);
  record.setUint32(42, offset, true);
  return {
    local: joinBytes([new Uint8Array(local.buffer), nameBytes, packed.data]),
    record: joinBytes([new Uint8Array(record.buffer), nameBytes]),
  };
}

function endRecord(count: number, offset: number, size: number, comment: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(END_SIZE));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return joinBytes([new Uint8Array(view.buffer), comment]);
}
