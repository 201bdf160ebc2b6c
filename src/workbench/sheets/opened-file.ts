import { cellText } from '../../cells/sheet.js';
import {
  customXmlParts,
  type DisplayCell,
  type DisplaySheet,
  type FileFailure,
  type OpenedSheet,
  openWritable,
  readDisplay,
  type WritableWorkbook,
} from '../../files/index.js';
import { styleOfFile } from '../../grid/style-of-file.js';
import {
  type CellState,
  type SheetVisibility,
  type SimulatedSheet,
  SimulatedWorkbook,
} from '../../simulated-excel/index.js';
import { SavedFile } from './saved-file.js';

export type FileOpening =
  | {
      readonly ok: true;
      readonly workbook: SimulatedWorkbook;
      /** The file, to be saved with what changes in the workbook. */
      readonly file: SavedFile;
    }
  | { readonly ok: false; readonly failure: FileFailure };

const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit of Excel's usual font: widths in files count digits. ECMA-376 part 1, 18.3.1.13. */
const PIXELS_PER_DIGIT = 7;

const VISIBILITY: Readonly<Record<OpenedSheet['visibility'], SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/**
 * Opens a file of the clerk's as a workbook for the grid. The file itself is only read. Conditional formats and
 * data validations of the file are not taken over. Fails, with the reader's sentence, where any sheet can't be read.
 *
 * @param fileName name with its extension
 */
export function workbookFromFile(bytes: Uint8Array, fileName: string): FileOpening {
  const opening = openWritable(bytes, fileName);
  if (!opening.ok) return opening;
  const opened = opening.workbook;
  const workbook = new SimulatedWorkbook(opened.sheets[0]?.name);
  workbook.name = fileName;
  const parts = opened.kind === 'xlsx' ? customXmlParts(opened) : null;
  // Answers may be among them: a table must not be judged without those it is kept with.
  if (parts && !parts.ok) return parts;
  for (const { text } of parts?.value ?? []) workbook.addCustomXmlPart(text);
  for (const [index, sheet] of opened.sheets.entries()) {
    const kind = sheet.kind === 'worksheet' ? 'worksheet' : 'chart';
    const target =
      index === 0 && kind === 'worksheet' ? workbook.activeSheet : workbook.addSheet(sheet.name, kind);
    const failure = kind === 'worksheet' ? fillFrom(opened, index, target) : null;
    if (failure) return { ok: false, failure };
    target.show(VISIBILITY[sheet.visibility]);
  }
  // A workbook begins with a worksheet of its own; where the file begins with a chart it is in the way.
  const own = workbook.sheets[0];
  if (own && opened.sheets[0]?.kind !== 'worksheet') {
    workbook.removeSheet(own);
    workbook.sheets[0]?.rename(opened.sheets[0]?.name ?? own.name);
  }
  const active = workbook.sheets[opened.activeSheet];
  if (active) workbook.activeSheet = active;
  return { ok: true, workbook, file: new SavedFile(bytes, fileName, workbook, opened.kind) };
}

function fillFrom(opened: WritableWorkbook, index: number, target: SimulatedSheet): FileFailure | null {
  if (opened.kind === 'xlsx') {
    const reading = readDisplay(opened, index);
    if (!reading.ok) return reading.failure;
    fillFromDisplay(reading.display, target);
    return null;
  }
  const reading = opened.sheets[index]?.sheet();
  if (!reading) return null;
  if (!reading.ok) return reading.failure;
  const { firstRow, firstColumn, rows } = reading.sheet;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell);
      // Kept as text: Excel would read 4/10 as a date here.
      if (text !== '') target.store(firstRow + row, firstColumn + column, { value: text, numberFormat: '@' });
    }
  }
  return null;
}

function fillFromDisplay(display: DisplaySheet, target: SimulatedSheet): void {
  for (const { first, last, width, hidden } of display.columnWidths) {
    // A file may name one width for all 16,384 columns.
    for (let column = first; column <= Math.min(last, first + 200); column++) {
      target.columnWidths.set(column, hidden ? 0 : Math.round(width * PIXELS_PER_DIGIT));
    }
  }
  for (const { row, height, hidden } of display.rowHeights) {
    if (hidden) target.rowHeights.set(row, 0);
    else if (height !== undefined) target.rowHeights.set(row, Math.round(height * PIXELS_PER_POINT));
  }
  // Before the cells: what a merge covers is nothing in Excel, whatever the file keeps there.
  target.merges = display.merges.map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  for (const cell of display.cells) target.store(cell.row, cell.column, stateOf(cell));
  target.spills = display.spills.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
    area: {
      row: firstRow,
      column: firstColumn,
      rows: lastRow - firstRow + 1,
      columns: lastColumn - firstColumn + 1,
    },
  }));
  if (display.protection.enabled) target.protect({ options: {} });
}

function stateOf(cell: DisplayCell): CellState {
  return {
    value: storedValue(cell),
    formula: cell.formula ?? '',
    numberFormat: cell.numberFormat,
    style: styleOfFile(cell.style),
    locked: cell.style.locked,
  };
}

function storedValue({ value }: DisplayCell): CellState['value'] {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.number;
    case 'boolean':
      return value.value;
    default:
      return value.text;
  }
}
