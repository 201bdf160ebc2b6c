import { mkdir } from 'node:fs/promises';
import type { Language } from '../engine/index.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import { codeOf, sameFileFinder } from './files.js';
import type { Made } from './made.js';
import { mayWrite } from './outputs/permission.js';
import { isFolderWord, type Target, targetsIn } from './outputs/targets.js';
import { replaceFile } from './replace-file.js';
import { combined, type FileResult } from './several.js';
import { writeFailure } from './write-failure.js';

/** Commands that write one file for each they read. */

export interface WriteRequest {
  readonly files: readonly string[];
  readonly output: string;
  readonly overwrite: boolean;
  readonly sheet: string | null;
  readonly format: string;
  readonly language: Language;
}

const NEEDS_FOLDER: Readonly<Record<Language, string>> = {
  ja: '複数のファイルの書き込み先には、フォルダーを指定してください(新しく作るときは、名前の最後に / を付けます)。',
  en: 'Several files are written into a folder: name one that is there, or put / after the name of a new one.',
};

/**
 * Makes and writes the output of each file: to the place that is named, or into a folder by the names of the inputs. What stands there is
 * looked at before anything is read, and once more just before it is replaced.
 * @param make the output of one file, told where it will be
 * @param extension of every output; null where it is that of its input
 */
export async function writeEach(
  request: WriteRequest,
  extension: string | null,
  make: (file: string, output: string) => Promise<Made>,
): Promise<CommandResult> {
  const { files, output, language, format } = request;
  const isFolder = await isFolderWord(output);
  const isMany = files.length > 1;
  if (isMany && !isFolder) return refusal(EXIT.usage, NEEDS_FOLDER[language]);
  const targets = isFolder
    ? targetsIn(output, files, extension)
    : files.map((file): Target => ({ file, output, failure: null }));
  const isAnInput = await sameFileFinder(files);
  const results: FileResult[] = [];
  for (const target of targets) {
    const result = await writeOne(request, target, isFolder ? output : null, isAnInput, make);
    results.push({ file: target.file, result });
  }
  const [only] = results;
  return isMany || !only ? combined(results, format === 'json') : only.result;
}

async function writeOne(
  request: WriteRequest,
  { file, output, failure }: Target,
  folder: string | null,
  isAnInput: (file: string) => Promise<boolean>,
  make: (file: string, output: string) => Promise<Made>,
): Promise<CommandResult> {
  const about = { ...request, file };
  if (failure) return failed(about, failure);
  const permission = await mayWrite(output, isAnInput, request.overwrite);
  if (!permission.ok) return failed(about, permission);
  const { result, write } = await make(file, output);
  if (write === null) return result;
  if (folder !== null) {
    const code = await mkdir(folder).then(() => '', codeOf);
    if (code !== '' && code !== 'EEXIST')
      return failed(about, { code: 'not-written', message: writeFailure(folder, code) });
  }
  const written = await replaceFile(output, write.bytes, permission.expected);
  return written.ok ? result : failed(about, written);
}
