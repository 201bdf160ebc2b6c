/** By what an emphasis of ours is known again, in Excel and in files, of this version or an earlier one. */

/** `N("…")` is 0 for any text: a note Excel keeps, copies and moves with the format (Microsoft Support, "N function"). */
const NOTE = 'N("Soukatsu")';

/** A formula that is true where the condition is, and carries the note; without `=`. */
export function withNote(condition: string): string {
  return `AND(${condition},${NOTE}=0)`;
}

/** True for a formula of ours. */
export function isOurs(formula: string): boolean {
  return formula.replaceAll(' ', '').toLowerCase().includes(NOTE.toLowerCase());
}
