import type { GridSheet } from './grid-model.js';
import { ROW_NUMBERS } from './grid-sizes.js';
import type { SheetMetrics } from './sheet-metrics.js';

/**
 * Draws one cell (for a merge, its first cell with the size of all) as a `gridcell`, placed inside its row.
 * Every cell overlaps its left and upper neighbour by the line between them, so that a border covers a grid line.
 */
export function cellElement(
  sheet: GridSheet,
  metrics: SheetMetrics,
  row: number,
  column: number,
): HTMLElement {
  const area = metrics.merges.areaAt(row, column);
  const style = sheet.effectiveStyle(row, column);
  const text = sheet.text(row, column);
  const element = document.createElement('div');
  element.className = 'grid-cell';
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(column + 1));
  if (area.rows > 1) element.setAttribute('aria-rowspan', String(area.rows));
  if (area.columns > 1) element.setAttribute('aria-colspan', String(area.columns));
  element.dataset.row = String(row);
  element.dataset.column = String(column);
  element.style.left = `${metrics.columns.offset(column) + ROW_NUMBERS - 1}px`;
  element.style.width = `${metrics.columns.span(column, area.columns) + 1}px`;
  element.style.height = `${metrics.rows.span(row, area.rows) + 1}px`;
  if (style.fill) {
    element.style.backgroundColor = style.fill;
    if (!style.border) element.style.borderColor = style.fill;
  }
  if (style.dashed) element.style.borderStyle = 'dashed';
  if (style.border) element.classList.add('grid-cell-bordered');
  else if (style.fill || area.rows > 1 || area.columns > 1) element.classList.add('grid-cell-raised');
  if (text === '') return element;

  const value = sheet.cell(row, column)?.value;
  const horizontal = style.horizontal ?? (typeof value === 'number' ? 'right' : 'left');
  const words = document.createElement('span');
  words.className = 'grid-text';
  words.textContent = text;
  if (style.fontColor) words.style.color = style.fontColor;
  else if (style.fill) words.style.color = '#000';
  // Sizes in files are not read: their cells have the grid's own.
  if (style.fontSize) words.style.fontSize = `${style.fontSize}pt`;
  if (style.bold) words.style.fontWeight = '700';
  if (style.italic) words.style.fontStyle = 'italic';
  if (style.underline) words.style.textDecoration = 'underline';
  words.style.textAlign = horizontal;
  element.classList.add(`grid-${style.vertical ?? 'bottom'}`);
  if (style.wrap) {
    words.classList.add('grid-wrap');
  } else if (horizontal === 'left' && typeof value === 'string' && area.rows === 1 && area.columns === 1) {
    const room = roomToTheRight(sheet, metrics, row, column);
    if (room > metrics.columns.size(column)) {
      words.style.maxWidth = `${room}px`;
      element.classList.add('grid-cell-overflowing');
    }
  }
  element.append(words);
  return element;
}

/** As in Excel, text that does not wrap runs on over blank neighbours. Pixels from the cell's left edge. */
function roomToTheRight(sheet: GridSheet, metrics: SheetMetrics, row: number, column: number): number {
  let next = column + 1;
  while (next < metrics.columns.count && next < column + 30) {
    if (sheet.text(row, next) !== '' || metrics.merges.isCovered(row, next)) break;
    if (metrics.merges.areaAt(row, next).columns > 1) break;
    next++;
  }
  return metrics.columns.span(column, next - column);
}
