/** References that are made while calculating, by the name of a table or over several sheets: what they reach is not in the text. */

const TEXT = /"(?:[^"]|"")*"/g;
const MADE = /\b(?:INDIRECT|OFFSET)\s*\(|\[(?!\d+\])|[\p{L}\p{N}_]:[\p{L}\p{N}_]+!/iu;

/** `'1月:3月'!`: quotes one behind the other with a colon in between. */
function namesSheets(formula: string): boolean {
  let before = formula.indexOf("'");
  while (before >= 0) {
    const next = formula.indexOf("'", before + 1);
    if (next < 0) return false;
    if (formula[next + 1] === '!' && formula.slice(before, next).includes(':')) return true;
    before = next;
  }
  return false;
}

/** Whether a formula has such a reference. Takes time by its length only. */
export function isUnknowable(formula: string): boolean {
  const bare = formula.replace(TEXT, '""');
  return MADE.test(bare) || namesSheets(bare);
}
