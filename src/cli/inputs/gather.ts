import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { InputWords } from '../arguments/arguments.js';
import type { Bytes } from '../files.js';
import { readBytes } from '../files.js';
import { isOwnerFile, ownerFilePassed } from '../owner-file.js';
import { STDIN, type Stdin } from '../stdin.js';
import { expandWord, type Input, type Meant, notToRead, toRead } from './expand-word.js';
import { allPassedOver, emptyList } from './nothing-there.js';
import { readOnce, type Sentence } from './passed-over.js';
import { realName } from './real-name.js';

/** From the words of a command to the files it reads. */

export interface Inputs {
  /** In the order they were asked for, those of a folder or a pattern by name; never empty. */
  readonly list: readonly Input[];
  /** Whether the words ask for several, however many there are: then results are a list too. */
  readonly isSeveral: boolean;
  readonly passedOver: readonly Sentence[];
  readonly stdin: Stdin | null;
}

const failing = (file: string, failure: Parameters<typeof notToRead>[1]): Meant => ({
  inputs: [notToRead(file, failure)],
  isMany: true,
  passedOver: [],
});

/** The names of a list; each is a file, a folder or a pattern as a word would be, but never standard input. */
async function listed(list: string, stdin: () => Promise<Bytes>): Promise<Meant[]> {
  const read = list === STDIN ? await stdin() : readBytes((await realName(list)) ?? list);
  if (!read.ok) return [failing(list, read)];
  const { namesIn } = await import('./name-list.js');
  const parsed = namesIn(read.bytes, list);
  if (!parsed.ok) return [failing(list, parsed)];
  if (parsed.names.length === 0) return [failing(list, emptyList(list))];
  return Promise.all(parsed.names.map((name) => expandWord(name === STDIN ? `./${STDIN}` : name)));
}

async function identity({ file, failure }: Input): Promise<string> {
  if (failure !== null || file === STDIN) return file;
  return realpath(file).catch(() => path.resolve(file));
}

/** Each file once, at the first of its places. */
async function once(inputs: readonly Input[]): Promise<{ list: Input[]; again: string[] }> {
  const names = await Promise.all(inputs.map(identity));
  const seen = new Set<string>();
  const again = new Set<string>();
  const list = inputs.filter((_, at) => {
    const name = names[at] ?? '';
    if (seen.has(name)) again.add(name);
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst;
  });
  return { list, again: [...again] };
}

/**
 * Finds the files the words name. What can't be found or read stands in its place as a failure; nothing is thrown.
 * @param readStdin gives what comes from standard input; called once at most, and only where the words name it
 */
export async function gatherInputs(words: InputWords, readStdin: () => Promise<Bytes>): Promise<Inputs> {
  const { files, filesFrom, stdinName } = words;
  const own = await Promise.all(
    files.map((word): Meant | Promise<Meant> =>
      word === STDIN ? { inputs: [toRead(STDIN)], isMany: false, passedOver: [] } : expandWord(word),
    ),
  );
  const meant = [...own, ...(filesFrom === null ? [] : await listed(filesFrom, readStdin))];
  const isSeveral = files.length > 1 || filesFrom !== null || own.some(({ isMany }) => isMany);
  const { list, again } = await once(meant.flatMap(({ inputs }) => inputs));
  // Named alone an owner file is refused in words of its own.
  const passes = ({ file, failure }: Input) => isSeveral && failure === null && isOwnerFile(file);
  const kept = list.filter((input) => !passes(input));
  const [first = STDIN] = files;
  const read = files.includes(STDIN) ? await readStdin() : null;
  const all = kept.length > 0 ? kept : [notToRead(filesFrom ?? first, allPassedOver())];
  return {
    list:
      read?.ok === false ? all.map((input) => (input.file === STDIN ? notToRead(STDIN, read) : input)) : all,
    isSeveral,
    passedOver: [
      ...meant.flatMap(({ passedOver }) => passedOver),
      ...list.filter(passes).map(({ file }) => ownerFilePassed(file)),
      ...(again.length > 0 ? [readOnce(again)] : []),
    ],
    stdin: read?.ok ? { name: stdinName ?? STDIN, bytes: read.bytes } : null,
  };
}
