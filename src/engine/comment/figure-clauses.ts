import { FELL_SHORT } from '../lexicon/comment/figure-goes-on.js';
import { CALLED_ACTUAL, CALLED_RATE, CALLED_TARGET, NOT_THE_ROW } from '../lexicon/comment/figure-words.js';
import { THIS_YEAR } from '../lexicon/comment/names.js';
import { EARLIER } from '../lexicon/comment/times.js';
import { anywhere, atBegin, patternOf } from '../lexicon/entry.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import {
  clausesOf,
  holdsNumber,
  isOfAnotherYear,
  sentencesOf,
  speaksAhead,
  speaksElsewhere,
  withoutLastYear,
} from './clauses.js';

/** The clauses of a comment whose numbers may be those of its own row. */

export interface FigureClause {
  readonly text: string;
  /** What stands before the bracket this is the content of; null where it is in none. */
  readonly bracketOf: string | null;
  /** Whether the comment begins with it. */
  readonly first: boolean;
}

const BRACKET = /\(([^()]{0,60})\)/g;
/** Stands for a bracket while its sentence is parted, for commas within it part nothing. */
const HELD = '\ue000';
/** A figure in brackets behind its name stands there in apposition: `目標(15社)を上回る`. */
const APPOSED = new RegExp(
  `(${patternOf([...CALLED_ACTUAL, ...CALLED_TARGET, ...CALLED_RATE])})\\((\\d[^()、]{0,20})\\)`,
  'g',
);
/** A rate that was not reached leads to the one that was. */
const LEADS_ON = new RegExp(`(${patternOf(FELL_SHORT)})[、,]`, 'g');
const notTheRow = anywhere(NOT_THE_ROW);
const earlier = anywhere(EARLIER);
const thisYear = atBegin(THIS_YEAR);

interface Parted {
  readonly text: string;
  /** Contents of its brackets, each with what stands before it. */
  readonly brackets: readonly (readonly [string, string])[];
}

/** A comma is all that `LEADS_ON` takes away, and a bracket all that the others look for. */
const COMMA = /[、,]/;
const NO_BRACKETS: Parted['brackets'] = [];

/** The clauses of a sentence, each with the contents of its brackets apart. */
function partedClauses(sentence: string): Parted[] {
  if (!sentence.includes('(')) {
    const whole = COMMA.test(sentence) ? sentence.replace(LEADS_ON, '$1') : sentence;
    return mapList(clausesOf(whole), (text) => ({ text, brackets: NO_BRACKETS }));
  }
  const contents: string[] = [];
  const held = sentence
    .replace(APPOSED, '$1$2')
    .replace(LEADS_ON, '$1')
    .replace(BRACKET, (_, content: string) => {
      contents.push(content);
      return HELD;
    });
  let next = 0;
  return mapList(clausesOf(held), (clause) => {
    const pieces = clause.split(HELD);
    const brackets = mapList(pieces.slice(1), (_, at) => {
      const content = contents[next] ?? '';
      next += 1;
      return [pieces.slice(0, at + 1).join(''), content] as const;
    });
    return { text: pieces.join(''), brackets };
  });
}

const isOfAnotherTime = (clause: string, year: number | null) =>
  isOfAnotherYear(clause, year) || earlier.test(clause);

/** True where the numbers of a clause may be the row's own. */
const isPresent = (clause: string, year: number | null) =>
  !isOfAnotherTime(clause, year) && !speaksElsewhere(clause) && !notTheRow.test(clause);

function readClause(
  text: string,
  brackets: Parted['brackets'],
  year: number | null,
  first: boolean,
): readonly FigureClause[] {
  const own: FigureClause = { text, bracketOf: null, first };
  if (brackets.length === 0) return [own];
  const inner = flatMapList(brackets, ([bracketOf, content]) =>
    mapList(clausesOf(content), (own) => ({ text: withoutLastYear(own), bracketOf, first: false })),
  );
  return [own, ...filterList(inner, (clause) => isPresent(clause.text, year))];
}

/** The sentences up to the last that names a number: what follows it says nothing of one. */
function sentencesWithNumbers(searched: string): readonly string[] {
  const sentences = sentencesOf(searched);
  let end = sentences.length;
  while (end > 0 && !holdsNumber(sentences[end - 1] ?? '')) end -= 1;
  return end === sentences.length ? sentences : sentences.slice(0, end);
}

/**
 * The clauses of a comment that may speak of the figures of its row, in order: up to the first that speaks of the year to
 * come; without those of another time, of a part, of a wish or of somebody else, and without what follows such a number in
 * its sentence. Behind a sentence that begins with another year nothing counts before the comment comes back to this one.
 * Of a comment that names no number there are none.
 * @param searched the comment as `searchedOf` gives it
 * @param year the fiscal year judged
 */
export function figureClauses(searched: string, year: number | null): FigureClause[] {
  const found: FigureClause[] = [];
  let away = false;
  let isFirst = true;
  for (const sentence of sentencesWithNumbers(searched)) {
    let foreign = false;
    let begins = true;
    for (const { text: clause, brackets } of partedClauses(sentence)) {
      if (speaksAhead(clause)) return found;
      const text = withoutLastYear(clause);
      const otherTime = isOfAnotherTime(text, year);
      away = (away && !thisYear.test(text)) || (otherTime && begins);
      foreign = foreign || otherTime || notTheRow.test(text);
      if (!away && !foreign && !speaksElsewhere(text))
        found.push(...readClause(text, brackets, year, isFirst));
      begins = false;
      isFirst = false;
    }
  }
  return found;
}
