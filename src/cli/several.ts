import path from 'node:path';
import { type CommandResult, EXIT, type ExitStatus } from './exit-status.js';

/** Results of several files as the one of a command. */

/** What weighs most first (docs/command-line.md, "Exit status"). */
const WEIGHT: readonly ExitStatus[] = [EXIT.usage, EXIT.unusable, EXIT.findings, EXIT.clean];

/** Each file's result under its name, in the order of the files. */
export interface FileResult {
  readonly file: string;
  readonly result: CommandResult;
}

/** Lines on standard error that say of which file they speak. */
const named = ({ file, result }: FileResult) =>
  result.stderr.replaceAll(/^soukatsu: /gm, () => `soukatsu: ${path.basename(file)}: `);

/** Texts one below the other; JSON as one array, failures in their place. */
export function combined(results: readonly FileResult[], isJson: boolean): CommandResult {
  const exitStatus = WEIGHT.find((status) => results.some(({ result }) => result.exitStatus === status));
  const texts = results.flatMap(({ result: { stdout } }) => (stdout === '' ? [] : [stdout.trimEnd()]));
  return {
    exitStatus: exitStatus ?? EXIT.clean,
    stdout: isJson ? `[${texts.join(',\n')}]\n` : texts.map((text) => `${text}\n`).join('\n'),
    stderr: results.map(named).join(''),
  };
}
