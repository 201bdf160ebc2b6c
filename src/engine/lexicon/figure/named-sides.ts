import { type Entry, patternOf } from '../entry.js';
import { ERA_LETTER, ERA_NAME } from '../eras.js';

/** Words that name a number in its cell: `実績133（目標121）`. */

export const NAMED_ACTUAL: readonly Entry[] = [
  {
    words: ['実績'],
    behind: '値|数|額',
    such: ['実績', '実績値', '実績数', '実績額'],
    notSuch: ['目標'],
    source: 'tests/corpus/01',
  },
];

export const NAMED_TARGET: readonly Entry[] = [
  {
    words: ['目標', '計画'],
    behind: '値|数|額',
    such: ['目標', '目標値', '計画数', '計画額'],
    notSuch: ['実績'],
    source:
      'tests/corpus/01 目標値, 41 計画; 計画額は tests/forms/parts/small-tables.ts; 値・数・額は実績の側と同じ',
  },
];

/** As they stand in a cell that names both. */
export const SIDE_NAMES = { actual: '実績', target: '目標' } as const;

/** `令和7年度の`, `R7` before the name. */
const OF_YEAR = `(?:(?:${ERA_NAME})(?:元|\\d+)年度|${ERA_LETTER}\\d+)?の?`;
const NAMED = new RegExp(`^${OF_YEAR}(?:(${patternOf(NAMED_ACTUAL)})|${patternOf(NAMED_TARGET)})[:：は]?`);

/** Which side the words before a number name, and how many letters do so; null where they name none. */
export function namedSideOf(
  words: string,
): { readonly side: 'actual' | 'target'; readonly end: number } | null {
  const match = NAMED.exec(words);
  return match ? { side: match[1] === undefined ? 'target' : 'actual', end: match[0].length } : null;
}
