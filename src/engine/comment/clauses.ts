import { CLAUSE_ENDS, HELD_AGAINST, NAMES_A_YEAR } from '../lexicon/comment/joints.js';
import { REPORTED, WISHED } from '../lexicon/comment/not-said.js';
import {
  ACHIEVED_BY,
  BEARERS,
  COMPOUND,
  PARTS,
  PASSED_BY,
  SOME_OF_THEM,
} from '../lexicon/comment/of-others.js';
import { AGAINST_LAST_YEAR, AHEAD, EARLIER, ENDS_A_VERB, PART_OF_YEAR } from '../lexicon/comment/times.js';
import { anywhere, atEnd, patternOf } from '../lexicon/entry.js';
import { ERA_LETTER_OF_EITHER_CASE, ERA_NAME } from '../lexicon/eras.js';
import {
  anyOf,
  FIRST_OF_ERA,
  LETTERS_BEFORE_OTHERS,
  LETTERS_OF_LAST_YEAR,
  LETTERS_OF_NUMBERS,
} from '../lexicon/letters.js';
import { fold } from '../text/fold.js';
import { withoutInvisible } from '../text/invisible.js';
import { fiscalYearsIn } from '../year/fiscal-year.js';

/** A comment as sentences and clauses, without those that speak of another time, of a wish, or of somebody else. */

/** What a comment says at its beginning is about this year; longer ones are not searched to their end. */
const REACH = 400;
const SENTENCE = '。';
const CLAUSE = anywhere(CLAUSE_ENDS);
/** `目標10件に対し、8件`: the comma parts nothing. */
const LEADS_ON = new RegExp(`(${patternOf(HELD_AGAINST)})[、,]`, 'g');
const MAY_LEAD_ON = new RegExp(LEADS_ON.source);

const ahead = anywhere(AHEAD);
const elsewhere = anywhere([...EARLIER, ...PART_OF_YEAR, ...WISHED, ...REPORTED]);
const ofOthers = new RegExp(
  [
    patternOf(SOME_OF_THEM),
    patternOf(ACHIEVED_BY) + patternOf(COMPOUND) + patternOf([...PARTS, ...BEARERS]),
    patternOf(PASSED_BY) + patternOf(PARTS),
  ].join('|'),
);
/** Nobody else is named where no particle and no verb has words behind it: 件数達成できなかった. */
const MAY_NAME_OTHERS = new RegExp(`[${LETTERS_BEFORE_OTHERS}].`);
const against = new RegExp(patternOf(AGAINST_LAST_YEAR), 'g');
const mayNameLastYear = anyOf(LETTERS_OF_LAST_YEAR);
const endsAVerb = atEnd(ENDS_A_VERB);
/** Few clauses name a year, and to read one costs more than to look for its mark. */
const YEAR = new RegExp(`${patternOf(NAMES_A_YEAR)}|${ERA_NAME}`);
const LETTERED_YEAR = new RegExp(`${ERA_LETTER_OF_EITHER_CASE}\\d`);
/** Digits, and the kanji that stand for them. */
const HOLDS_NUMBER = new RegExp(`[${LETTERS_OF_NUMBERS}]`);

/** True for a text that names a number at all, however it is written. */
export const holdsNumber = (text: string): boolean => HOLDS_NUMBER.test(text);
/** Without a number no year is named. */
const mayNameYear = (text: string) => holdsNumber(text) || text.includes(FIRST_OF_ERA);

/** A comment folded, without white space and without commas that part nothing, as far as it is searched. */
export function searchedOf(comment: string): string {
  const folded = fold(withoutInvisible(comment.slice(0, REACH)));
  const joined = folded.includes(' ') ? folded.replace(/ /g, '') : folded;
  return MAY_LEAD_ON.test(joined) ? joined.replace(LEADS_ON, '$1') : joined;
}

/** The sentences of a comment that was folded. */
export const sentencesOf = (searched: string): string[] => searched.split(SENTENCE);

/** The first of them. */
export function firstSentence(searched: string): string {
  const end = searched.indexOf(SENTENCE);
  return end < 0 ? searched : searched.slice(0, end);
}

/** The clauses of a sentence, in order. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(CLAUSE);
}

/** From here on a sentence speaks of the year to come. */
export const speaksAhead = (clause: string): boolean => ahead.test(clause);

/** True for a clause of another year than the one judged. */
export function isOfAnotherYear(clause: string, year: number | null): boolean {
  if (!mayNameYear(clause) || !(YEAR.test(clause) || LETTERED_YEAR.test(clause))) return false;
  return fiscalYearsIn(clause).some((named) => named !== year);
}

/** True for a clause of another time, a part of the year, a wish, or the result of somebody else. */
export const speaksElsewhere = (clause: string): boolean =>
  elsewhere.test(clause) || (MAY_NAME_OTHERS.test(clause) && ofOthers.test(clause));

/** A clause without the year before that it only holds this one against. */
export function withoutLastYear(clause: string): string {
  if (!mayNameLastYear.test(clause) || clause.search(against) < 0) return clause;
  return clause.replace(against, (all: string, at: number) =>
    endsAVerb.test(clause.slice(0, at)) ? all : '',
  );
}

/**
 * The clauses of a comment that speak of what came of the year judged.
 * @param searched the comment, folded
 * @param year the fiscal year judged; what is said of another one counts nothing
 * @param matters whether a text says anything that is looked for; sentences and clauses that do not are left out
 */
export function presentClauses(
  searched: string,
  year: number | null,
  matters: (text: string) => boolean,
): string[] {
  const present: string[] = [];
  for (const sentence of sentencesOf(searched)) {
    if (!matters(sentence)) continue;
    for (const clause of clausesOf(sentence)) {
      if (speaksAhead(clause)) break;
      const own = withoutLastYear(clause);
      if (!matters(own)) continue;
      if (!isOfAnotherYear(own, year) && !speaksElsewhere(own)) present.push(own);
    }
  }
  return present;
}
