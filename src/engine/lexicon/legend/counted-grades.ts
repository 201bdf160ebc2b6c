import { legendWords } from './legend-words.js';

/** Which grades a sentence says that a 達成数計 counts: `A・Bを達成とする`, `達成数計はB以上の指標`. */

const GRADE = '[sa-e◎○△][+-]?';
const GRADES = `(?<grades>${GRADE}」?(?:${legendWords('and')}?「?${GRADE}」?){0,6})`;
const WHICH = `${GRADES}${legendWords('scale')}?(?<upward>${legendWords('atLeast')})?`;
const SENTENCES = [
  `${WHICH}${legendWords('counted')}?${legendWords('takes')}`,
  `${legendWords('tallyOf')}「?${WHICH}(?:${legendWords('counted')}|[をと])`,
].map((sentence) => new RegExp(sentence, 'u'));

/** Grades that count; `isRange` where the last of them stands for all better ones. */
export interface CountedGrades {
  readonly grades: readonly string[];
  readonly isRange: boolean;
}

/** What a text says of the grades that count, or null. @param text folded, without white space, in lower case */
export function countedGrades(text: string): CountedGrades | null {
  for (const sentence of SENTENCES) {
    const { grades, upward } = sentence.exec(text)?.groups ?? {};
    const marks = grades?.match(new RegExp(GRADE, 'gu'));
    if (marks) return { grades: [...marks], isRange: upward !== undefined || grades?.includes('~') === true };
  }
  return null;
}
