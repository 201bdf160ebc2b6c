import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ownBook } from '../../own-books/own-book.js';
import type { Failure } from '../failure-object.js';
import { codeOf, readBytes } from '../files.js';
import { ownPage } from '../own-books/own-page.js';
import { writeFailure } from '../write-failure.js';
import { asItIs, type Expected, holding, isThere, NOTHING } from './expected.js';

/** Whether an output may be written where it was asked for. */

export type Permission =
  | { readonly ok: true; readonly expected: Expected }
  | ({ readonly ok: false } & Failure);

const OVERWRITE = {
  ja: '別の名前を指定するか、上書きしてよい場合は --overwrite を付けてください。',
  en: 'Name another file, or use --overwrite where it may be replaced.',
};

const isInput = (file: string): Permission => ({
  ok: false,
  code: 'output-is-input',
  message: {
    ja: `書き込み先「${file}」は読み取るファイルの一つなので、書き込みません。別の名前を指定してください(recalc で元のファイルを書き換えるには --in-place)。`,
    en: `The output ${file} is one of the inputs, and nothing was written. Name another file (recalc rewrites its input with --in-place).`,
  },
});

/** Said where something stands at the place of an output. */
export const exists = (file: string): Failure => ({
  code: 'output-exists',
  message: {
    ja: `「${file}」はすでにあるため、書き込みません。${OVERWRITE.ja}`,
    en: `${file} is there already, and nothing was written. ${OVERWRITE.en}`,
  },
});

const changedSince = (file: string): Failure => ({
  code: 'output-exists',
  message: {
    ja: `「${file}」は、このプログラムが作ったあとで変更されているため、書き込みません。${OVERWRITE.ja}`,
    en: `${file} was changed after this program made it, and nothing was written. ${OVERWRITE.en}`,
  },
});

/** Of a device, or a link that leads nowhere. */
const notAFile = (file: string): Permission => ({
  ok: false,
  code: 'not-written',
  message: {
    ja: `「${file}」はファイルではないため、書き込みません。別の名前を指定してください。`,
    en: `${file} is not a file, and nothing was written. Name another file.`,
  },
});

const closed = (file: string, code: string): Permission => ({
  ok: false,
  code: 'not-written',
  message: writeFailure(file, code),
});

/** What may be taken away without a word: a book or a page this program made, as it made it. */
async function ownUnchanged(file: string): Promise<Permission> {
  const form = path.extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm', '.txt'].includes(form)) return { ok: false, ...exists(file) };
  const read = readBytes(file);
  if (!read.ok) return { ok: false, ...exists(file) };
  const own = form === '.txt' ? ownPage(read.bytes) : ownBook(read.bytes);
  if (own === 'unchanged') return { ok: true, expected: holding(read.bytes) };
  return { ok: false, ...(own === 'changed' ? changedSince(file) : exists(file)) };
}

/**
 * Whether a file may be put in a place. One of the inputs is never written over; anything else that is there is with `--overwrite`
 * only, unless this program made it and nobody has changed it since. A folder or a device never is.
 * @param isAnInput see `sameFileFinder`
 * @returns what has to stand there still when it is written
 */
export async function mayWrite(
  file: string,
  isAnInput: (file: string) => Promise<boolean>,
  overwrite: boolean,
): Promise<Permission> {
  try {
    if (await isAnInput(file)) return isInput(file);
    if (!(await isThere(file))) return { ok: true, expected: NOTHING };
    const found = await stat(file);
    if (found.isDirectory()) return closed(file, 'EISDIR');
    if (!found.isFile()) return notAFile(file);
    return overwrite ? { ok: true, expected: await asItIs(file) } : await ownUnchanged(file);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? notAFile(file) : closed(file, codeOf(error));
  }
}
