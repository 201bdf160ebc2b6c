import { cellText, type Sheet } from '../../cells/sheet.js';
import { LOOKS, type LookName } from '../content/look.js';
import { PageFlow } from '../content/page-flow.js';
import type { SheetContent } from '../content/sheet-content.js';
import { listPage, SheetDraft } from '../content/sheet-draft.js';
import { heightUnlimited, TALLEST_ROW } from '../content/text-size.js';
import { asSeen } from '../table/as-seen.js';
import { TIDY_COLUMNS, type TidyChange, type TidyTable } from './tidy-table.js';

/** The three sheets of a tidied workbook: the table, what was changed, and the source as it is seen. */

/** Column widths of the real form, 戦略 to 検証及び改善点. */
const WIDTHS = [12, 22, 26, 10, 34, 16, 10, 48];
const COLUMN_LOOKS: readonly LookName[] = [
  'centred',
  'text',
  'text',
  'centred',
  'text',
  'centred',
  'centred',
  'text',
];

export const CHANGE_WORDS: Readonly<Record<TidyChange, string>> = {
  moved: '移動',
  normalised: '表記を整えた',
  filled: '記入',
  corrected: '訂正',
  'left-out': '置き場所なし(「元の表」に残る)',
};

function lookOf(table: TidyTable, row: number, column: number): LookName {
  if (row === table.headerRow) return 'header';
  if (row === table.lastRow) return 'tally';
  return COLUMN_LOOKS[column] ?? 'text';
}

/** Rows under a merge share the height its text needs; what they lack goes to the last one, as a person would drag it. */
function growMerges(draft: SheetDraft, table: TidyTable): void {
  for (const { row, column, rows, columns } of table.merges) {
    const width = WIDTHS.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    const text = table.rows[row]?.[column] ?? '';
    const { size } = LOOKS[lookOf(table, row, column)];
    let lack = heightUnlimited(text, width, size);
    for (let own = row; own < row + rows; own += 1) lack -= draft.heightOf(own);
    for (let own = row + rows - 1; own >= row && lack > 0; own -= 1) {
      const before = draft.heightOf(own);
      draft.grow(own, Math.min(TALLEST_ROW, before + lack));
      lack -= draft.heightOf(own) - before;
    }
  }
}

/** Column of the 施策: its merged cells show what belongs on one page. */
const MEASURE = 2;

/** Rows that begin a printed page, so that no 施策 is cut in two where it fits one. */
function pageBreaks(draft: SheetDraft, { headerRow, lastRow, merges }: TidyTable): readonly number[] {
  const flow = new PageFlow(draft, { first: headerRow, last: headerRow }, lastRow);
  const blocks = new Map(
    merges.flatMap(({ row, column, rows }) => (column === MEASURE ? [[row, rows] as const] : [])),
  );
  for (let row = headerRow + 1; row <= lastRow; ) {
    const rows = blocks.get(row) ?? 1;
    let height = 0;
    for (let own = row; own < row + rows; own += 1) height += draft.heightOf(own);
    flow.place(row, height);
    row += rows;
  }
  return flow.breaks;
}

/** The tidied table as a sheet of that name. */
export function tidySheet(table: TidyTable, name: string): SheetContent {
  const draft = new SheetDraft(name, WIDTHS);
  const merged = new Set(
    table.merges.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
      ),
    ),
  );
  for (const [row, texts] of table.rows.entries()) {
    if (row < table.headerRow || row > table.lastRow) {
      for (const [column, text] of texts.entries())
        if (text !== '') draft.put(row, column, text, row === 0 ? 'title' : 'note');
      continue;
    }
    for (let column = 0; column < TIDY_COLUMNS; column += 1) {
      const cell = [texts[column] ?? '', lookOf(table, row, column)] as const;
      if (merged.has(`${row},${column}`)) draft.put(row, column, ...cell);
      else draft.putRow(row, [cell], column);
    }
  }
  for (const { row, column, rows, columns } of table.merges)
    draft.merge({
      firstRow: row,
      firstColumn: column,
      lastRow: row + rows - 1,
      lastColumn: column + columns - 1,
    });
  growMerges(draft, table);
  return draft.finish({
    repeated: { first: table.headerRow, last: table.headerRow },
    pageBreaks: pageBreaks(draft, table),
    frozen: { rows: table.headerRow + 1, columns: 0 },
    filter: null,
  });
}

function changesSheet({ notes }: TidyTable): SheetContent {
  const draft = new SheetDraft('変更一覧', [18, 10, 52, 12, 52]);
  draft.put(0, 0, '変更一覧', 'title');
  const words = ['種類', '元のセル', '元の内容', '整えた表のセル', '新しい内容'];
  draft.putRow(
    2,
    words.map((word) => [word, 'header'] as const),
  );
  for (const [index, { change, from, to, before, after }] of notes.entries()) {
    draft.putRow(3 + index, [
      [CHANGE_WORDS[change], 'text'],
      [from ?? '', 'centred'],
      [before, 'text'],
      [to ?? '', 'centred'],
      [after, 'text'],
    ]);
  }
  if (notes.length === 0) draft.put(3, 0, '変更はありません。', 'plain');
  return draft.finish(listPage(2, 2 + notes.length, words.length, 0));
}

/** Widths that show most of a column's texts on one line; a title above the table counts for nothing. */
function sourceWidths({ firstColumn, rows }: Sheet): number[] {
  const lengths: number[][] = [];
  for (const cells of rows) {
    const texts = cells.map(cellText);
    if (texts.filter((text) => text !== '').length < 2) continue;
    for (const [column, text] of texts.entries()) {
      if (text === '') continue;
      const place = firstColumn + column;
      const own = lengths[place];
      if (own) own.push(text.length);
      else lengths[place] = [text.length];
    }
  }
  return Array.from({ length: lengths.length }, (_, column) => {
    const own = (lengths[column] ?? []).sort((a, b) => a - b);
    const usual = own[Math.floor(own.length * 0.9)] ?? 0;
    return Math.min(48, Math.max(8, usual * 2 + 2));
  });
}

function sourceSheet(source: Sheet): SheetContent {
  const { firstRow, firstColumn, rows } = source;
  const draft = new SheetDraft('元の表', sourceWidths(source));
  for (const [row, cells] of rows.entries()) {
    const filled = cells.map(cellText).filter((text) => text !== '').length;
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell);
      if (text !== '')
        draft.putRow(firstRow + row, [[text, filled < 2 ? 'plain' : 'wrapped']], firstColumn + column);
    }
  }
  return draft.finish({ repeated: null, pageBreaks: [], frozen: { rows: 0, columns: 0 }, filter: null });
}

/**
 * The workbook of a tidied table, ready for any writer.
 * @param source the sheet the table was read from
 */
export function tidyContent(table: TidyTable, source: Sheet): SheetContent[] {
  return [tidySheet(table, '総括表'), changesSheet(table), sourceSheet(asSeen(source))];
}
