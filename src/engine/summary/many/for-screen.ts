import type { SheetContent } from '../../content/sheet-content.js';

/** Row between the title and the header of a list. */
const NOTE_ROW = 1;
const NOTE =
  '画面で見るための一覧です。印刷するときは、「ページレイアウト」の「印刷範囲」をクリアしてください。';

/** A list that is not meant for paper: what prints of it is its title and the way to print it all. */
export function forScreen(sheet: SheetContent): SheetContent {
  const printed = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: NOTE_ROW,
    lastColumn: sheet.columnWidths.length - 1,
  };
  return {
    ...sheet,
    cells: [...sheet.cells, { row: NOTE_ROW, column: 0, content: NOTE, look: 'note' }],
    repeated: null,
    printed,
  };
}
