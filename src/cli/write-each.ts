import { mkdir } from 'node:fs/promises';
import type { Language } from '../engine/index.js';
import type { OneFile } from './arguments/arguments.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import { codeOf, sameFileFinder } from './files.js';
import type { Inputs } from './inputs/gather.js';
import type { Made } from './made.js';
import { filesBesideTables, type NamedBesides } from './outputs/beside-tables.js';
import { mayWrite } from './outputs/permission.js';
import { isFolderWord, type Target, targetsIn } from './outputs/targets.js';
import { replaceFile } from './replace-file.js';
import { eachFile } from './several/each-file.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';
import { writeFailure } from './write-failure.js';

/** Commands that write one file for each they read. */

export interface WriteRequest extends NamedBesides {
  readonly output: string;
  readonly overwrite: boolean;
  readonly sheet: string | null;
  readonly isQuiet: boolean;
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
 * @param extension of every output; null where it is that of its input
 * @param make the output of one file; `output` is the file it goes to
 */
export async function writeEach<R extends WriteRequest>(
  request: R,
  inputs: Inputs,
  surroundings: Surroundings,
  extension: string | null,
  make: (request: OneFile<R>) => Promise<Made>,
): Promise<CommandResult> {
  const { output, language } = request;
  const isFolder = await isFolderWord(output);
  if (inputs.isSeveral && !isFolder) return refusal(EXIT.usage, NEEDS_FOLDER[language]);
  const files = inputs.list.flatMap(({ file, failure }) => (failure ? [] : [file]));
  const named = files.map((file) => ({ file, name: nameOf({ file, stdin: inputs.stdin }) }));
  const targets = new Map(
    isFolder ? targetsIn(output, named, extension).map((target) => [target.file, target]) : [],
  );
  const isAnInput = await sameFileFinder([...files, ...filesBesideTables(request)]);
  return eachFile(request, inputs, surroundings, (own) => {
    const target = targets.get(own.file) ?? { file: own.file, output, failure: null };
    return writeOne(own, target, isFolder ? output : null, isAnInput, make);
  });
}

async function writeOne<R extends WriteRequest>(
  request: OneFile<R>,
  { output, failure }: Target,
  folder: string | null,
  isAnInput: (file: string) => Promise<boolean>,
  make: (request: OneFile<R>) => Promise<Made>,
): Promise<CommandResult> {
  if (failure) return failed(request, failure);
  const permission = await mayWrite(output, isAnInput, request.overwrite);
  if (!permission.ok) return failed(request, permission);
  const { result, write } = await make({ ...request, output });
  if (write === null) return result;
  if (folder !== null) {
    const code = await mkdir(folder).then(() => '', codeOf);
    if (code !== '' && code !== 'EEXIST')
      return failed(request, { code: 'not-written', message: writeFailure(folder, code) });
  }
  const written = await replaceFile(output, write.bytes, permission.expected);
  return written.ok ? result : failed(request, written);
}
