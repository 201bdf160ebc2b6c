import type {
  CheckArguments,
  CommitteeArguments,
  CompareArguments,
  NextArguments,
  OneFile,
  RecalcArguments,
  TidyArguments,
} from './arguments/arguments.js';
import type { Made } from './made.js';

/** A command's work on one file; plain data, so that it can cross threads. */

/** A command on one of its files: all but the writing. */
export type MakeWork =
  | OneFile<CheckArguments>
  | OneFile<RecalcArguments>
  | OneFile<TidyArguments>
  | OneFile<NextArguments>
  | OneFile<CommitteeArguments>
  | OneFile<CompareArguments>;

/** Does a command's work on one file; a file that brings the work down, or takes too long, is one that can't be used. */
export type Maker = (work: MakeWork) => Promise<Made>;
