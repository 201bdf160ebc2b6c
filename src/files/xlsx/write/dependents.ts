import { LONGEST_FORMULA, splitFormula } from '../formula/references.js';
import { isUnknowable } from '../formula/unknowable.js';
import { parseRange } from '../sheet/cell-range.js';
import { sharedFormulas } from '../sheet/shared-formula.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { childOf } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';
import { placesIn } from './changed-places.js';

type Place = { readonly row: number; readonly column: number };

/** Characters of formulas that are looked through; where there are more, the answer is yes: a sheet full of long formulas may well ask. */
const MOST_CHARACTERS = 30_000_000;
/** Names that stand for names that stand for names. */
const DEEPEST_NAME = 8;

/** Whether a formula may reach a changed cell; names are looked up once for each sheet they are used on. */
function reacher(
  source: XlsxSource,
  changedSheet: string,
  holdsChanged: ReturnType<typeof placesIn>,
): (formula: string, homeSheet: string) => boolean {
  const names = definedNames(source);
  const known = new Map<string, boolean>();
  let left = MOST_CHARACTERS;
  const reaches = (formula: string, homeSheet: string, depth = 0): boolean => {
    left -= formula.length;
    if (left < 0 || formula.length > LONGEST_FORMULA || isUnknowable(formula)) return true;
    return splitFormula(formula).some((piece) => {
      if (piece.reference === undefined) return nameReaches(piece.text.toLowerCase(), homeSheet, depth);
      const range = sameName(piece.sheet ?? homeSheet, changedSheet) ? parseRange(piece.reference) : null;
      return range !== null && holdsChanged(range);
    });
  };
  const nameReaches = (name: string, homeSheet: string, depth: number): boolean => {
    const meaning = names.get(name);
    if (meaning === undefined) return false;
    if (depth > DEEPEST_NAME) return true;
    const key = `${homeSheet}\u241f${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A name that comes back to itself adds nothing to what its other parts reach.
    known.set(key, false);
    const reached = reaches(meaning, homeSheet, depth + 1);
    known.set(key, reached);
    return reached;
  };
  return (formula, homeSheet) => reaches(formula, homeSheet);
}

/**
 * Whether any formula of the workbook may depend on one of the changed cells. Direct references are enough: whoever depends on them in turn is
 * recalculated with them. Errs on the side of yes, also for sheets that cannot be read.
 */
export function somethingDependsOn(
  source: XlsxSource,
  sheetIndex: number,
  changed: readonly Place[],
): boolean {
  const changedSheet = source.workbook.sheets[sheetIndex]?.name ?? '';
  const holdsChanged = placesIn(changed);
  const reaches = reacher(source, changedSheet, holdsChanged);
  return source.workbook.sheets.some((sheet, index) => {
    if (sheet.kind !== 'worksheet' || !mayHoldFormulas(source, sheet.part)) return false;
    const part = source.sheetPart(index);
    if (!part.ok) return true;
    const { cells } = part.value.scanned;
    const formulaOf = sharedFormulas(cells.withFormula());
    const isChanged = ({ row, column }: Place): boolean =>
      index === sheetIndex && holdsChanged({ top: row, left: column, bottom: row, right: column });
    for (const cell of cells.withFormula()) {
      // The cells it takes its values from stand beside its text (18.3.1.40).
      if (cell.formula.kind === 'dataTable') return true;
      const formula = isChanged(cell) ? undefined : formulaOf(cell);
      if (formula !== undefined && reaches(formula, sheet.name)) return true;
    }
    return false;
  });
}

/** A look at the raw text, so that a large sheet without any formula is not parsed. */
function mayHoldFormulas(source: XlsxSource, part: string): boolean {
  const text = source.pack.text(part);
  return !text.ok || /<(?:[\w.-]+:)?f[\s/>]/.test(text.value.text);
}

function definedNames(source: XlsxSource): Map<string, string> {
  const names = new Map<string, string>();
  for (const name of childOf(source.workbook.root, 'definedNames')?.children ?? []) {
    const key = (attributeOf(name, 'name') ?? '').toLowerCase();
    // One name may mean something else on each sheet; all its meanings count.
    names.set(key, names.has(key) ? `${names.get(key)},${name.text}` : name.text);
  }
  return names;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
