import { run } from '../../src/cli/run.js';
import { readTablesHere } from '../../src/cli/tables/read-table.js';

/** Runs the command line in this process. */
export const soukatsuIn = (environment: Record<string, string>, ...words: string[]) =>
  run(words, '9.9.9', {
    environment,
    readTables: readTablesHere,
    print: async () => undefined,
    notice: null,
    progress: null,
  });

/** The same in a terminal that names no language. */
export const soukatsu = (...words: string[]) => soukatsuIn({}, ...words);
