import type { Entry } from '../entry.js';

/** All that a cell says where what stands above it stands there again. */
export const DITTO: readonly Entry[] = [
  {
    words: ['〃', '′′', '”', '同上'],
    such: ['〃', '″', '”', '同上', '同　上'],
    notSuch: ['同上の企業', '同左', '上'],
    source: 'tests/corpus/315; ″と”はノノ字点の打ちかえとして補った（なければ行の名が記号になる）',
  },
];
