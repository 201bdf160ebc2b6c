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
const LETTER = String.raw`\p{L}\p{N}_`;
const QUOTED_SHEET = /'(?:[^']|'')+'!/y;
const PLAIN_SHEET = new RegExp(`[${LETTER}.\\[\\]]+`, 'uy');
/** A name before "(" is a function. */
const REFERENCE = new RegExp(`${RANGE}(?![${LETTER}.(!$])`, 'uy');
/** What a reference does not stand behind, for that is a part of a name. */
const NAME_GOES_ON = new RegExp(`[${LETTER}.$]$`, 'u');
/** Text and names go first, so that nothing inside them is taken for a reference. */
const TEXT = /"(?:[^"]|"")*"/y;
const OTHER = new RegExp(String.raw`'(?:[^']|'')*'|[${LETTER}.\\?]+|.`, 'suy');

/** Characters Excel takes in a formula; a longer one is not read. */
export const LONGEST_FORMULA = 8192;

function taken(pattern: RegExp, formula: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? null;
}

/**
 * Splits a formula into references and the text between them; joining all `text` gives the formula back. No sign is looked at more than a few times,
 * whatever stands in the formula.
 */
export function splitFormula(formula: string): FormulaPiece[] {
  if (formula.length > LONGEST_FORMULA) return [{ text: formula }];
  const pieces: FormulaPiece[] = [];
  /** Up to here a run of signs that sheets may be called goes on, and no reference stands behind it. */
  let noSheetBefore = 0;
  const sheetAt = (at: number): string => {
    if (formula[at] === "'") return taken(QUOTED_SHEET, formula, at) ?? '';
    if (at < noSheetBefore) return '';
    const run = taken(PLAIN_SHEET, formula, at) ?? '';
    if (run !== '' && formula[at + run.length] === '!') return `${run}!`;
    noSheetBefore = at + run.length;
    return '';
  };
  for (let at = 0; at < formula.length; ) {
    const sheet = sheetAt(at);
    const there = sheet === '' ? null : referenceAt(formula, at, sheet);
    if (sheet !== '' && !there) noSheetBefore = at + sheet.length;
    const piece = textAt(formula, at) ?? there ?? referenceAt(formula, at, '');
    const text = piece?.text ?? taken(OTHER, formula, at) ?? formula.slice(at, at + 1);
    pieces.push(piece ?? { text });
    at += text.length;
  }
  return pieces;
}

function textAt(formula: string, at: number): FormulaPiece | null {
  const text = formula[at] === '"' ? taken(TEXT, formula, at) : null;
  return text === null ? null : { text };
}

/** @param sheet as it stands before the reference, with its `!`; `''` for none */
function referenceAt(formula: string, at: number, sheet: string): FormulaPiece | null {
  const from = at + sheet.length;
  // Two units: a letter may be as long.
  if (NAME_GOES_ON.test(formula.slice(Math.max(0, from - 2), from))) return null;
  const reference = taken(REFERENCE, formula, from);
  if (reference === null) return null;
  if (sheet === '') return { text: reference, reference };
  return { text: sheet + reference, reference, sheet: sheetName(sheet) };
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
