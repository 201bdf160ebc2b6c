import { fold } from '../text/fold.js';

/** The text of a 達成数計: `4/10`, and what Excel makes of it. */

export interface TallyReading {
  readonly achieved: number;
  readonly total: number;
  /** True where Excel turned the text into a date (RULES.md, decision 10). */
  readonly date: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PLAIN =
  /^(\d{1,5})(?:施策|指標|件|項目|目標)?(?:\/|対|中の?達成)(\d{1,5})(?:施策|指標|件|項目|目標)?(?:\([^)]*\))?$/;
const OF = /^(\d{1,5})(?:施策|指標|件|項目)?中(\d{1,5})(?:施策|指標|件|項目)?$/;
const LONGEST = 32;

/**
 * Reads a tally, or gives null where the text is none.
 * `4月10日`, `2026/4/10`, `10-Apr` and `Apr-45` are what Excel shows for a typed `4/10` or `4/45`.
 */
export function readTallyText(text: string): TallyReading | null {
  if (text.length > LONGEST) return null;
  const word = fold(text).replace(/\s+/g, '').toLowerCase();
  const plain = PLAIN.exec(word);
  if (plain) return { achieved: Number(plain[1]), total: Number(plain[2]), date: false };
  const of = OF.exec(word);
  if (of) return { achieved: Number(of[2]), total: Number(of[1]), date: false };
  const japanese =
    /^(?:\d{4}年|(?:令和|r)\d{1,2}年)?(\d{1,2})月(\d{1,2})日$/.exec(word) ??
    /^\d{4}[-/](\d{1,2})[-/](\d{1,2})(?:\(.*\)|0?0:00(?::00)?)?$/.exec(word);
  if (japanese) return { achieved: Number(japanese[1]), total: Number(japanese[2]), date: true };
  const dayMonth = /^(\d{1,2})-([a-z]{3})$/.exec(word);
  if (dayMonth && MONTHS.includes(dayMonth[2] ?? '')) {
    return { achieved: MONTHS.indexOf(dayMonth[2] ?? '') + 1, total: Number(dayMonth[1]), date: true };
  }
  const monthYear = /^([a-z]{3})-(\d{2})$/.exec(word);
  if (monthYear && MONTHS.includes(monthYear[1] ?? '')) {
    return { achieved: MONTHS.indexOf(monthYear[1] ?? '') + 1, total: Number(monthYear[2]), date: true };
  }
  return null;
}
