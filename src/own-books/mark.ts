import { sha256 } from './sha256.js';

/**
 * The mark in a workbook this program has made: a custom XML part, which Excel keeps, with a digest over all other parts, which Excel writes
 * anew. So a book that somebody has saved is still known as made here, and no longer as unchanged.
 */

/** What makes workbooks that are made again on the next run. */
export type Maker = 'report' | 'tidy' | 'next' | 'committee';

/** Not among those of answers (`urn:soukatsu:`): a tidied table is given the answers of its source, and not its mark. */
const NAMESPACE = 'urn:soukatsu-made:1';

/** A mark is no longer than this, in bytes. */
export const LONGEST_MARK = 1000;

/** A digest over the names and contents of parts, in whatever order they come. */
export function digestOf(parts: Iterable<readonly [name: string, content: Uint8Array]>): string {
  const byName = [...parts].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const lines = byName.map(([name, content]) => `${name}\n${sha256(content)}\n`);
  return sha256(new TextEncoder().encode(lines.join('')));
}

/** Marks a new workbook as made by a command; see `writeWorkbook`. */
export const sealOf =
  (maker: Maker) =>
  (parts: Readonly<Record<string, Uint8Array>>): string =>
    `<made xmlns="${NAMESPACE}" by="${maker}" sha256="${digestOf(Object.entries(parts))}"/>`;

/** Of a book whose every part is somebody else's, the mark stands in the comment of the archive. */
const COMMENT = 'soukatsu-made:1';

/** The comment that marks a book as made by a command. */
export const commentSeal = (maker: Maker, parts: Iterable<readonly [name: string, content: Uint8Array]>) =>
  `${COMMENT} by="${maker}" sha256="${digestOf(parts)}"`;

/** What the mark says made the book; null where it does not say. */
export const makerIn = (text: string): string | null => /\sby="([^"]*)"/.exec(text)?.[1] ?? null;

/** The digest in a mark; `''` where it is a mark and its digest can't be read, null where it is none. */
export function digestIn(text: string): string | null {
  if (text.startsWith(COMMENT)) return /\ssha256="([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
  const [, attributes] = /^(?:\ufeff)?(?:<\?xml[^>]*\?>)?\s*<made\b([^>]*)>/.exec(text) ?? [];
  if (!attributes?.includes(`"${NAMESPACE}"`)) return null;
  return /\ssha256="([0-9a-f]{64})"/.exec(attributes)?.[1] ?? '';
}
