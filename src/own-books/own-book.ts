import { archiveComment, type StoredPart, storedParts } from '../files/index.js';
import { digestIn, digestOf, LONGEST_MARK, makerIn } from './mark.js';

/** Whether a workbook is one this program has made (see mark.ts). */

/** As Excel calls custom XML parts; it keeps these names. */
const CUSTOM_XML = /^customXml\/item\d+\.xml$/i;
/** No book made here is larger unpacked; what is, was changed. */
const LARGEST = 256 * 1024 * 1024;

interface Mark {
  /** The part it stands in; null where it is the comment of the archive. */
  readonly part: StoredPart | null;
  readonly digest: string;
  readonly by: string | null;
}

function marksIn(parts: readonly StoredPart[]): Mark[] {
  return parts.flatMap((part) => {
    if (!CUSTOM_XML.test(part.name) || part.size > LONGEST_MARK) return [];
    const bytes = part.read();
    const text = bytes.ok ? new TextDecoder().decode(bytes.value) : '';
    const digest = digestIn(text);
    return digest === null ? [] : [{ part, digest, by: makerIn(text) }];
  });
}

/** The mark of a book that this program changed in a few cells: in no part of it. */
function markBeside(bytes: Uint8Array): Mark[] {
  const comment = archiveComment(bytes) ?? '';
  const digest = comment.length > LONGEST_MARK ? null : digestIn(comment);
  return digest === null ? [] : [{ part: null, digest, by: makerIn(comment) }];
}

function holds(parts: readonly StoredPart[], { part: own, digest }: Mark): boolean {
  const others = parts.filter((part) => part !== own);
  if (others.reduce((sum, { size }) => sum + size, 0) > LARGEST) return false;
  const contents: [string, Uint8Array][] = [];
  for (const { name, read } of others) {
    const bytes = read();
    if (!bytes.ok) return false;
    contents.push([name, bytes.value]);
  }
  return digestOf(contents) === digest;
}

/** A book this program made. */
export interface OwnBook {
  readonly state: 'unchanged' | 'changed';
  /** The command that made it, as its mark says. */
  readonly by: string | null;
}

/** The book this program made, where the bytes are one. Whatever they are, nothing is thrown. */
export function ownBookIn(bytes: Uint8Array): OwnBook | null {
  const parts = storedParts(bytes);
  if (!parts.ok) return null;
  const marks = [...marksIn(parts.value), ...markBeside(bytes)];
  const [mark] = marks;
  if (!mark) return null;
  return {
    state: marks.length === 1 && holds(parts.value, mark) ? 'unchanged' : 'changed',
    by: mark.by,
  };
}

/**
 * What a file is to this program: a book it made that is as it made it, one that was changed since (a clerk may work in a tidied table), or
 * nothing of its own.
 */
export const ownBook = (bytes: Uint8Array): 'unchanged' | 'changed' | null => ownBookIn(bytes)?.state ?? null;
