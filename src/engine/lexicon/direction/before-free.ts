import type { Entry } from '../entry.js';

/** Before something unwanted, its absence. */
export const BEFORE_FREE: readonly Entry[] = [
  {
    words: ['無', '脱', '非'],
    such: ['無事故日数', '無遅刻者数', '脱赤字企業数', '非喫煙率'],
    notSuch: ['無業者数'],
    source: 'tests/corpus/557',
  },
];
