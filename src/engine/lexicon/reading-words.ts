import type { Entry } from './entry.js';

/** Words of a page’s reading as a person gives it: `A列`, `5行目`. */

export const COLUMN_WORD: readonly Entry[] = [
  {
    words: ['列'],
    such: ['列'],
    notSuch: ['行'],
    source: 'tests/engine/reading/by-given-columns.test.ts',
  },
];

export const ROW_WORD: readonly Entry[] = [
  {
    words: ['行'],
    such: ['行'],
    notSuch: ['列'],
    source: 'tests/corpus/01',
  },
];

/** Behind the last row. */
export const ROW_END: readonly Entry[] = [
  {
    words: ['目'],
    such: ['目'],
    notSuch: ['行'],
    source: 'tests/corpus/01',
  },
];
