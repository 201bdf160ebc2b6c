import type { Entry } from '../entry.js';

/** Units that measure the same thing, and how many of the smallest of them each is. 日 and 週 are left out: a working day has fewer hours, and a working week fewer days. */

/** Spellings of a unit of a measure. */
export interface UnitOfMeasure extends Entry {
  readonly measure: 'time' | 'months' | 'mass' | 'length' | 'area' | 'volume';
  /** How many of the smallest unit of the measure it is. */
  readonly times: number;
}

/** Their sizes are those of the Measurement Act and of the calendar. */
export const UNITS_OF_MEASURE: readonly UnitOfMeasure[] = [
  {
    measure: 'time',
    times: 1,
    words: ['秒'],
    such: ['秒'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'time',
    times: 60,
    words: ['分'],
    such: ['分'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'time',
    times: 3600,
    words: ['時間'],
    such: ['時間'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'months',
    times: 1,
    words: ['か月'],
    such: ['か月'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'months',
    times: 12,
    words: ['年'],
    such: ['年'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'mass',
    times: 1,
    words: ['g'],
    such: ['g'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'mass',
    times: 1000,
    words: ['kg'],
    such: ['kg'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'mass',
    times: 1_000_000,
    words: ['t', 'トン'],
    such: ['t', 'トン'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'length',
    times: 1,
    words: ['mm'],
    such: ['mm'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'length',
    times: 10,
    words: ['cm'],
    such: ['cm'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'length',
    times: 1000,
    words: ['m'],
    such: ['m'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'length',
    times: 1_000_000,
    words: ['km'],
    such: ['km'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'area',
    times: 1,
    words: ['m2'],
    such: ['m2'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'area',
    times: 100,
    words: ['a'],
    such: ['a'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'area',
    times: 10_000,
    words: ['ha'],
    such: ['ha'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'volume',
    times: 1,
    words: ['ml'],
    such: ['ml'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
  {
    measure: 'volume',
    times: 1000,
    words: ['l', 'リットル'],
    such: ['l', 'リットル'],
    notSuch: ['樽'],
    source: 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ',
  },
];
