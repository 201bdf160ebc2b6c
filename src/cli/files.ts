import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from './failure-object.js';

/** Reading files on disk. */

export type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | ({ readonly ok: false } & Failure);

/** No 総括表 comes near this; more would only fill the memory. */
export const LARGEST = 256 * 1024 * 1024;

/** The code of what the system says no with: `ENOENT`. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function sayReadFailure(file: string, code: string): Failure['message'] {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      ja: `ファイル「${file}」が見つかりません。名前と場所を確かめてください。`,
      en: `There is no file ${file}. Check its name and folder.`,
    };
  }
  if (code === 'EISDIR') {
    return {
      ja: `「${file}」はフォルダーです。ファイルを指定してください。`,
      en: `${file} is a folder. Name a file.`,
    };
  }
  if (code === 'ENOTFILE') {
    return {
      ja: `「${file}」はファイルではありません。.xlsx、.xlsm、.ods、.csv、.tsv のファイルを指定してください。`,
      en: `${file} is not a file. Name an .xlsx, .xlsm, .ods, .csv or .tsv file.`,
    };
  }
  if (code === 'EFBIG') {
    return {
      ja: `ファイル「${file}」が大きすぎます(上限256MB)。`,
      en: `The file ${file} is too large (limit 256 MB).`,
    };
  }
  return {
    ja: `ファイル「${file}」を読み取れません(${code})。開く権限があるか確かめてください。`,
    en: `The file ${file} can’t be read (${code}). Check that you may open it.`,
  };
}

const READ_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'is-folder',
  ENOTFILE: 'not-a-file',
  EFBIG: 'file-too-large',
};

/** Why a file can't be read, by the system's code for it. */
export const readFailure = (file: string, code: string): Extract<Bytes, { ok: false }> => ({
  ok: false,
  code: READ_CODES[code] ?? 'file-unreadable',
  message: sayReadFailure(file, code),
});

/**
 * The bytes of a file, or a sentence why there are none. At once: nothing else is to be done meanwhile in the thread that asks, and waiting for each step of it,
 * each on another thread, takes several times as long as the steps.
 */
export function readBytes(file: string): Bytes {
  try {
    const found = statSync(file);
    // A device or a pipe may go on for ever.
    if (!found.isFile() && !found.isDirectory()) return readFailure(file, 'ENOTFILE');
    if (found.size > LARGEST) return readFailure(file, 'EFBIG');
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    // Node may hand out a view into a pool of its own, which is copied; a file of hundreds of megabytes is not.
    const isWhole = byteLength === buffer.byteLength;
    const view = new Uint8Array(buffer, byteOffset, byteLength);
    return { ok: true, bytes: isWhole ? view : view.slice() };
  } catch (error) {
    return readFailure(file, codeOf(error));
  }
}

/** Bytes of a file; 0 where it can't be told. */
export function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** The folder with its links followed, and the name as Windows compares names: a folder of a server may be seen from there. */
function placeOf(file: string): string {
  const full = path.resolve(file);
  return path.join(folderOf(full), path.basename(full).normalize('NFC').toLowerCase());
}

function folderOf(full: string): string {
  const folder = path.dirname(full);
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/** What the system knows a file by; null where there is none, or it is known by nothing. */
function identityOf(file: string): string | null {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return ino === 0n ? null : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/**
 * Answers whether a path names one of some files: by links of either kind, by another spelling, or in other cases. At once, as a file is read: of 1,600 files,
 * asked about one after the other, each on another thread, the waiting took half a second.
 */
export async function sameFileFinder(files: readonly string[]): Promise<(file: string) => Promise<boolean>> {
  const known = new Set<string | null>();
  for (const file of files) known.add(placeOf(file)).add(identityOf(file));
  known.delete(null);
  return async (file) => known.has(placeOf(file)) || known.has(identityOf(file));
}
