import { Formula, type Worksheet } from 'wasm-xlsxwriter';
import type { PlacedCell } from '../../../src/engine/index.js';
import type { Formats } from './formats.js';

/** Writes one cell: a text stays a text whatever it looks like, a number a number, a formula has its value beside it. */
export function writeCell(sheet: Worksheet, cell: PlacedCell, formats: Formats): void {
  // Each call gives the sheet once more. Left to the garbage collector, a hundred thousand of them take longer than all else.
  put(sheet, cell, formats).free();
}

function put(sheet: Worksheet, { row, column, content, look }: PlacedCell, formats: Formats): Worksheet {
  const format = formats.of(look);
  if (typeof content === 'number') return sheet.writeNumberWithFormat(row, column, content, format);
  if (typeof content === 'object') {
    using formula = new Formula(content.formula);
    using whole = formula.setResult(String(content.value));
    return sheet.writeFormulaWithFormat(row, column, whole, format);
  }
  if (content === '') return sheet.writeBlank(row, column, format);
  return sheet.writeStringWithFormat(row, column, content, format);
}
