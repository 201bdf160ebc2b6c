import { createHash } from 'node:crypto';
import { constants, renameSync, type Stats, statSync } from 'node:fs';
import { access, type FileHandle, link, open, readdir, realpath, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Failure } from './failure-object.js';
import { codeOf } from './files.js';
import { type Expected, stands } from './outputs/expected.js';
import { exists } from './outputs/permission.js';
import { changedMeanwhile, writeFailure } from './write-failure.js';

/** Writing files on disk, whole or not at all. */

export type Written = { readonly ok: true } | ({ readonly ok: false } & Failure);

const notWritten = (file: string, code: string): Written => ({
  ok: false,
  code: 'not-written',
  message: writeFailure(file, code),
});

/**
 * Puts bytes in a file's place through a temporary file beside it and a rename, so that a reader or a crash meets the
 * old file or the new one, whole. Permissions of an existing file are kept, and its owner where the system lets us. What a crash left beside it
 * goes with the next write.
 * @param expected what has to stand there still: where somebody has saved it, taken it away or put something there since, it is left to
 * them. A file where nothing stood is put there in a way that never takes the place of another; between the comparison of one that
 * is replaced and the rename nothing else is done.
 */
export async function replaceFile(file: string, bytes: Uint8Array, expected: Expected): Promise<Written> {
  let target = file;
  let old: Stats | null = null;
  try {
    target = await realpath(file);
    old = await stat(target);
    if (old.isDirectory()) return notWritten(file, 'EISDIR');
    await access(target, constants.W_OK);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return notWritten(file, codeOf(error));
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
    if (await takePlace(temporary, target, expected)) return { ok: true };
    await unlink(temporary);
    if (expected.kind === 'nothing') return { ok: false, ...exists(file) };
    return { ok: false, code: 'changed-meanwhile', message: changedMeanwhile(file) };
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return notWritten(file, codeOf(error));
  }
}

/** Gives a written file its name; false where something else stands there than is expected. */
async function takePlace(temporary: string, target: string, expected: Expected): Promise<boolean> {
  if (expected.kind === 'nothing') {
    // A second name never takes the place of a file, however late that came.
    const given = await link(temporary, target).then(() => '', codeOf);
    if (given === 'EEXIST') return false;
    if (given === '') {
      await unlink(temporary);
      return true;
    }
    // Some file systems (FAT, some shares) give a file no second name.
  }
  const compared = lookOf(target);
  if (!(await stands(target, expected))) return false;
  // Two calls to the system and nothing between them: comparing the contents takes longer, and this thread may have to wait for others.
  if (lookOf(target) !== compared) return false;
  renameSync(temporary, target);
  return true;
}

/** What tells a file that was saved since, or put in the place of another, without reading it. */
function lookOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : '';
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

const shortened = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Short, for the target's own name may be as long as names can be. Names the machine as well: in a shared folder another one's
 * process may be at work under the same number.
 */
export function temporaryName(target: string, pid: number | string): string {
  const own = `${shortened(path.basename(target))}-${shortened(hostname())}`;
  return path.join(path.dirname(target), `.soukatsu-${own}-${pid}.tmp`);
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
