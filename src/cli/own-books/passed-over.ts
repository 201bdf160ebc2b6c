import path from 'node:path';
import type { Language } from '../../engine/index.js';
import { ownBookPassed } from '../../own-books/passed-over.js';
import { readBytes } from '../files.js';
import { type Input, notToRead } from '../inputs/expand-word.js';
import type { Inputs } from '../inputs/gather.js';
import { allPassedOver } from '../inputs/nothing-there.js';

/** Books this program made, where they lie among the tables: no second run takes the first one's output for an input. */

type Sentence = Readonly<Record<Language, string>>;

/** The code of such a book among outcomes; it is no failure. */
export const OWN_BOOK = 'own-book';

/** Only workbooks are marked so: a text file need not be read for it. */
const mayBeOwn = (file: string): boolean => /^\.xls[xm]$/i.test(path.extname(file));

/** Said of a file that is passed over because this program made it; null where it is to be read. */
export function ownFilePassed(file: string): Sentence | null {
  const read = mayBeOwn(file) ? readBytes(file) : null;
  return read?.ok ? ownBookPassed(read.bytes, path.basename(file)) : null;
}

/** Several inputs without such books; one that is named alone is read. */
export async function withoutOwnBooks(inputs: Inputs): Promise<Inputs> {
  if (!inputs.isSeveral) return inputs;
  const list: Input[] = [];
  const passedOver: Sentence[] = [];
  for (const input of inputs.list) {
    const said = input.failure ? null : ownFilePassed(input.file);
    if (said) passedOver.push(said);
    else list.push(input);
  }
  const [first] = inputs.list;
  if (list.length === 0 && first) list.push(notToRead(first.file, allPassedOver()));
  return { ...inputs, list, passedOver: [...inputs.passedOver, ...passedOver] };
}
