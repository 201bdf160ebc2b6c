import type { Entry } from '../entry.js';

/** 商工会 in names. */

/** What a name of one ends with. */
export const SOCIETY: readonly Entry[] = [
  {
    words: ['商工会(?!議所連合|連合会)'],
    such: ['みどり商工会'],
    notSuch: ['商工会連合会', '商工会議所連合会'],
    source: 'tests/corpus/01',
  },
];

/** 商工会 alone is anybody’s, and 商工会名 no name. */
export const ANY_SOCIETY: readonly Entry[] = [
  {
    words: ['商工会'],
    before: '[各当本]',
    such: ['商工会', '各商工会', '当商工会', '本商工会'],
    notSuch: ['みどり商工会', '商工会名'],
    source: 'tests/engine/table/heads/title.test.ts',
  },
];
