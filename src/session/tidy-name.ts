/** What the sheet of a tidied table is called. */

/** Microsoft Support, "Rename a worksheet". */
const LONGEST_NAME = 31;
const suffix = (number: number) => `（整えた表${number === 1 ? '' : number}）`;
/** A table that is tidied again is called after the sheet it once came from; version 0.1 counted in brackets of its own. */
const TIDIED = /（整えた表\d*）(?: \(\d+\))?$/;

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
 * The first name of its kind that no sheet has: `総括表（整えた表）`, then `総括表（整えた表2）`.
 * @param source name of the sheet that is tidied
 * @param taken names of all sheets; Excel tells them apart without regard to case
 */
export function tidyName(source: string, taken: readonly string[]): string {
  const own = source.replace(TIDIED, '');
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = suffix(number);
    const name = `${cut(own, LONGEST_NAME - end.length)}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
