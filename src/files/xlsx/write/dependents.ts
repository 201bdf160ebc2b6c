import { splitFormula } from '../formula/references.js';
import { parseRange } from '../sheet/cell-range.js';
import { sharedFormulas } from '../sheet/shared-formula.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { childOf } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';
import { placesIn } from './changed-places.js';

type Place = { readonly row: number; readonly column: number };

/** References made while calculating, by the name of a table or over several sheets: what they reach is not in the text. */
const UNKNOWABLE = /\b(?:INDIRECT|OFFSET)\s*\(|\[(?!\d+\])|'[^']*:[^']*'!|[\p{L}\p{N}_]+:[\p{L}\p{N}_]+!/iu;
const QUOTED_TEXT = /"(?:[^"]|"")*"/g;

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
  const names = definedNames(source);
  const holdsChanged = placesIn(changed);
  const reaches = (formula: string, homeSheet: string, depth = 0): boolean => {
    if (UNKNOWABLE.test(formula.replace(QUOTED_TEXT, '""'))) return true;
    return splitFormula(formula).some((piece) => {
      if (piece.reference !== undefined) {
        const range = sameName(piece.sheet ?? homeSheet, changedSheet) ? parseRange(piece.reference) : null;
        return range !== null && holdsChanged(range);
      }
      const meaning = names.get(piece.text.toLowerCase());
      return meaning !== undefined && (depth > 8 || reaches(meaning, homeSheet, depth + 1));
    });
  };
  return source.workbook.sheets.some((sheet, index) => {
    if (sheet.kind !== 'worksheet' || !mayHoldFormulas(source, sheet.part)) return false;
    const part = source.sheetPart(index);
    if (!part.ok) return true;
    const cells = part.value.scanned.rows.flatMap((row) => row.cells);
    const formulaOf = sharedFormulas(cells);
    const isChanged = ({ row, column }: Place): boolean =>
      index === sheetIndex && holdsChanged({ top: row, left: column, bottom: row, right: column });
    return cells.some((cell) => {
      const formula = cell.formula && !isChanged(cell) ? formulaOf(cell) : undefined;
      return formula !== undefined && reaches(formula, sheet.name);
    });
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
