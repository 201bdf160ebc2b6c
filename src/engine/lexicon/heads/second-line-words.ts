import type { Entry } from '../entry.js';

/** The second line of a head, that says what the first one left open. */

/** `※1` under 達成状況, `(目標値)` under 実績値, `及び改善点` under 検証, 名称 under 施策. */
export const REMAINDERS: readonly Entry[] = [
  {
    words: ['※\\d?', '\\*\\d?', '\\([^\\d()]{1,8}\\)', '(?:及び|・).{1,24}', '名称?', '番号'],
    such: ['※', '※1', '*', '*2', '(目標値)', '及び改善点', '・課題', '名', '名称', '番号'],
    notSuch: ['(12)', '改善点', '及び'],
    source:
      'tests/corpus/157 ※1・(目標値), 23 及び改善点, 188 名, 388 名称, 355 番号; *は※の打ちかえで tests/forms/reread.ts, ・課題は tests/corpus/547 と同じつなぎ方',
  },
];
