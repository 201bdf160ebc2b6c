import { sayFiscalYear, textOfNextYear } from '../engine/index.js';

/** What the sheet of next year's form is called. */

/** Microsoft Support, "Rename a worksheet". */
const LONGEST_NAME = 31;

/** Cut between characters, not within one that takes two places. */
function cut(name: string, length: number): string {
  let short = '';
  for (const letter of name) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short;
}

/**
 * The name of this year's sheet with the year moved (`総括表R7` → `総括表R8`), else with the year behind it; the first of its kind that no
 * sheet has.
 * @param own the fiscal year of this one; null where the table names none
 * @param taken names of all sheets; Excel tells them apart without regard to case
 */
export function nextName(source: string, own: number | null, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const moved = own === null ? source : textOfNextYear(source, own).text;
  const year = own === null ? '次年度' : sayFiscalYear(own + 1, 'ja');
  for (let number = 1; ; number += 1) {
    const more = number === 1 ? '' : `(${number})`;
    const end = moved === source ? `（${year}）${more}` : more;
    const name = `${cut(moved, LONGEST_NAME - end.length)}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
