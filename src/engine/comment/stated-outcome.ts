import type { Comparison } from '../figure/reading.js';
import {
  ADVERBS,
  AIM,
  AIM_NEAR,
  BETWEEN,
  BY_RATE,
  HALF,
  HOW_MANY,
  IN_PERCENT,
  LEADS,
  OPENING,
  PARTICLES,
  PLAN,
  THAT_IS,
} from '../lexicon/comment/aims.js';
import { ANY_TARGET, NOUN_BEFORE_AIM, OTHER_TARGET } from '../lexicon/comment/of-others.js';
import {
  AIM_OF,
  DENIAL,
  DONE,
  DOUBTED,
  NO_DENIAL,
  OUTCOME_VERBS,
  type OutcomeVerb,
  SAID_MISSED,
  SAID_REACHED,
  STAYED_BELOW,
} from '../lexicon/comment/outcome-verbs.js';
import { anywhere, patternOf, whole } from '../lexicon/entry.js';
import { anyOf, LETTERS_OF_AIMS, LETTERS_OF_SAID_OUTCOMES } from '../lexicon/letters.js';
import { ACHIEVED, UNACHIEVED } from '../lexicon/verdict-words.js';
import { mapList } from '../lists/map-list.js';
import { memoize } from '../text/memoize.js';
import { presentClauses } from './clauses.js';
import { searchedWhere } from './memoize-comments.js';
import { isOwnName } from './own-name.js';

/**
 * What a comment in free Japanese says of this year's result. In each clause that speaks of it a verb is looked for
 * (達成, 上回, 届 …), its target before it, and behind it whether its ending says so or denies it.
 */

const beginning = (source: string) => new RegExp(`^(?:${source})`);
const ending = (source: string) => new RegExp(`(?:${source})$`);

/** The target just before a verb, with how much it is and how far it was passed. */
const aimed = ending(
  [
    patternOf(AIM),
    `(?:${patternOf(THAT_IS)}?${patternOf([...HOW_MANY, ...HALF])})?`,
    // Of up to three V8 writes each out, with all that follows: to make the pattern takes four times as long.
    `${patternOf(PARTICLES)}?${patternOf(ADVERBS)}{0,4}${patternOf([...HOW_MANY, ...IN_PERCENT])}?`,
  ].join(''),
);
/** The target, and between it and the verb nothing that could be another subject. */
const near = ending(patternOf(AIM_NEAR) + patternOf(LEADS) + patternOf(BETWEEN));
const byRate = ending(patternOf([...BY_RATE, ...PLAN]));

const anyAim = new RegExp(patternOf(AIM), 'g');
const nounBefore = ending(patternOf(NOUN_BEFORE_AIM));
const anyTarget = ending(`${patternOf(ANY_TARGET)}${patternOf(THAT_IS)}?`);
const otherTarget = ending(patternOf(OTHER_TARGET));
const particle = ending(patternOf(THAT_IS));
const opening = whole(OPENING);

const denial = beginning(patternOf(DENIAL));
const noDenial = beginning(patternOf(NO_DENIAL));
const doubted = beginning(patternOf(DOUBTED));
const done = beginning(patternOf(DONE));
const reached = anywhere(SAID_REACHED);
const missed = new RegExp(
  `${patternOf(SAID_MISSED)}|${patternOf(AIM_OF)}${patternOf(HOW_MANY)}${patternOf(STAYED_BELOW)}`,
);

const mayAim = anyOf(LETTERS_OF_AIMS);
const maySayOutcome = anyOf(LETTERS_OF_SAID_OUTCOMES);

const anyVerb = new RegExp(patternOf(OUTCOME_VERBS), 'g');
const aVerb = new RegExp(anyVerb.source);
const NOTHING: readonly boolean[] = [];
/** Which of the verbs a text is; the same few come again and again. */
const verbIn = memoize((text) => VERBS.find(({ is }) => is.test(text)) ?? null);
/** Without any of these words nothing is said of an outcome, and no clause is looked at. */
const ANY_OUTCOME = anywhere([...OUTCOME_VERBS, ...SAID_REACHED, ...SAID_MISSED, ...STAYED_BELOW]);
const mayState = (text: string) => ANY_OUTCOME.test(text);
const VERBS = mapList(OUTCOME_VERBS, (verb) => ({
  verb,
  is: whole([verb]),
  said: verb.said === 'of-nouns' ? done : beginning(verb.said.join('|') || '(?!)'),
}));

