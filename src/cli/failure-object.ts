import type { Language } from '../engine/index.js';
import { type CommandResult, EXIT, type ExitStatus, refusal } from './exit-status.js';
import { formatFailure } from './output/format-failure.js';

/** What is said where a command can't be carried out. */

/** Why it can't: a code for programs, a sentence for people. */
export interface Failure {
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
}

interface About {
  readonly file: string;
  readonly sheet: string | null;
}

/** The line on standard error, and, where a format for programs was asked for and the input or output is at fault, what stands for the report. */
export function failed(
  request: About & { readonly format: string; readonly language: Language },
  failure: Failure,
  exitStatus: ExitStatus = EXIT.unusable,
): CommandResult {
  const { format, language } = request;
  const said = refusal(exitStatus, failure.message[language]);
  if (exitStatus !== EXIT.unusable) return said;
  return { ...said, stdout: formatFailure(request, failure, format, language) };
}
