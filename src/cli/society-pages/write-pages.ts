import { mkdir } from 'node:fs/promises';
import type { Language } from '../../engine/index.js';
import type { Failure } from '../failure-object.js';
import { codeOf } from '../files.js';
import { mayWrite } from '../outputs/permission.js';
import { targetsIn } from '../outputs/targets.js';
import { pageBytes } from '../own-books/own-page.js';
import { replaceFile } from '../replace-file.js';
import { writeFailure } from '../write-failure.js';

/** The pages of societies in their folder, each under the name of its table. */

export interface SocietyPage {
  /** The table, as it was named. */
  readonly file: string;
  readonly text: string;
  /** Whether there is nothing on it that the society would have to do. */
  readonly isEmpty: boolean;
}

interface Request {
  readonly folder: string;
  readonly overwrite: boolean;
  readonly language: Language;
}

async function write(
  output: string,
  text: string,
  request: Request,
  isAnInput: IsAnInput,
): Promise<Failure | null> {
  const { folder, overwrite, language } = request;
  const permission = await mayWrite(output, isAnInput, overwrite);
  if (!permission.ok) return permission;
  const code = await mkdir(folder).then(() => '', codeOf);
  if (code !== '' && code !== 'EEXIST') return { code: 'not-written', message: writeFailure(folder, code) };
  const written = await replaceFile(output, pageBytes(text, language), permission.expected);
  return written.ok ? null : written;
}

type IsAnInput = (file: string) => Promise<boolean>;

/**
 * Writes each page that may be written; what stands in its place is left unless it is a page of ours and unchanged, or `--overwrite` is given.
 * @returns why some could not be written
 */
export async function writePages(
  pages: readonly SocietyPage[],
  request: Request,
  isAnInput: IsAnInput,
): Promise<readonly Failure[]> {
  const named = pages.map(({ file }) => ({ file, name: file }));
  const targets = targetsIn(request.folder, named, '.txt');
  const failures: Failure[] = [];
  for (const [at, { output, failure: none }] of targets.entries()) {
    const failure = none ?? (await write(output, pages[at]?.text ?? '', request, isAnInput));
    if (failure) failures.push(failure);
  }
  return failures;
}
