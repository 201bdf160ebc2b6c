import { type Entry, patternOf } from '../entry.js';
import {
  ABOVE,
  AT_LEAST,
  AT_MOST,
  BELOW,
  DECADE,
  JOINS,
  ONWARDS,
  PERCENT,
  TENTH,
  TIMES,
  TO,
} from './amounts.js';
import { APART } from './apart.js';
import { BEFORE_MARK, BEHIND_MARK } from './around-marks.js';
import { OTHER_MEASURE, RATE, SOMEBODY_ELSE, WHOLE } from './measures.js';
import { AS_TARGET, OVER_TARGET, REACHES_TARGET, REST, UNDER_TARGET } from './outcomes.js';
import { AND, COUNTED, REMARK, SCALE, TAKES, TALLY_OF } from './scale.js';

/** What a word of a legend means. */
export type LegendWord =
  | 'atLeast'
  | 'above'
  | 'atMost'
  | 'below'
  | 'to'
  | 'onwards'
  | 'joins'
  | 'decade'
  | 'percent'
  | 'tenth'
  | 'times'
  | 'overTarget'
  | 'asTarget'
  | 'reachesTarget'
  | 'underTarget'
  | 'rest'
  | 'rate'
  | 'otherMeasure'
  | 'whole'
  | 'somebodyElse'
  | 'scale'
  | 'remark'
  | 'and'
  | 'counted'
  | 'takes'
  | 'tallyOf'
  | 'apart'
  | 'beforeMark'
  | 'behindMark';

/** The words of a legend, `A：100％以上 B：80～99％`, by what they mean (docs/table-rules.md, decision 17). */
export const LEGEND_WORDS: Readonly<Record<LegendWord, readonly Entry[]>> = {
  atLeast: AT_LEAST,
  above: ABOVE,
  atMost: AT_MOST,
  below: BELOW,
  to: TO,
  onwards: ONWARDS,
  joins: JOINS,
  decade: DECADE,
  percent: PERCENT,
  tenth: TENTH,
  times: TIMES,
  overTarget: OVER_TARGET,
  asTarget: AS_TARGET,
  reachesTarget: REACHES_TARGET,
  underTarget: UNDER_TARGET,
  rest: REST,
  rate: RATE,
  otherMeasure: OTHER_MEASURE,
  whole: WHOLE,
  somebodyElse: SOMEBODY_ELSE,
  scale: SCALE,
  remark: REMARK,
  and: AND,
  counted: COUNTED,
  takes: TAKES,
  tallyOf: TALLY_OF,
  apart: APART,
  beforeMark: BEFORE_MARK,
  behindMark: BEHIND_MARK,
};

/** The source of the pattern of a meaning, for folded text without white space in lower case. */
export function legendWords(means: LegendWord): string {
  return patternOf(LEGEND_WORDS[means]);
}

const patterns = new Map<LegendWord, RegExp>();

/** Whether a text holds a word of a meaning. @param text folded, without white space, in lower case */
export function holdsLegendWord(text: string, means: LegendWord): boolean {
  const known = patterns.get(means) ?? new RegExp(legendWords(means), 'u');
  patterns.set(means, known);
  return known.test(text);
}
