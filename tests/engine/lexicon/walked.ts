import type { Entry, Finder } from '../../../src/engine/lexicon/entry.js';
import { foldWord } from '../../../src/engine/text/fold.js';

/** How the test of the lexicon reads texts by a list. */

export type Reader<T> = (text: string) => T;

/** One list of rows: how texts are read with any rows in its place, and which readings are its own. */
export interface Walked<T = unknown> {
  readonly list: string;
  readonly rows: readonly Entry[];
  readonly readerWith: (rows: readonly Entry[]) => Reader<T>;
  readonly isOwn: (reading: T) => boolean;
}

/** A list, whatever it reads. */
export const walked = <T>(list: Walked<T>): Walked =>
  ({ ...list, isOwn: (reading) => list.isOwn(reading as T) }) satisfies Walked;

/**
 * A list whose words are looked for in one place of a text.
 * @param isTaken true where what its words take of a text counts, and not only that they are there
 */
export const found = (
  list: string,
  rows: readonly Entry[],
  patternFor: (rows: readonly Entry[]) => Finder,
  isTaken: boolean,
): Walked =>
  walked<string | null>({
    list,
    rows,
    readerWith: (own) => {
      const pattern = patternFor(own);
      return (text) => {
        const taken = pattern.exec(foldWord(text))?.[0] ?? null;
        return taken === null || isTaken ? taken : '';
      };
    },
    isOwn: (reading) => reading !== null,
  });

/** Rows each of which stands for something of its own: one list for each, read among all the others. */
export const oneByOne = <Row extends Entry, T>(
  list: string,
  rows: readonly Row[],
  readerWith: (rows: readonly Row[]) => Reader<T>,
  isOwn: (row: Row, reading: T) => boolean,
): Walked[] =>
  rows.map((row, place) =>
    walked<T>({
      list: `${list} ${place + 1}`,
      rows: [row],
      readerWith: ([own]) => {
        const read = readerWith(rows.map((other) => (other === row ? { ...row, ...own } : other)));
        return (text) => read(foldWord(text));
      },
      isOwn: (reading) => isOwn(row, reading),
    }),
  );
