import { lineForTerminal } from './output/for-terminal.js';

/** Exit status of the command line (docs/command-line.md). */
export const EXIT = {
  /** Nothing found but hints. */
  clean: 0,
  /** Errors or 要確認 found; after recalc: still there. */
  findings: 1,
  /** The input can't be used. */
  unusable: 2,
  /** Bad usage. */
  usage: 64,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What a command gives back; nothing is printed before this is whole. */
export interface CommandResult {
  readonly exitStatus: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether what is said is of no one file: a configuration that can't be read. */
  readonly isOfAll?: boolean;
}

/** A failure on one line of stderr: what happened and what to do. */
export function refusal(exitStatus: ExitStatus, message: string): CommandResult {
  return { exitStatus, stdout: '', stderr: `soukatsu: ${lineForTerminal(message)}\n` };
}
