import { run } from '../../src/cli/run.js';
import { readTableFile } from '../../src/cli/tables/read-table-file.js';
import type { TableReader } from '../../src/cli/tables/table-outcome.js';
import { today } from '../today.js';

/** One file after the other in this thread, where the built command line has workers. */
export const readTablesHere: TableReader = async function* (files, request) {
  for (const file of files) yield await readTableFile(file, request);
};

/** Runs the command line in this process. */
export const soukatsuIn = (environment: Record<string, string>, ...words: string[]) =>
  run(words, '9.9.9', {
    environment,
    today,
    readTables: readTablesHere,
    print: async () => undefined,
    notice: null,
    progress: null,
  });

/** The same in a terminal that names no language. */
export const soukatsu = (...words: string[]) => soukatsuIn({}, ...words);
