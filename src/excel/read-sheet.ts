import { type Cell, cellAddress, type Sheet } from '../engine/index.js';
import { ask, type ExcelLibrary } from './ask.js';
import { type CellContent, isFormula, isShownAsStored, toCell } from './cell-content.js';
import { excelFailure } from './failures.js';
import type { Outcome } from './session.js';
import { type ColumnPart, textAreas } from './text-areas.js';

/** The active sheet as the engine takes it. */
export interface ActiveSheet {
  readonly sheetId: string;
  readonly isProtected: boolean;
  readonly sheet: Sheet;
}

interface Contents {
  readonly sheetId: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly grid: readonly (readonly CellContent[])[];
}

/** What the cells of an area show, compute and contain, a cell a row. */
interface Shown {
  readonly part: ColumnPart;
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
}

/**
 * `formulas` instead of `values`: the same for every constant, and it tells formula cells apart at no cost. Nothing
 * here clears Excel's undo stack, as asking for merged areas would.
 */
function readContents(excel: ExcelLibrary): Promise<Outcome<Contents>> {
  return ask(excel, async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id,name');
    active.protection.load('protected');
    const used = active.getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex');
    await context.sync();
    const blank = used.isNullObject;
    return {
      sheetId: active.id,
      name: active.name,
      isProtected: active.protection.protected,
      firstRow: blank ? 0 : used.rowIndex,
      firstColumn: blank ? 0 : used.columnIndex,
      grid: blank ? [] : (used.formulas as CellContent[][]),
    };
  });
}

/** An area with what is asked of it: its values only where formulas compute some. */
function askFor(worksheet: Excel.Worksheet, contents: Contents, part: ColumnPart) {
  const column = contents.firstColumn + part.column;
  const first = contents.firstRow + part.firstRow;
  const range = worksheet.getRange(
    `${cellAddress(first, column)}:${cellAddress(first + part.rows - 1, column)}`,
  );
  const computed = contents.grid
    .slice(part.firstRow, part.firstRow + part.rows)
    .some((row) => isFormula(row[part.column] ?? ''));
  range.load(computed ? 'formulas,text,values' : 'formulas,text');
  return { part, range, computed };
}

function readShown(
  excel: ExcelLibrary,
  contents: Contents,
  parts: readonly ColumnPart[],
): Promise<Outcome<Shown[]>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(contents.sheetId);
    const asked = parts.map((part) => askFor(worksheet, contents, part));
    await context.sync();
    return asked.map(({ part, range, computed }) => ({
      part,
      text: range.text,
      formulas: range.formulas,
      values: computed ? range.values : range.formulas,
    }));
  });
}

function sameContents(grid: Contents['grid'], shown: readonly Shown[]): boolean {
  return shown.every(({ part, formulas }) =>
    formulas.every(([content], offset) => content === grid[part.firstRow + offset]?.[part.column]),
  );
}

function toSheet(contents: Contents, shown: readonly Shown[]): Sheet {
  const rows: Cell[][] = contents.grid.map((row) =>
    row.map((content) => (isShownAsStored(content) ? String(content) : '')),
  );
  for (const { part, text, values } of shown) {
    for (let offset = 0; offset < part.rows; offset += 1) {
      const row = part.firstRow + offset;
      const content = contents.grid[row]?.[part.column] ?? '';
      const cells = rows[row];
      if (cells) cells[part.column] = toCell(content, text[offset]?.[0] ?? '', values[offset]?.[0]);
    }
  }
  const { name, firstRow, firstColumn } = contents;
  return { name, firstRow, firstColumn, rows };
}

/**
 * Tells a sheet without cells from a real failure: Excel answers, and only the active sheet can't be had. Which code
 * Excel gives for a chart sheet is not documented (office-js #2444), so none is relied upon.
 */
async function isChartSheet(excel: ExcelLibrary): Promise<boolean> {
  const answers = await ask(excel, async (context) => {
    context.workbook.worksheets.load('items/id');
    await context.sync();
  });
  if (!answers.ok) return false;
  const active = await ask(excel, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
  });
  return !active.ok && active.failure.code === 'unexpected';
}

/**
 * Reads the active sheet: one round trip where it holds texts only, else two, whatever its size. Numbers, dates, truth
 * values and formulas come with the text a person sees. A text counts as shown as stored; a number format made for
 * texts (`@"様"`) is not applied.
 * @returns the sheet (without rows where it is blank), or why Excel could not give it
 */
export async function readActiveSheet(excel: ExcelLibrary): Promise<Outcome<ActiveSheet>> {
  const contents = await readContents(excel);
  if (!contents.ok) {
    const chart = contents.failure.code === 'unexpected' && (await isChartSheet(excel));
    return chart ? { ok: false, failure: excelFailure('chart-sheet', contents.failure.detail) } : contents;
  }
  const { sheetId, isProtected, grid } = contents.value;
  const parts = textAreas(grid);
  if (parts.length === 0) {
    return { ok: true, value: { sheetId, isProtected, sheet: toSheet(contents.value, []) } };
  }
  const shown = await readShown(excel, contents.value, parts);
  if (!shown.ok) return shown;
  if (!sameContents(grid, shown.value)) {
    return { ok: false, failure: excelFailure('changed-meanwhile', 'changed between two requests') };
  }
  return { ok: true, value: { sheetId, isProtected, sheet: toSheet(contents.value, shown.value) } };
}
