import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A name as somebody writes it, and as the disk has it. */

export const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** What stands before the names of a path, and the names; `\` parts them as `/` does, for lists of names travel. */
export function parts(word: string, { parse }: Pick<path.PlatformPath, 'parse'> = path) {
  const { root } = parse(word);
  return {
    root,
    names: word
      .slice(root.length)
      .split(/[\\/]+/)
      .filter((name) => name !== ''),
  };
}

/** The name of an entry of a folder that is this one but for the way its letters are put together (macOS takes が apart). */
export async function entryNamed(folder: string, name: string): Promise<string | null> {
  if (await exists(path.join(folder, name))) return name;
  const wanted = name.normalize('NFC');
  const entries = await readdir(folder === '' ? '.' : folder).catch(() => []);
  return entries.find((entry) => entry.normalize('NFC') === wanted) ?? null;
}

async function onDisk(word: string): Promise<string | null> {
  if (await exists(word)) return word;
  const { root, names } = parts(word);
  let found = root;
  for (const name of names) {
    const entry = await entryNamed(found, name);
    if (entry === null) return null;
    found = path.join(found, entry);
  }
  return found === root ? null : found;
}

const QUOTED = /^(['"])(.+)\1$/s;

/**
 * The file or folder a word means, as the disk has its name; null where there is none. A word may still have its quotes: cmd
 * passes on single ones, and Explorer copies a path with double ones. After `"folder\"` Windows leaves the last one.
 */
export async function realName(word: string): Promise<string | null> {
  const own = await onDisk(word);
  if (own !== null) return own;
  const bare = unquoted(word);
  return bare === word ? null : onDisk(bare);
}

/** A word without the quotes that a shell has left around it. */
export function unquoted(word: string): string {
  return QUOTED.exec(word)?.[2] ?? word.replace(/(?<=.)"$/, '');
}
