import { stat } from 'node:fs/promises';
import type { Failure } from '../failure-object.js';
import { codeOf } from '../files.js';
import { isOwnerFile, ownerFilePassed } from '../owner-file.js';
import { closedFolder, emptyFolder, fitsNothing, quoteInside } from './nothing-there.js';
import { otherFormPassed, type Sentence } from './passed-over.js';
import { filesFitting, filesOf, isPattern } from './pattern.js';
import { realName, unquoted } from './real-name.js';
import { isOtherForm } from './table-names.js';

/** What one word names: a file, the files of a folder, or those a pattern fits. */

/** A file to read, or what stands in its place. */
export interface Input {
  readonly file: string;
  readonly failure: Failure | null;
}

export interface Meant {
  readonly inputs: readonly Input[];
  /** Whether the word may name several, however many it names today. */
  readonly isMany: boolean;
  readonly passedOver: readonly Sentence[];
}

export const toRead = (file: string): Input => ({ file, failure: null });
export const notToRead = (file: string, failure: Failure): Input => ({ file, failure });

const one = (input: Input): Meant => ({ inputs: [input], isMany: false, passedOver: [] });

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** Files of a word for several, those that are passed over told apart. */
function many(
  word: string,
  files: readonly string[],
  closed: readonly Input[],
  none: (word: string) => Failure,
  takesAllForms = false,
): Meant {
  const passes = (file: string) => isOwnerFile(file) || (!takesAllForms && isOtherForm(file));
  const inputs = [...files.filter((file) => !passes(file)).map(toRead), ...closed];
  return {
    inputs: inputs.length > 0 ? inputs : [notToRead(word, none(word))],
    isMany: true,
    passedOver: files
      .filter(passes)
      .map((file) => (isOwnerFile(file) ? ownerFilePassed(file) : otherFormPassed(file))),
  };
}

async function folderOf(folder: string): Promise<Meant> {
  try {
    return many(folder, await filesOf(folder), [], emptyFolder);
  } catch (error) {
    return { ...one(notToRead(folder, closedFolder(folder, codeOf(error)))), isMany: true };
  }
}

async function patternOf(pattern: string): Promise<Meant> {
  const { files, closed, saysEnding } = await filesFitting(pattern);
  const unseen = closed.map(({ folder, code }) => notToRead(folder, closedFolder(folder, code)));
  return many(pattern, files, unseen, fitsNothing, saysEnding);
}

/** What a word names. A file or folder of that name comes first, whatever signs it holds. */
export async function expandWord(word: string): Promise<Meant> {
  const real = await realName(word);
  if (real !== null) return (await isFolder(real)) ? folderOf(real) : one(toRead(real));
  const bare = unquoted(word);
  if (isPattern(bare)) return patternOf(bare);
  return one(word.includes('"') ? notToRead(word, quoteInside(word)) : toRead(word));
}
