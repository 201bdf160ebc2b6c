import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { codeOf } from '../files.js';

/** What must stand at a place when something is put there: else somebody else was there meanwhile. */
export type Expected =
  | { readonly kind: 'nothing' }
  /** A file of these contents. */
  | { readonly kind: 'file'; readonly sha256: string };

export const NOTHING: Expected = { kind: 'nothing' };

/** A file that holds these bytes. */
export const holding = (bytes: Uint8Array): Expected => ({
  kind: 'file',
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** A file as it is now, however large it is. */
export async function asItIs(file: string): Promise<Expected> {
  const whole = createHash('sha256');
  for await (const piece of createReadStream(file)) whole.update(piece);
  return { kind: 'file', sha256: whole.digest('hex') };
}

/** Whether there is anything at a place, be it a link that leads nowhere. */
export async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Whether what is expected at a place is what stands there. */
export async function stands(file: string, expected: Expected): Promise<boolean> {
  if (expected.kind === 'nothing') return !(await isThere(file));
  try {
    const now = await asItIs(file);
    return now.kind === 'file' && now.sha256 === expected.sha256;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
