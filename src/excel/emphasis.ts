import type { JudgedTable } from '../engine/index.js';

/** The conditional format that emphasises unmet verdicts, known again by a note inside its formula. */

/** `N("…")` is 0 for any text: a note Excel keeps, copies and moves with the format (Microsoft Support, "N function"). */
const NOTE = 'N("Soukatsu")';

/** Emphasised whether or not the table uses them now: somebody may write them while the emphasis is on. */
const ALWAYS = ['未達成', '未達', '×', '△'];

/** A formula stays well below Excel's limits with so many words; a table with more spellings shows the first ones. */
const MOST_WORDS = 12;

/** True for a formula of ours, of this version or an earlier one. */
export function isOurs(formula: string): boolean {
  return formula.replaceAll(' ', '').toLowerCase().includes(NOTE.toLowerCase());
}

/** The words that read as 未達成 in this table, letter for letter, and the usual ones. */
export function unmetWords({ indicators, measures }: JudgedTable): string[] {
  const written = [
    ...indicators.map(({ indicator, written }) => ({ status: indicator.status, written })),
    ...measures.map(({ measure, written }) => ({ status: measure.status, written })),
  ].flatMap(({ status, written }) => (status && written?.verdict === '未達成' ? [status.text] : []));
  return [...new Set([...ALWAYS, ...written])].slice(0, MOST_WORDS);
}

/**
 * The formula for a range whose first cell is given; its reference moves along with the cells of the range.
 * `=AND(OR(G4="未達成",…),N("Soukatsu")=0)`
 */
export function emphasisFormula(firstCell: string, words: readonly string[]): string {
  const unmet = words.map((word) => `${firstCell}="${word.replaceAll('"', '""')}"`).join(',');
  return `=AND(OR(${unmet}),${NOTE}=0)`;
}
