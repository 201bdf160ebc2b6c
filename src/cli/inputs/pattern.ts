import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../files.js';
import { entryNamed, parts } from './real-name.js';
import { byName, isOtherForm, isTableName } from './table-names.js';

/** Patterns of names, expanded here: the shells of Windows pass `*.xlsx` on as it is. */

const MAGIC = /[*?{]|\[[^\]]+\]/;

export const isPattern = (word: string): boolean => parts(word).names.some((name) => MAGIC.test(name));

/** What is found, and the folders that can't be looked into. */
export interface Found {
  readonly files: readonly string[];
  /** Whether the pattern says itself how names end; one that does not (`fed/*`) means tables. */
  readonly saysEnding: boolean;
  readonly closed: readonly { readonly folder: string; readonly code: string }[];
}

/** Signs that stand for themselves in names (`(修正版)`), and would be parts of a pattern. */
const plainSigns = (pattern: string) =>
  pattern.replace(/\[[^\]]+\]|[()|+@!^$]/g, (sign) =>
    // What is in brackets stays; shells and Windows write the other letters as [!…].
    sign.length > 1 ? sign.replace('[!', '[^') : `\\${sign}`,
  );

/** Letters count as the same in either case, as on Windows: a pattern gives the same on every machine. */
async function matcher(pattern: string): Promise<(name: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  return picomatch(plainSigns(pattern.normalize('NFC')), { nocase: true, nonegate: true, noextglob: true });
}

const saysEnding = (pattern: string) => /\.[^.*?[\]{}]+$/.test(pattern);

const isWorkbookName = (name: string) => isTableName(name) || isOtherForm(name);

interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** Of a link it is what it leads to. */
  readonly isLink: boolean;
}

async function kindOf(file: string): Promise<Entry['kind']> {
  try {
    const found = await stat(file);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/** What lies in a folder, links followed. */
async function entriesOf(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => ({
      name: entry.name,
      kind: entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'folder'
          : await kindOf(path.join(folder, entry.name)),
      isLink: entry.isSymbolicLink(),
    })),
  );
}

const isHidden = (name: string) => name.startsWith('.');

/** Looks below one folder for each of the names a pattern consists of. */
class Search {
  readonly files = new Set<string>();
  readonly closed: { folder: string; code: string }[] = [];

  async below(folder: string, names: readonly string[]): Promise<void> {
    const [name, ...rest] = names;
    if (name === undefined) return;
    if (name === '**') return this.anywhere(folder, rest.length === 0 ? ['*'] : rest);
    const last = rest.length === 0;
    if (!MAGIC.test(name)) {
      const own = await entryNamed(folder, name);
      if (own === null) return;
      const file = path.join(folder, own);
      if (!last) return this.below(file, rest);
      if ((await kindOf(file)) === 'file') this.files.add(file);
      return;
    }
    const matches = await matcher(name);
    const free = last && !saysEnding(name);
    for (const entry of await this.entries(folder)) {
      if (isHidden(entry.name) && !isHidden(name)) continue;
      if (!matches(entry.name.normalize('NFC'))) continue;
      const file = path.join(folder, entry.name);
      if (!last && entry.kind === 'folder') await this.below(file, rest);
      if (last && entry.kind === 'file' && (!free || isWorkbookName(entry.name))) this.files.add(file);
    }
  }

  /** `**`: this folder and those below; links are not followed, for they may lead back. */
  private async anywhere(folder: string, rest: readonly string[]): Promise<void> {
    await this.below(folder, rest);
    for (const { name, kind, isLink } of await this.entries(folder))
      if (kind === 'folder' && !isLink && !isHidden(name)) await this.anywhere(path.join(folder, name), rest);
  }

  private async entries(folder: string): Promise<Entry[]> {
    try {
      return await entriesOf(folder);
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && !this.closed.some((own) => own.folder === folder))
        this.closed.push({ folder, code });
      return [];
    }
  }
}

/** Files whose names a pattern fits, sorted; hidden ones only where it begins with their dot. */
export async function filesFitting(pattern: string): Promise<Found> {
  const search = new Search();
  const { root, names } = parts(pattern);
  await search.below(
    root,
    names.filter((name, at) => name !== '**' || names[at - 1] !== '**'),
  );
  return {
    files: [...search.files].sort(byName),
    saysEnding: saysEnding(names.at(-1) ?? ''),
    closed: search.closed,
  };
}

/** Tables and workbooks of a folder, sorted; hidden ones and those below left out. Throws where it can't be looked into. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  return entries
    .flatMap(({ name, kind }) =>
      kind === 'file' && !isHidden(name) && isWorkbookName(name) ? [path.join(folder, name)] : [],
    )
    .sort(byName);
}
