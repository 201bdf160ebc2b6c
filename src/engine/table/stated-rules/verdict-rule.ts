import { anywhere, patternOf, whole } from '../../lexicon/entry.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { NEARLY_ACHIEVED } from '../../lexicon/legend/condition-words.js';
import { holdsLegendWord } from '../../lexicon/legend/legend-words.js';
import { PLAIN_WORDS } from '../../lexicon/legend/plain-words.js';
import {
  ALL_THE_REST,
  ALSO_ACHIEVED,
  EXCEPTIONS,
  PLAIN_JUDGES,
  PLAIN_RULE,
  ROUGHLY,
  ROUNDING,
} from '../../lexicon/legend/rule-sentence-words.js';
import {
  ABOUT_JUDGING,
  AFTER_VERDICTS,
  CALLS_ACHIEVED,
  EXPLAINED_VERDICTS,
  MARKS_TO_WRITE,
  OF_LOWER_AIMS,
  OF_OTHER_VERDICTS,
  OF_OTHER_YEARS,
} from '../../lexicon/legend/verdict-rule-words.js';
import { anyOf, LETTERS_OF_VERDICT_RULES } from '../../lexicon/letters.js';
import { withoutMarkOfNote } from '../../lexicon/note-marks.js';
import { COUNTED_THINGS } from '../../lexicon/rows/counting-rule-words.js';
import { countsVerdicts } from '../../lexicon/stated-counts.js';
import { filterList } from '../../lists/filter-list.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import type { Case } from './cases.js';
import { type Bound, conditionsIn, type NamedVerdict, type Part } from './conditions.js';
import { isOfMeasures } from './measure-rule.js';

/**
 * A line of the sheet, or a remark, that states how 達成 is judged: `※目標の8割以上を達成とする`, `達成状況は委員会が判定する`. Its conditions are read
 * as parts of the target; what else it says must be plain. A rule that is not read to its end is a person's to apply (docs/table-rules.md, decision 16).
 */

/** How actuals are judged otherwise than by their target. */
export type VerdictRule =
  /** By cases that are read. */
  | { readonly judges: 'by-cases'; readonly cases: readonly Case[]; readonly isRough: boolean }
  /** Those that fall short of it, by a rule that is not read. */
  | { readonly judges: 'short' }
  /** Those without a verdict, where it is to be written in other words. */
  | { readonly judges: 'unwritten' }
  /** Any. */
  | { readonly judges: 'all' };

const MAY_STATE = anyOf(LETTERS_OF_VERDICT_RULES);
const CALLS = anywhere(CALLS_ACHIEVED);
const EXPLAINS = anywhere(EXPLAINED_VERDICTS);
const IS_ABOUT_JUDGING = anywhere(ABOUT_JUDGING);
const FOLLOWS = anywhere(AFTER_VERDICTS);
const IS_OF_OTHER_YEAR = anywhere(OF_OTHER_YEARS);
const IS_OF_TALLIES = anywhere(COUNTED_THINGS);
const OF_OTHERS = anywhere(OF_OTHER_VERDICTS);
const THE_REST = new RegExp(patternOf(ALL_THE_REST), 'g');
const NAMES_MARKS = anywhere(MARKS_TO_WRITE);
const IS_OF_LOWER_AIMS = anywhere(OF_LOWER_AIMS);
const IS_PLAIN = madeOf([...PLAIN_WORDS, ...PLAIN_RULE]);
/** Of who judges, a line may speak that calls nothing 達成. */
const IS_PLAIN_OF_JUDGES = madeOf([...PLAIN_WORDS, ...PLAIN_RULE, ...PLAIN_JUDGES]);
const MAKES_EXCEPTION = anywhere(EXCEPTIONS);
const ADDS = anywhere(ALSO_ACHIEVED);
const ROUNDS = anywhere(ROUNDING);
const FULL_STOP = /。$/;
const IS_BETWEEN = whole(NEARLY_ACHIEVED);
const IS_ROUGH = anywhere(ROUGHLY);
/** What a line says ends with a full stop, or where the next number or mark begins: `1 実績値は…　2 達成状況は…`. */
const BETWEEN_STATEMENTS = /。|[\s\u3000]+(?=[※①-⑳]|\d{1,2}[\s\u3000.．、)）])/;
/** A rule is no longer. */
const LONGEST = 120;

/** Parts of one kind that follow on each other. */
function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0]?.is === part.is) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

const isBound = (part: Part): part is Bound => part.is === 'bound';
const isVerdict = (part: Part): part is NamedVerdict => part.is === 'verdict';

