import { Formula, type Worksheet } from 'wasm-xlsxwriter';
import type { PlacedCell } from '../engine/index.js';

/** Gives the library what a cell holds, for the charts over it. */
export function writeValue(sheet: Worksheet, { row, column, content }: PlacedCell): void {
  // Each call gives the sheet once more, which the garbage collector would free late.
  if (typeof content === 'number') sheet.writeNumber(row, column, content).free();
  else if (typeof content === 'string') sheet.writeString(row, column, content).free();
  else {
    using formula = new Formula(content.formula);
    using whole = formula.setResult(String(content.value));
    sheet.writeFormula(row, column, whole).free();
  }
}
