import { sameBytes } from '../../bytes.js';
import { done, type FileResult, failed } from '../../failure.js';
import { type DirectoryEntry, readCentralDirectory } from './central-directory.js';
import { readEndRecord } from './end-record.js';
import {
  HIGHEST_RATIO,
  LARGEST_ENTRY,
  LARGEST_FILE,
  LARGEST_TOTAL,
  MOST_ENTRIES,
  RATIO_FREE_SIZE,
} from './limits.js';
import { inflateExactly, unpacksExactly } from './unpack.js';

/** An entry with the place of its bytes in the file. */
export interface ContainerEntry extends DirectoryEntry {
  /** Where its packed bytes start. */
  readonly dataOffset: number;
  /** Where the region of the entry ends: the next entry, or the central directory. */
  readonly regionEnd: number;
}

/** A zip file whose directory was checked; entries are unpacked when asked for. */
export interface Container {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ContainerEntry[];
  readonly directoryOffset: number;
  readonly comment: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_FIXED_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip file and checks it before anything is unpacked: limits, duplicate names (part names are equal whatever their case, OPC 6.2.2.3),
 * overlapping entries and headers that contradict the directory.
 */
export function openContainer(source: Uint8Array): FileResult<Container> {
  if (source.length > LARGEST_FILE) return failed('file-too-large', `${LARGEST_FILE / 1024 / 1024} MB`);
  const bytes = ownBytes(source);
  const end = readEndRecord(bytes);
  if (!end.ok) return end;
  if (end.value.entryCount > MOST_ENTRIES) return failed('zip-too-many-entries', String(MOST_ENTRIES));
  const directory = readCentralDirectory(bytes, end.value);
  if (!directory.ok) return directory;
  const measured = checkSizes(directory.value);
  if (!measured.ok) return measured;
  const entries = locateEntries(bytes, directory.value, end.value.directoryOffset);
  if (!entries.ok) return entries;
  const { directoryOffset, comment } = end.value;
  return done({ bytes, entries: entries.value, directoryOffset, comment });
}

/** The bytes themselves, or a copy of a view into something larger: Node may write into a pool of its own again. */
function ownBytes(source: Uint8Array): Uint8Array {
  const isWhole = source.constructor === Uint8Array && source.byteLength === source.buffer.byteLength;
  return isWhole ? source : new Uint8Array(source);
}

function checkSizes(entries: readonly DirectoryEntry[]): FileResult<null> {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (names.has(key)) return failed('zip-duplicate', entry.name);
    names.add(key);
    total += entry.size;
    const swollen = entry.size > RATIO_FREE_SIZE && entry.size > entry.packedSize * HIGHEST_RATIO;
    if (entry.size > LARGEST_ENTRY || total > LARGEST_TOTAL || swollen) return failed('zip-bomb', entry.name);
  }
  return done(null);
}

function locateEntries(
  bytes: Uint8Array,
  directory: readonly DirectoryEntry[],
  directoryOffset: number,
): FileResult<ContainerEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const byOffset = [...directory].sort((a, b) => a.localOffset - b.localOffset);
  const located = new Map<DirectoryEntry, ContainerEntry>();
  for (const [index, entry] of byOffset.entries()) {
    const regionEnd = byOffset[index + 1]?.localOffset ?? directoryOffset;
    const at = entry.localOffset;
    if (at + LOCAL_FIXED_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
      return failed('zip-damaged', entry.name);
    }
    const nameLength = view.getUint16(at + 26, true);
    const dataOffset = at + LOCAL_FIXED_SIZE + nameLength + view.getUint16(at + 28, true);
    if (dataOffset + entry.packedSize > regionEnd) return failed('zip-overlap', entry.name);
    const sameName = sameBytes(
      bytes.subarray(at + LOCAL_FIXED_SIZE, at + LOCAL_FIXED_SIZE + nameLength),
      entry.record.subarray(46, 46 + new DataView(entry.record.buffer).getUint16(28, true)),
    );
    if (!sameName || view.getUint16(at + 8, true) !== entry.method) return failed('zip-damaged', entry.name);
    located.set(entry, { dataOffset, regionEnd, ...entry });
  }
  return done(directory.flatMap((entry) => located.get(entry) ?? []));
}

/** The unpacked bytes of an entry; fails where they do not have the size or checksum the directory claims. */
export function readEntry(container: Container, entry: ContainerEntry): FileResult<Uint8Array> {
  const packed = container.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  if (entry.method === DEFLATED) return inflateExactly(packed, entry);
  if (entry.method !== STORED) return failed('zip-method', entry.name);
  return inflateExactly(packed, entry, true);
}

/** Whether an entry could be read; unpacks it without keeping its bytes. */
export function checkEntry(container: Container, entry: ContainerEntry): FileResult<null> {
  if (entry.method !== DEFLATED) {
    const read = readEntry(container, entry);
    return read.ok ? done(null) : read;
  }
  return unpacksExactly(
    container.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize),
    entry,
  );
}
