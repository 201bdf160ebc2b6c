/** A row group holds rows alone, and they hold cells: the text field is the cell it lies over. */
export function asCell(field: HTMLElement, arrow: HTMLElement): HTMLElement {
  const row = document.createElement('div');
  const cell = document.createElement('div');
  row.className = 'grid-editor-row';
  row.setAttribute('role', 'row');
  cell.setAttribute('role', 'gridcell');
  cell.append(field, arrow);
  row.append(cell);
  return row;
}
