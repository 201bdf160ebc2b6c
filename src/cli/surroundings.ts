import type { TableReader } from './tables/table-outcome.js';

/** What a long command needs of the process it runs in. */
export interface Surroundings {
  readonly readTables: TableReader;
  /** Puts text on stdout before the command ends; settles when there is room for more. */
  print(text: string): Promise<void>;
  /** Shows how far a command is; null where nobody watches. */
  readonly progress: ((done: number, all: number) => void) | null;
}
