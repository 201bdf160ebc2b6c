import type { Entry } from '../entry.js';

/** 施策 together with its 達成状況 in one head. */

/** 下段 says that the verdict has the cell below the name. */
export const MEASURE_ABOVE_VERDICT: readonly Entry[] = [
  {
    words: ['施策(?:名称?)?[(/・]下段[はにが:、]{0,3}(?:達成状況|評価|判定)(?:※1)?\\)?'],
    before: '重点|主要|基本|個別',
    such: [
      '施策(下段:達成状況※1)',
      '施策名(下段は評価)',
      '施策名称・下段達成状況※1',
      '施策(下段:判定',
      '重点施策(下段:評価)',
      '主要施策(下段:評価)',
      '基本施策(下段:評価)',
      '個別施策(下段:評価)',
    ],
    notSuch: ['施策(達成状況※1)'],
    source: 'tests/corpus/628',
  },
];

/** Without it nobody knows where the verdict stands. */
export const MEASURE_BESIDE_VERDICT: readonly Entry[] = [
  {
    words: ['施策(?:名称?)?[(/・][はにが:、]{0,3}(?:達成状況|評価|判定)(?:※1)?\\)?'],
    before: '重点|主要|基本|個別',
    such: [
      '施策(達成状況※1)',
      '施策名/評価',
      '施策名称・達成状況',
      '施策・判定',
      '重点施策(評価)',
      '主要施策(評価)',
      '基本施策(評価)',
      '個別施策(評価)',
    ],
    notSuch: ['施策の達成状況'],
    source: 'tests/engine/table/read-table.test.ts',
  },
];
