import { done, type FileResult, failed } from '../../failure.js';

/** Where the central directory lies, as the end record of a zip file says (APPNOTE 4.3.16, zip64: 4.3.14). */
export interface EndRecord {
  readonly entryCount: number;
  readonly directoryOffset: number;
  readonly directorySize: number;
  /** The comment of the archive. */
  readonly comment: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;

/** Finds and reads the end record; fails where the bytes are no zip file or are cut off. */
export function readEndRecord(bytes: Uint8Array): FileResult<EndRecord> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = findEnd(view);
  if (at === null) return failed('not-a-zip');
  const comment = bytes.slice(at + END_SIZE);
  const short = {
    disk: view.getUint16(at + 4, true),
    entryCount: view.getUint16(at + 10, true),
    directorySize: view.getUint32(at + 12, true),
    directoryOffset: view.getUint32(at + 16, true),
    comment,
  };
  const needsZip64 =
    short.entryCount === 0xffff || short.directorySize === 0xffffffff || short.directoryOffset === 0xffffffff;
  const record = needsZip64 ? readZip64End(view, at, comment) : short;
  if (!record || (!needsZip64 && short.disk !== 0)) return failed('zip-damaged', 'end record');
  if (record.directoryOffset + record.directorySize > at) return failed('zip-damaged', 'central directory');
  return done(record);
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function readZip64End(view: DataView, endAt: number, comment: Uint8Array): EndRecord | null {
  const locator = endAt - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + ZIP64_END_SIZE > view.byteLength || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) return null;
  return {
    entryCount: Number(view.getBigUint64(at + 32, true)),
    directorySize: Number(view.getBigUint64(at + 40, true)),
    directoryOffset: Number(view.getBigUint64(at + 48, true)),
    comment,
  };
}
