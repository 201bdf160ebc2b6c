/**
 * Goes through the cells of a pasted text, from the selected cell on.
 * @param text as spreadsheets put it on the clipboard: tabs between columns, a line a row
 */
export function pasteIntoCells(
  text: string,
  from: { readonly row: number; readonly column: number },
  enter: (row: number, column: number, value: string) => void,
): void {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const [down, line] of lines.entries())
    for (const [right, value] of line.split('\t').entries())
      enter(from.row + down, from.column + right, value);
}
