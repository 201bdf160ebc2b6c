import { type Cell, cellAddress, type Sheet } from '../engine/index.js';
import type { ReadSheet } from '../session/checking.js';
import { nextTask } from '../session/next-task.js';
import type { Outcome } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import {
  askBesideCells,
  type BesideCells,
  besideAtFirst,
  type Glimpse,
  glimpse,
  NOTHING_SEEN,
  withBesideCells,
} from './beside-cells.js';
import { type CellContent, isFormula, isShownAsStored, toCell } from './cell-content.js';
import { findParts, readParts } from './decision-parts.js';
import { excelFailure } from './failures.js';
import type { Grid } from './grid.js';
import { type ColumnPart, textAreas } from './text-areas.js';

interface Contents extends Grid {
  readonly sheetId: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly seen: Glimpse;
  /** Ids of the parts that keep a person's answers. */
  readonly partIds: readonly string[];
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
function readContents(
  excel: ExcelLibrary,
  sheetId: string | undefined,
  seesSpills: boolean,
): Promise<Outcome<Contents>> {
  return ask(excel, async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
    worksheet.load('id,name');
    worksheet.protection.load('protected');
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex');
    const seen = glimpse(worksheet, used, seesSpills);
    const parts = findParts(context.workbook);
    await context.sync();
    const blank = used.isNullObject;
    return {
      sheetId: worksheet.id,
      name: worksheet.name,
      isProtected: worksheet.protection.protected,
      firstRow: blank ? 0 : used.rowIndex,
      firstColumn: blank ? 0 : used.columnIndex,
      grid: blank ? [] : (used.formulas as CellContent[][]),
      seen: blank ? NOTHING_SEEN : seen(),
      partIds: parts(),
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

/** What the second request brings. */
interface More {
  readonly shown: readonly Shown[];
  readonly decisionParts: readonly string[];
  readonly beside: BesideCells;
}

function readMore(
  excel: ExcelLibrary,
  contents: Contents,
  parts: readonly ColumnPart[],
): Promise<Outcome<More>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(contents.sheetId);
    const asked = parts.map((part) => askFor(worksheet, contents, part));
    const beside = askBesideCells(worksheet, contents, contents.seen);
    const decisions = readParts(context.workbook, contents.partIds);
    await context.sync();
    const shown = asked.map(({ part, range, computed }) => ({
      part,
      text: range.text,
      formulas: range.formulas,
      values: computed ? range.values : range.formulas,
    }));
    return { shown, decisionParts: decisions(), beside: beside() };
  });
}

function sameContents(grid: Contents['grid'], shown: readonly Shown[]): boolean {
  return shown.every(({ part, formulas }) =>
    formulas.every(([content], offset) => content === grid[part.firstRow + offset]?.[part.column]),
  );
}

function toSheet(contents: Contents, { shown, beside }: More): Sheet {
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
  return withBesideCells({ name, firstRow, firstColumn, rows }, beside);
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
 * Reads a sheet: one round trip where it holds texts only, nothing hidden, spilled or totalled, and the workbook no
 * answers, else two, whatever its size. Numbers, dates, truth values and formulas come with the text a person sees. A
 * text counts as shown as stored; a number format made for texts (`@"様"`) is not applied.
 * @param seesSpills whether this Excel can be asked what its formulas spill to
 * @param sheetId the sheet in front where it is left out
 * @returns the sheet (without rows where it is blank), or why Excel could not give it
 */
export async function readSheet(
  excel: ExcelLibrary,
  seesSpills: boolean,
  sheetId?: string,
): Promise<Outcome<ReadSheet>> {
  const contents = await readContents(excel, sheetId, seesSpills);
  if (!contents.ok) {
    const inFront = sheetId === undefined && contents.failure.code === 'unexpected';
    const chart = inFront && (await isChartSheet(excel));
    return chart ? { ok: false, failure: excelFailure('chart-sheet', contents.failure.detail) } : contents;
  }
  const { sheetId: id, isProtected, grid, partIds, seen } = contents.value;
  const parts = textAreas(grid);
  await nextTask();
  const beside = parts.length === 0 && partIds.length === 0 ? besideAtFirst(contents.value, seen) : null;
  const second = beside
    ? { ok: true as const, value: { shown: [], decisionParts: [], beside } }
    : await readMore(excel, contents.value, parts);
  const changed = excelFailure('changed-meanwhile', 'changed between two requests');
  if (!second.ok) {
    // It may as well be the answers that are gone, or a table.
    const others = partIds.length > 0 || seen.totals.length > 0;
    const gone = second.failure.code === 'sheet-gone' && others;
    return gone ? { ok: false, failure: changed } : second;
  }
  const { shown, decisionParts } = second.value;
  if (!sameContents(grid, shown)) return { ok: false, failure: changed };
  await nextTask();
  const sheet = toSheet(contents.value, second.value);
  await nextTask();
  return { ok: true, value: { sheetId: id, isProtected, sheet, decisionParts } };
}
