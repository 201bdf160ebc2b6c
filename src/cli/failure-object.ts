import path from 'node:path';
import type { Language } from '../engine/index.js';
import { type CommandResult, EXIT, type ExitStatus, refusal } from './exit-status.js';
import type { FailureObject } from './output/failure-format.js';
import { jsonLine } from './output/for-terminal.js';

/** What programs are told where a command can't be carried out. */

/** Why it can't: a code for programs, a sentence for people. */
export interface Failure {
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
}

interface About {
  readonly file: string;
  readonly sheet: string | null;
}

/** A failure as the one object on a line that stands for a report (docs/command-line.md, "Exit status"). */
export function failureLine({ file, sheet }: About, { code, message }: Failure): string {
  const { ja, en } = message;
  const own: FailureObject = {
    format: 'soukatsu-failure/1',
    source: { file: path.basename(file), sheet },
    code,
    message: { ja, en },
  };
  return jsonLine(own);
}

/** The line on standard error, and, where JSON was asked for and the input or output is at fault, the object on standard output. */
export function failed(
  request: About & { readonly format: string; readonly language: Language },
  failure: Failure,
  exitStatus: ExitStatus = EXIT.unusable,
): CommandResult {
  const said = refusal(exitStatus, failure.message[request.language]);
  const isObject = request.format === 'json' && exitStatus === EXIT.unusable;
  return isObject ? { ...said, stdout: failureLine(request, failure) } : said;
}
