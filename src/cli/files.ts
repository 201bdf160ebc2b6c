import { constants, type Stats } from 'node:fs';
import {
  access,
  type FileHandle,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Language } from '../engine/index.js';

/** Reading and replacing files on disk. The only module of the command line that touches it. */

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: Record<Language, string> };
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly message: Record<Language, string> };

/** No 総括表 comes near this; more would only fill the memory. */
const LARGEST = 256 * 1024 * 1024;

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function readFailure(file: string, code: string): Record<Language, string> {
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
      ja: `「${file}」はファイルではありません。.xlsx、.xlsm、.csv、.tsv のファイルを指定してください。`,
      en: `${file} is not a file. Name an .xlsx, .xlsm, .csv or .tsv file.`,
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

/** The bytes of a file, or a sentence why there are none. */
export async function readBytes(file: string): Promise<Bytes> {
  try {
    const found = await stat(file);
    // A device or a pipe may go on for ever.
    if (!found.isFile() && !found.isDirectory()) return { ok: false, message: readFailure(file, 'ENOTFILE') };
    if (found.size > LARGEST) return { ok: false, message: readFailure(file, 'EFBIG') };
    // A copy: Node may hand out a view into a pool of its own.
    return { ok: true, bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    return { ok: false, message: readFailure(file, codeOf(error)) };
  }
}

/** Bytes of a file; 0 where it can't be told. */
export async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

/** True where two paths name the same file, links followed. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = async (file: string) => {
    try {
      return await realpath(file);
    } catch {
      return path.resolve(file);
    }
  };
  return (await real(a)) === (await real(b));
}

/**
 * Puts bytes in a file's place through a temporary file beside it and a rename, so that a reader or a crash meets the
 * old file or the new one, whole. Permissions of an existing file are kept, and its owner where the system lets us. What a crash left beside it
 * goes with the next write.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<Written> {
  let target = file;
  let old: Stats | null = null;
  try {
    target = await realpath(file);
    old = await stat(target);
    await access(target, constants.W_OK);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return { ok: false, message: writeFailure(file, codeOf(error)) };
  }
  const temporary = temporaryName(target, process.pid);
  try {
    await removeLeftOvers(target);
    // `x`: nothing that lies there under this name, be it a link to elsewhere, is written into.
    const handle = await open(temporary, 'wx');
    try {
      if (old) await keepRights(handle, old);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    return { ok: true };
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return { ok: false, message: writeFailure(file, codeOf(error)) };
  }
}

/** What `open` is told of a mode is cut by the umask: a file its group may write would be its owner's alone. */
async function keepRights(handle: FileHandle, old: Stats): Promise<void> {
  const made = await handle.stat();
  if (made.uid !== old.uid || made.gid !== old.gid) {
    // Only an administrator may give files away; an owner may give them to a group of his.
    await handle.chown(old.uid, old.gid).catch(() => handle.chown(made.uid, old.gid).catch(() => undefined));
  }
  await handle.chmod(old.mode & 0o777);
}

/** Names the machine as well: in a shared folder another one's process may be at work under the same number. */
function temporaryName(target: string, pid: number | string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${hostname()}-${pid}.soukatsu-tmp`);
}

/** Removes what earlier runs on this machine left when they were ended before their rename. */
async function removeLeftOvers(target: string): Promise<void> {
  const [before = '', after = ''] = path.basename(temporaryName(target, '*')).split('*');
  for (const name of await readdir(path.dirname(target))) {
    const pid = name.slice(before.length, -after.length);
    if (name !== before + pid + after || !/^\d+$/.test(pid)) continue;
    // An earlier process may have had the number this one has.
    if (Number(pid) !== process.pid && isRunning(Number(pid))) continue;
    await unlink(path.join(path.dirname(target), name)).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function writeFailure(file: string, code: string): Record<Language, string> {
  return {
    ja: `「${file}」に書き込めません(${code})。Excelで開いていれば閉じ、書き込む権限を確かめてください。元のファイルはそのままです。`,
    en: `${file} can’t be written (${code}). Close it in Excel and check that you may write there. The old file is unchanged.`,
  };
}
