import { EXIT } from '../exit-status.js';
import type { Input } from '../inputs/expand-word.js';
import type { Inputs } from '../inputs/gather.js';
import type { Surroundings } from '../surroundings.js';
import type { TableOutcome, TableRequest } from '../tables/table-outcome.js';

/** Reads all inputs, and gives an outcome for each in its place; what could not be found stands there as a failure. */
export async function* outcomes(
  { list, isSeveral, stdin }: Inputs,
  request: Omit<TableRequest, 'stdin' | 'passesOwnBooks'>,
  { readTables }: Pick<Surroundings, 'readTables'>,
): AsyncGenerator<readonly [Input, TableOutcome]> {
  const files = list.flatMap(({ file, failure }) => (failure ? [] : [file]));
  const reading = readTables(files, { ...request, stdin, passesOwnBooks: isSeveral })[Symbol.asyncIterator]();
  try {
    for (const input of list) {
      if (input.failure) {
        yield [input, { ok: false, exitStatus: EXIT.unusable, ...input.failure }];
        continue;
      }
      const next = await reading.next();
      if (next.done) return;
      yield [input, next.value];
    }
  } finally {
    await reading.return?.();
  }
}
