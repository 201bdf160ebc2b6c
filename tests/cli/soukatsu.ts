import type { CommandResult } from '../../src/cli/exit-status.js';
import { makeHere } from '../../src/cli/make-here.js';
import { run } from '../../src/cli/run.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { readTableFile } from '../../src/cli/tables/read-table-file.js';
import type { TableReader } from '../../src/cli/tables/table-outcome.js';
import { today } from '../today.js';

/** One file after the other in this thread, where the built command line has workers. */
export const readTablesHere: TableReader = async function* (files, request) {
  for (const file of files) yield await readTableFile(file, request);
};

/** Runs the command line in this process. */
export const soukatsuWith = async (
  own: Partial<Surroundings>,
  ...words: string[]
): Promise<CommandResult & { readonly stdout: string }> => {
  let printed = '';
  const result = await run(words, '9.9.9', {
    environment: {},
    today,
    readTables: readTablesHere,
    make: makeHere,
    readStdin: async () => ({ ok: true, bytes: new Uint8Array() }),
    print: async (text) => {
      printed += text;
    },
    notice: null,
    progress: null,
    ...own,
  });
  return { ...result, stdout: printed + result.stdout };
};

export const soukatsuIn = (environment: Record<string, string>, ...words: string[]) =>
  soukatsuWith({ environment }, ...words);

/** The same in a terminal that names no language. */
export const soukatsu = (...words: string[]) => soukatsuIn({}, ...words);
