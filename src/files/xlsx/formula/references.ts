/** The cell references in a formula, found in its text. */

/** A piece of a formula: a reference, or text between references. */
export interface FormulaPiece {
  readonly text: string;
  /** Sheet name where the reference names one. */
  readonly sheet?: string;
  /** `A1`, `$A$1:B2`, `A:C`, `2:5`; without the sheet. */
  readonly reference?: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const RANGE = `(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.\[\]]+)!`;
// Text and names go first, so that nothing inside them is taken for a reference; a name before "(" is a function.
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<sheet>${SHEET})?(?<![\p{L}\p{N}_.$])(?<range>${RANGE})(?![\p{L}\p{N}_.(!$])|'(?:[^']|'')*'|[\p{L}\p{N}_.\\?]+|.`,
  'gsu',
);

/** Characters Excel takes in a formula; a longer one is not read. */
export const LONGEST_FORMULA = 8192;

/** Splits a formula into references and the text between them; joining all `text` gives the formula back. */
export function splitFormula(formula: string): FormulaPiece[] {
  if (formula.length > LONGEST_FORMULA) return [{ text: formula }];
  const pieces: FormulaPiece[] = [];
  for (const match of formula.matchAll(PIECE)) {
    const { range, sheet } = match.groups ?? {};
    const text = match[0];
    if (range === undefined) pieces.push({ text });
    else if (sheet === undefined) pieces.push({ text, reference: range });
    else pieces.push({ text, reference: range, sheet: sheetName(sheet) });
  }
  return pieces;
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
