import { foldMarks } from '../lexicon/grade-marks.js';
import { legendWords } from '../lexicon/legend/legend-words.js';

/** Where in a text the marks of a scale stand as the heads of what they mean. */

export interface MarkAt {
  /** As it is known: `A`, `○`. */
  readonly mark: string;
  readonly begin: number;
  readonly end: number;
}

const SCALE = legendWords('scale');
const MARK = '[sa-e][+-]?';
/** `A：`, `A＝`, `A…`: a sign like these makes any lone letter a head. */
const SET_APART = new RegExp(`${MARK}(?=\\s*[:=…→])`, 'uy');
const IN_A_WORD = /[a-z0-9]$/u;
/** In front of a letter that no sign sets apart: nothing, a sign, or a word that names it (`評価A`, `100%以上をA`). */
const BEFORE = new RegExp(
  `(?:^|[\\s()「」『』<>|・、。,;:=→※/~…◎○△×%]|${SCALE}|${legendWords('beforeMark')})$`,
  'u',
);
/** Behind it: nothing, a sign, a word that goes with it, or the number itself. */
const BEHIND = `(?=$|[\\s)」』<>|・、。,;(/~—-]|${SCALE}|${legendWords('behindMark')})`;
const ALONE = new RegExp(`${MARK}${BEHIND}`, 'uy');
const FIRST_LETTER = /[sa-e]/gu;
/** The words that name a mark are shorter. */
const REACH = 16;
/** `÷目標×100` is arithmetic. */
const SYMBOL = /[◎○△]|×(?!\s*100(?!\s*[\d.%]))/gu;

const markAt = (mark: string, begin: number): MarkAt => ({
  mark: mark.toUpperCase(),
  begin,
  end: begin + mark.length,
});

/** What a sticky pattern takes from a place on; '' where it takes nothing. */
function takenFrom(text: string, place: number, pattern: RegExp): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

function lettersIn(text: string): MarkAt[] {
  const letters: MarkAt[] = [];
  for (const { index } of text.matchAll(FIRST_LETTER)) {
    if (index < (letters[letters.length - 1]?.end ?? 0)) continue;
    const before = text.slice(Math.max(0, index - REACH), index);
    const mark =
      (IN_A_WORD.test(before) ? '' : takenFrom(text, index, SET_APART)) ||
      (BEFORE.test(before) ? takenFrom(text, index, ALONE) : '');
    if (mark !== '') letters.push(markAt(mark, index));
  }
  return letters;
}

/** The marks of each family in a text, in their order. */
export function marksIn(text: string): {
  readonly letters: readonly MarkAt[];
  readonly symbols: readonly MarkAt[];
} {
  const folded = foldMarks(text);
  const symbols = [...folded.matchAll(SYMBOL)].map(({ 0: mark, index }) => markAt(mark, index));
  return { letters: lettersIn(folded), symbols };
}
