import type { Maker } from './file-work.js';
import type { Bytes } from './files.js';
import type { TableReader } from './tables/table-outcome.js';

/** What the commands need of the process they run in. */
export interface Surroundings {
  /** `process.env`, for the language of the terminal. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today's ISO date where the clerk is. */
  today(): string;
  readonly readTables: TableReader;
  readonly make: Maker;
  /** All of standard input, or why there is none. */
  readStdin(): Promise<Bytes>;
  /** Puts text on stdout before the command ends; settles when there is room for more. */
  print(text: string): Promise<void>;
  /** Says something while a command is at work; null where nobody watches. */
  readonly notice: ((text: string) => void) | null;
  /** Shows how far a command is; null where nobody watches. */
  readonly progress: ((done: number, all: number) => void) | null;
}
