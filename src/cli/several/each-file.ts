import type { Language } from '../../engine/index.js';
import type { OneFile } from '../arguments/arguments.js';
import type { CommandResult } from '../exit-status.js';
import { failed } from '../failure-object.js';
import type { Inputs } from '../inputs/gather.js';
import { announceLongWork } from '../long-work.js';
import type { Surroundings } from '../surroundings.js';
import { Results } from './results.js';
import { shownNames } from './shown-names.js';

/** A command that does its work file by file. */

interface Request {
  readonly format: string;
  readonly language: Language;
  readonly sheet: string | null;
  readonly isQuiet: boolean;
}

/** `soukatsu: …` of one file among several: whose line it is. */
const named = (stderr: string, name: string) => stderr.replace(/^soukatsu: /gm, () => `soukatsu: ${name}: `);

/**
 * Runs a command on each input, one after the other: a file that can't be used costs the others nothing.
 * @param one the command on one file
 */
export async function eachFile<R extends Request>(
  request: R,
  inputs: Inputs,
  surroundings: Surroundings,
  one: (request: OneFile<R>) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { list, isSeveral, stdin, passedOver } = inputs;
  const { language, format } = request;
  const on = (file: string): OneFile<R> => ({ ...request, file, stdin, isOneOfSeveral: isSeveral });
  const [first] = list;
  if (!isSeveral && first) {
    if (first.failure) return failed(on(first.file), first.failure);
    await announceLongWork([first.file], language, surroundings);
    return one(on(first.file));
  }
  const results = new Results(surroundings.print, format, true, request.isQuiet);
  results.sayPassedOver(passedOver, language);
  const names = shownNames(list.map(({ file }) => file));
  for (const [at, { file, failure }] of list.entries()) {
    const result = failure ? failed(on(file), failure) : await one(on(file));
    const { exitStatus, stdout, stderr, isOfAll } = result;
    await results.add(exitStatus, stdout, isOfAll ? stderr : named(stderr, names[at] ?? ''));
    surroundings.progress?.(at + 1, list.length);
  }
  return results.end(results.counts(language), language);
}
