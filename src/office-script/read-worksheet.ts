import { changeWithin } from '../cells/within-areas.js';
import { type Cell, parseCellAddress, type Sheet } from '../engine/index.js';
import { fixedIn, hiddenIn } from './beside-cells.js';

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
  const firstRow = used.getRowIndex();
  const firstColumn = used.getColumnIndex();
  const width = rows[0]?.length ?? 0;
  const area = {
    firstRow,
    firstColumn,
    lastRow: firstRow + rows.length - 1,
    lastColumn: firstColumn + width - 1,
  };
  const hidden = hiddenIn(worksheet, area);
  const fixed = changeWithin({ firstRow, firstColumn, rows }, fixedIn(worksheet, area), (cell, own) => {
    const stored = typeof cell === 'string' ? { text: cell } : cell;
    return { ...stored, fixed: stored.fixed ?? own.fixed };
  });
  return { name, firstRow, firstColumn, rows: fixed, ...(hidden ? { hidden } : {}) };
}

/** The cell at an A1 address of a sheet that was read; `''` outside of it. */
export function cellOf(sheet: Sheet, address: string): Cell {
  const place = parseCellAddress(address);
  if (!place) return '';
  return sheet.rows[place.row - sheet.firstRow]?.[place.column - sheet.firstColumn] ?? '';
}
