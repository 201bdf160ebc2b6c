import type { Entry } from '../entry.js';

/** Units that measure the same thing, and how many of the smallest of them each is. 日 is left out beside 時間: a working day has fewer hours. */

/** Spellings of a unit of a measure. */
export interface UnitOfMeasure extends Entry {
  readonly measure: 'time' | 'days' | 'months' | 'mass' | 'length' | 'area' | 'volume';
  /** How many of the smallest unit of the measure it is. */
  readonly times: number;
}

const SOURCE = 'src/engine/lexicon/units/measured-units.ts; 計量法と暦の定義による大きさ';

const unit = (
  measure: UnitOfMeasure['measure'],
  times: number,
  words: readonly string[],
  notSuch: readonly string[] = ['樽'],
): UnitOfMeasure => ({ measure, times, words, such: words, notSuch, source: SOURCE });

export const UNITS_OF_MEASURE: readonly UnitOfMeasure[] = [
  unit('time', 1, ['秒']),
  unit('time', 60, ['分']),
  unit('time', 3600, ['時間']),
  unit('days', 1, ['日']),
  unit('days', 7, ['週', '週間']),
  unit('months', 1, ['か月']),
  unit('months', 12, ['年']),
  unit('mass', 1, ['g']),
  unit('mass', 1000, ['kg']),
  unit('mass', 1_000_000, ['t', 'トン']),
  unit('length', 1, ['mm']),
  unit('length', 10, ['cm']),
  unit('length', 1000, ['m']),
  unit('length', 1_000_000, ['km']),
  unit('area', 1, ['m2']),
  unit('area', 100, ['a']),
  unit('area', 10_000, ['ha']),
  unit('volume', 1, ['ml']),
  unit('volume', 1000, ['l', 'リットル']),
];