/** Verdicts with their conditions, whichever stand first in the line; null where they do not come in pairs. */
function casesOf(parts: readonly Part[]): readonly Case[] | null {
  let runs = runsOf(parts);
  // 達成は目標の8割以上を達成とする: what is explained is named again.
  if (runs.length % 2 === 1 && runs[0]?.[0]?.is === 'verdict') runs = runs.slice(1);
  if (runs.length % 2 === 1) return null;
  const cases: Case[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const pair = [...(runs[at] ?? []), ...(runs[at + 1] ?? [])];
    const named = filterList(pair, isVerdict).at(-1);
    if (!named) return null;
    cases.push({ verdict: named.verdict, bounds: filterList(pair, isBound) });
  }
  return cases;
}

/** A rate or a value that is rounded before it is judged: to how much, a line need not say. */
const ROUNDED: VerdictRule = {
  judges: 'by-cases',
  cases: [{ verdict: 'achieved', bounds: [{ is: 'bound', part: 0.9, less: 0, side: 'reached' }] }],
  isRough: false,
};

/** What a line makes of verdicts that is not read: one that calls more than the rest 達成 takes it from nobody. */
function unread(word: string, parts: readonly Part[]): VerdictRule {
  const last = filterList(parts, isVerdict).at(-1);
  return { judges: last !== undefined && last.verdict !== 'unachieved' && ADDS.test(word) ? 'short' : 'all' };
}

/** A rate of something else is no part of the target. */
const isOfOtherRate = (word: string): boolean => holdsLegendWord(word, 'otherMeasure');

/** True for a line about how verdicts are given, and not about marks, 施策, tallies or what follows from them. */
function statesRule(line: string, word: string): boolean {
  if (IS_OF_OTHER_YEAR.test(word) || OF_OTHERS.test(word) || isOfMeasures(line)) return false;
  if (IS_ABOUT_JUDGING.test(word)) return CALLS.test(word) || !FOLLOWS.test(word);
  if (IS_OF_TALLIES.test(word)) return false;
  // 前年比90%以上、目標達成: the rate of something else, told of what came of it.
  return CALLS.test(word) || (EXPLAINS.test(word) && !FOLLOWS.test(word) && !isOfOtherRate(word));
}

function ruleIn(statement: string): VerdictRule | null {
  const word = foldWord(withoutMarkOfNote(statement));
  if (IS_ABOUT_JUDGING.test(word) && NAMES_MARKS.test(word)) return { judges: 'unwritten' };
  // What is 達成 where less is better is judged so (docs/table-rules.md, decision 7).
  if (!statesRule(statement, word) || IS_OF_LOWER_AIMS.test(word)) return null;
  const { parts, rest } = conditionsIn(word.replace(THE_REST, ''));
  if (isOfOtherRate(word)) return unread(word, parts);
  const isPlain = CALLS.test(word) ? IS_PLAIN : IS_PLAIN_OF_JUDGES;
  if (!isPlain.test(rest)) return ROUNDS.test(word) ? ROUNDED : unread(word, parts);
  const bounds = filterList(parts, isBound);
  if (bounds.length === 0) {
    if (MAKES_EXCEPTION.test(rest)) return unread(word, parts);
    // A third verdict of which nothing says where it begins.
    return parts.some((part) => isVerdict(part) && part.verdict === 'between') ? { judges: 'short' } : null;
  }
  const cases = parts.some(isVerdict) ? casesOf(parts) : [{ verdict: 'achieved' as const, bounds }];
  return cases === null ? unread(word, parts) : { judges: 'by-cases', cases, isRough: IS_ROUGH.test(rest) };
}

/** True for a remark that calls something 達成 by a rule that is not read or by somebody's decision, or 概ね達成. */
export function callsAnyAchieved(remark: string): boolean {
  if (!MAY_STATE.test(remark)) return false;
  const word = foldWord(remark);
  if (IS_BETWEEN.test(word.replace(FULL_STOP, ''))) return true;
  if (!CALLS.test(word)) return false;
  const rule = statedIn(remark);
  return rule !== null && rule.judges !== 'by-cases';
}

/**
 * How a line or a remark says that 達成 is judged; null where it says nothing of it, or no more than is done anyway.
 * The same lines stand around every table of a form.
 * @param line as written
 */
export const verdictRuleIn = memoize(statedIn);

function statedIn(line: string): VerdictRule | null {
  if (!MAY_STATE.test(line) || countsVerdicts(foldWord(line))) return null;
  for (const statement of line.split(BETWEEN_STATEMENTS)) {
    const rule = statement.length <= LONGEST && MAY_STATE.test(statement) ? ruleIn(statement) : null;
    if (rule !== null) return rule;
  }
  return null;
}
