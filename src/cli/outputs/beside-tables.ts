import type { InputWords } from '../arguments/arguments.js';
import { STDIN } from '../stdin.js';

/** Where Unix tells what standard input comes from; elsewhere there is no such file, and no harm in asking. */
const STDIN_FILE = '/dev/stdin';

/** What of a request names them. */
export interface NamedBesides {
  readonly inputs: InputWords;
  readonly config: string | null;
  /** The table of an earlier year, of a command that compares. */
  readonly last?: string | null;
}

/** The files a command reads beside its tables, none of which is an output: the list of names, the configuration named, last year's table, and what is fed in. */
export function filesBesideTables({ inputs: { files, filesFrom }, config, last }: NamedBesides): string[] {
  const isFed = files.includes(STDIN) || filesFrom === STDIN;
  return [
    ...(filesFrom === null || filesFrom === STDIN ? [] : [filesFrom]),
    ...(config === null ? [] : [config]),
    ...(last ? [last] : []),
    ...(isFed ? [STDIN_FILE] : []),
  ];
}
