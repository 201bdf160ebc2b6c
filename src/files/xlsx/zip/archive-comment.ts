import { joinBytes } from '../../bytes.js';
import { done, type FileResult } from '../../failure.js';
import { readEndRecord } from './end-record.js';

/**
 * The comment of an archive: the one place in a workbook that belongs to none of its parts (ISO/IEC 29500-2, Annex B, has consumers read
 * such archives). Whoever writes the workbook anew leaves it out.
 */

/** The comment; `''` where there is none, and null where the bytes are no archive. */
export function archiveComment(bytes: Uint8Array): string | null {
  const end = readEndRecord(bytes);
  return end.ok ? new TextDecoder().decode(end.value.comment) : null;
}

/** The archive with this comment in the place of its own. Fails where the bytes are none. */
export function withArchiveComment(bytes: Uint8Array, comment: string): FileResult<Uint8Array> {
  const end = readEndRecord(bytes);
  if (!end.ok) return end;
  const own = new TextEncoder().encode(comment);
  const length = new Uint8Array(2);
  new DataView(length.buffer).setUint16(0, own.length, true);
  const before = bytes.subarray(0, bytes.length - end.value.comment.length - length.length);
  return done(joinBytes([before, length, own]));
}
