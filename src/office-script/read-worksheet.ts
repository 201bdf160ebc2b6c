import { type Cell, parseCellAddress, type Sheet } from '../engine/index.js';

function readCell(value: string | number | boolean, text: string, formula: string): Cell {
  // A text typed behind an apostrophe may begin like a formula; read as shown and never overwritten, which is right for it too.
  const computed = formula.startsWith('=');
  if (typeof value === 'string' && !computed) return value;
  return {
    text,
    ...(typeof value === 'number' ? { number: value } : {}),
    ...(computed ? { fixed: 'formula' as const } : {}),
  };
}

/** A worksheet as the engine takes it; without rows where it is blank. */
export function readWorksheet(worksheet: ExcelScript.Worksheet): Sheet {
  const name = worksheet.getName();
  const used = worksheet.getUsedRange(true);
  if (!used) return { name, firstRow: 0, firstColumn: 0, rows: [] };
  const values = used.getValues();
  const texts = used.getTexts();
  const formulas = used.getFormulas();
  const rows = values.map((row, index) =>
    row.map((value, column) =>
      readCell(value, texts[index]?.[column] ?? '', String(formulas[index]?.[column] ?? '')),
    ),
  );
  return { name, firstRow: used.getRowIndex(), firstColumn: used.getColumnIndex(), rows };
}

/** The cell at an A1 address of a sheet that was read; `''` outside of it. */
export function cellOf(sheet: Sheet, address: string): Cell {
  const place = parseCellAddress(address);
  if (!place) return '';
  return sheet.rows[place.row - sheet.firstRow]?.[place.column - sheet.firstColumn] ?? '';
}
