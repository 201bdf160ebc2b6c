import { Formula, type Worksheet } from 'wasm-xlsxwriter';
import type { PlacedCell } from '../engine/index.js';
import type { Formats } from './formats.js';

/** Writes one cell: a text stays a text whatever it looks like, a number a number, a formula has its value beside it. */
export function writeCell(
  sheet: Worksheet,
  { row, column, content, look }: PlacedCell,
  formats: Formats,
): void {
  const format = formats.of(look);
  if (typeof content === 'number') sheet.writeNumberWithFormat(row, column, content, format);
  else if (typeof content === 'object')
    sheet.writeFormulaWithFormat(
      row,
      column,
      new Formula(content.formula).setResult(String(content.value)),
      format,
    );
  else if (content === '') sheet.writeBlank(row, column, format);
  else sheet.writeStringWithFormat(row, column, content, format);
}
