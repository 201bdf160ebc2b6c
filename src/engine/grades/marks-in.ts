import { foldMarks } from '../lexicon/grade-marks.js';
import { legendWords } from '../lexicon/legend/legend-words.js';
import { mapList } from '../lists/map-list.js';
import { type MayStand, matchesWhere } from '../text/standing.js';

/** Where in a text the marks of a scale stand as the heads of what they mean. */

export interface MarkAt {
  /** As it is known: `A`, `○`. */
  readonly mark: string;
  readonly begin: number;
  readonly end: number;
}

const SCALE = legendWords('scale');
const MARK = '[sa-e][+-]?';
/** In front of a letter that no sign sets apart: nothing, a sign, or a word that names it (`評価A`, `100%以上をA`). */
const BEFORE = new RegExp(
  `(?:^|[\\s()「」『』<>|・、。,;:=→※/~…◎○△×%]|${SCALE}|${legendWords('beforeMark')})$`,
  'u',
);
/** Behind it: nothing, a sign, a word that goes with it, or the number itself. */
const BEHIND = `(?=$|[\\s)」』<>|・、。,;(/~—-]|${SCALE}|${legendWords('behindMark')})`;
/** `A：`, `A＝`, `A…`: a sign like these makes any lone letter a head. */
const LETTER = new RegExp(`(${MARK})(?=\\s*[:=…→])|${MARK}${BEHIND}`, 'gu');
const isLone: MayStand = (before, [, apart]) =>
  apart === undefined ? BEFORE.test(before) : !/[a-z0-9]$/.test(before);
/** `÷目標×100` is arithmetic. */
const SYMBOL = /[◎●○△]|×(?!\s*100(?!\s*[\d.%]))/gu;

const asMarks = (matches: Iterable<RegExpExecArray>): MarkAt[] =>
  mapList([...matches], ({ 0: mark, index }) => ({
    mark: mark.toUpperCase(),
    begin: index,
    end: index + mark.length,
  }));

/** The marks of each family in a text, in their order. */
export function marksIn(text: string): {
  readonly letters: readonly MarkAt[];
  readonly symbols: readonly MarkAt[];
} {
  const folded = foldMarks(text);
  return {
    letters: asMarks(matchesWhere(folded, LETTER, isLone)),
    symbols: asMarks(folded.matchAll(SYMBOL)),
  };
}
