import type { Language } from '../engine/index.js';
import { type CommandResult, EXIT, type ExitStatus, refusal } from './exit-status.js';
import { formatFailure } from './output/format-failure.js';
import { nameOf, type Stdin } from './stdin.js';

/** What is said where a command can't be carried out. */

/** The code of a configuration that can't be read. */
export const BAD_CONFIG = 'bad-config';

/** Why it can't: a code for programs, a sentence for people. */
export interface Failure {
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
}

interface About {
  readonly file: string;
  readonly stdin: Stdin | null;
  readonly sheet: string | null;
}

/** The line on standard error, and, where a format for programs was asked for and the input or output is at fault, what stands for the report. */
export function failed(
  request: About & { readonly isOneOfSeveral: boolean; readonly format: string; readonly language: Language },
  failure: Failure,
  exitStatus: ExitStatus = EXIT.unusable,
): CommandResult {
  const { format, language, isOneOfSeveral } = request;
  const said = { ...refusal(exitStatus, failure.message[language]), isOfAll: failure.code === BAD_CONFIG };
  // Of several each has its place.
  if (exitStatus !== EXIT.unusable && !isOneOfSeveral) return said;
  const about = { file: nameOf(request), sheet: request.sheet };
  return { ...said, stdout: formatFailure(about, failure, format, language) };
}
