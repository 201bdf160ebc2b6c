import { type Entry, patternOf } from '../entry.js';
import { ERA_LETTER, ERA_NAME } from '../eras.js';
import { APPROXIMATELY, COUNTED_AS } from './before-number.js';

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

/** Before a number in a label, the name of a target; 計画3件 may count plans. */
export const TARGETS_IN_LABELS: readonly Entry[] = [
  {
    words: ['目標(?:値|数|額)?', '計画[値数額]'],
    behind: '[:はが]',
    such: ['目標', '目標値', '目標数は', '目標額が', '目標:', '計画値', '計画数', '計画額'],
    notSuch: ['計画', '指標'],
    source: 'tests/corpus/01 目標値, 41 計画; 計画額は tests/forms/parts/small-tables.ts',
  },
];

/** As they stand in a cell that names both. */
export const SIDE_NAMES = { actual: '実績', target: '目標', plan: '計画' } as const;

/** `令和7年度の`, `R7` before the name. */
const OF_YEAR = `(?:(?:${ERA_NAME})(?:元|\\d+)年度|${ERA_LETTER}\\d+)?の?`;
const NAMED = new RegExp(`^${OF_YEAR}(?:(${patternOf(NAMED_ACTUAL)})|${patternOf(NAMED_TARGET)})[:：は]?`);

/** The first letter of 項目. */
const HEADINGS = '項';
const OF_LABEL = new RegExp(
  `${patternOf(TARGETS_IN_LABELS)}${patternOf(APPROXIMATELY)}?${patternOf(COUNTED_AS)}?[¥△▲-]?\\d[\\d,.]*(.?)`,
);

/**
 * The words before the target that a label names (`本年度` of `本年度目標10件`); null where it names none. A number of
 * headings is none: `数値目標2項目`.
 * @param label folded, without white space
 */
export function beforeTargetIn(label: string): string | null {
  const match = OF_LABEL.exec(label);
  return match && match[1] !== HEADINGS ? label.slice(0, match.index) : null;
}

/** Which side the words before a number name, and how many letters do so; null where they name none. */
export function namedSideOf(
  words: string,
): { readonly side: 'actual' | 'target'; readonly end: number } | null {
  const match = NAMED.exec(words);
  return match ? { side: match[1] === undefined ? 'target' : 'actual', end: match[0].length } : null;
}
