import type { Area, GridSheet } from './grid-model.js';

/** Cells of an area as Excel puts them on the clipboard: tabs between columns, quotes where a text needs them. */
export function areaAsText(sheet: GridSheet, area: Area): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = sheet.text(row, column);
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Content of a cell as it would be edited: its formula, or its value. */
export function editedText(sheet: GridSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell) return '';
  if (cell.formula) return cell.formula;
  return typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value);
}
