import type { Entry } from '../entry.js';

/** Words right before and behind a lone letter that is a mark, where no sign sets it apart. */

/** `100%以上をA` */
export const BEFORE_MARK: readonly Entry[] = [
  {
    words: ['を', 'は', 'が', 'と'],
    such: ['100%以上をa', '達成はa', '100%以上がa', '達成とa'],
    notSuch: ['a'],
    source: 'tests/engine/grades/thirty-tables.json',
  },
];

/** `Aは100%以上`, `A達成`, `A 80%以上` */
export const BEHIND_MARK: readonly Entry[] = [
  {
    words: ['は', 'が', 'と', '目標', '達成', '\\d[\\d.]*[%割]'],
    such: ['aは100以上', 'aが100以上', 'aとbを', 'a目標以上', 'a達成', 'a80%以上', 'a8割以上'],
    notSuch: ['a社', 'a4判'],
    source: 'tests/engine/grades/thirty-tables.json',
  },
];
