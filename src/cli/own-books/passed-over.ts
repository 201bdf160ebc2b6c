import path from 'node:path';
import type { Language } from '../../engine/index.js';
import { readBytes } from '../files.js';
import { type Input, notToRead } from '../inputs/expand-word.js';
import type { Inputs } from '../inputs/gather.js';
import { allPassedOver } from '../inputs/nothing-there.js';
import type { Maker } from './mark.js';
import { ownBookIn } from './own-book.js';

/** Books this program made, where they lie among the tables: no second run takes the first one's output for an input. */

type Sentence = Readonly<Record<Language, string>>;

/** The code of such a book among outcomes; it is no failure. */
export const OWN_BOOK = 'own-book';

/** Books that hold no table, whoever has written in them since. */
const WITHOUT_TABLE: readonly (string | null)[] = ['report', 'committee'] satisfies Maker[];

/**
 * Said of a file that is passed over because this program made it; null where it is to be read. A report or a committee's pack holds no
 * table, whoever has saved it since. A tidied table that somebody has worked in is theirs.
 */
export async function ownBookPassed(file: string): Promise<Sentence | null> {
  if (!/^\.xls[xm]$/i.test(path.extname(file))) return null;
  const read = await readBytes(file);
  const own = read.ok ? ownBookIn(read.bytes) : null;
  if (!own || (own.state === 'changed' && !WITHOUT_TABLE.includes(own.by))) return null;
  const name = path.basename(file);
  return {
    ja: `「${name}」は、このプログラムが作ったブックなので、読みません。`,
    en: `${name} was made by this program, and is passed over.`,
  };
}

/** Several inputs without such books; one that is named alone is read. */
export async function withoutOwnBooks(inputs: Inputs): Promise<Inputs> {
  if (!inputs.isSeveral) return inputs;
  const list: Input[] = [];
  const passedOver: Sentence[] = [];
  for (const input of inputs.list) {
    const said = input.failure ? null : await ownBookPassed(input.file);
    if (said) passedOver.push(said);
    else list.push(input);
  }
  const [first] = inputs.list;
  if (list.length === 0 && first) list.push(notToRead(first.file, allPassedOver()));
  return { ...inputs, list, passedOver: [...inputs.passedOver, ...passedOver] };
}