/** Whether the words behind a verb deny it. */
const isDenied = (behind: string) => (denial.test(behind) && !noDenial.test(behind)) || doubted.test(behind);

/** Whether the words before a verb are its target. */
function isAimed(before: string, { alone, passing }: OutcomeVerb): boolean {
  if (alone === true && opening.test(before)) return true;
  if (!mayAim.test(before)) return false;
  return aimed.test(before) || near.test(before) || (passing === true && byRate.test(before));
}

/** What of a row decides what a verb says of it. */
interface Row {
  readonly label: string;
  readonly comparison: Comparison | null;
}

/** Where the last target stands that a text names; -1 where it names none. Of `matchAll` V8 makes the pattern anew for each text. */
function lastAimIn(text: string): number {
  let last = -1;
  anyAim.lastIndex = 0;
  for (let aim = anyAim.exec(text); aim; aim = anyAim.exec(text)) last = aim.index;
  return last;
}

/** Whether the target before a verb is another one than the row's: `開催回数の目標` beside 参加者数. */
function isOfAnotherRow(before: string, { label }: Row): boolean {
  if (!mayAim.test(before)) return false;
  const at = lastAimIn(before);
  if (at < 0) return false;
  if (otherTarget.test(before.slice(0, at))) return true;
  const noun = nounBefore.exec(before.slice(0, at))?.[0];
  if (noun === undefined || anyTarget.test(noun)) return false;
  return !isOwnName(noun.replace(particle, ''), label);
}

/** Which of two is more says nothing of a row where less is better, or a range is. */
const saysNothingOf = ({ ofSize }: OutcomeVerb, { comparison }: Row) =>
  ofSize === true && (comparison === 'lte' || comparison === 'lt' || comparison === 'between');

/** Whether one verb of a clause says reached (true), missed (false), or nothing. */
function saysReached(before: string, text: string, behind: string, row: Row | null): boolean | null {
  const found = verbIn(text);
  if (!found || (row && (saysNothingOf(found.verb, row) || isOfAnotherRow(before, row)))) return null;
  const { verb, said } = found;
  const hasAim = isAimed(before, verb);
  // 達成 and クリア are of a target even where none is named.
  if (isDenied(behind)) return hasAim || verb.alone === true ? verb.missed === true : null;
  return hasAim && said.test(behind) ? verb.missed !== true : null;
}

/** What the verbs of one clause say, each that says anything. */
function outcomesIn(clause: string, row: Row | null): readonly boolean[] {
  if (maySayOutcome.test(clause)) {
    if (missed.test(clause)) return [false];
    if (reached.test(clause)) return [true];
  }
  if (!aVerb.test(clause)) return NOTHING;
  const outcomes: boolean[] = [];
  anyVerb.lastIndex = 0;
  for (let found = anyVerb.exec(clause); found; found = anyVerb.exec(clause)) {
    const { 0: verb, index } = found;
    const outcome = saysReached(clause.slice(0, index), verb, clause.slice(index + verb.length), row);
    if (outcome !== null) outcomes.push(outcome);
  }
  return outcomes;
}

/** A comment as it is searched; null for most of them, which say nothing of an outcome. */
const tellingIn = searchedWhere(mayState);

/**
 * What a comment says of this year: reached, missed, or nothing certain.
 * @param year the fiscal year judged; what a comment says of another one counts nothing
 * @param row whose comment it is; null where that is not known
 */
export function statedOutcome(
  comment: string,
  year: number | null = null,
  row: Row | null = null,
): typeof ACHIEVED | typeof UNACHIEVED | null {
  const searched = tellingIn(comment);
  if (searched === null) return null;
  let said: boolean | null = null;
  for (const clause of presentClauses(searched, year, mayState)) {
    for (const outcome of outcomesIn(clause, row)) {
      // Said both ways it is said in neither.
      if (said !== null && said !== outcome) return null;
      said = outcome;
    }
  }
  if (said === null) return null;
  return said ? ACHIEVED : UNACHIEVED;
}
