import {
  type Area,
  type CellState,
  intersection,
  parseAreaAddress,
  type SimulatedSheet,
  type SimulatedWorkbook,
} from '../../src/simulated-excel/index.js';

/**
 * Office Scripts' workbook over the simulated Excel's cells: only the members the script asks for, under the names and
 * signatures of Microsoft's reference. What cells do with what is put into them is the simulated Excel's.
 */

/** Numbers of `ExcelScript.SheetVisibility` in the reference. */
export const SheetVisibility = { visible: 0, hidden: 1, veryHidden: 2 };

const VISIBILITY = { Visible: 0, Hidden: 1, VeryHidden: 2 };

/** How the host refuses a change of a protected cell. */
class AccessDenied extends Error {}

function grid<T>({ row, column, rows, columns }: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => read(row + down, column + right)),
  );
}

const allOrNone = (some: number, all: number) => (some === 0 ? false : some === all ? true : null);

/** How many of some rows or columns have no height or width. */
const zeroes = (sizes: ReadonlyMap<number, number>, first: number, count: number) =>
  [...sizes].filter(([at, size]) => size === 0 && at >= first && at < first + count).length;

function rangeOf(sheet: SimulatedSheet, area: Area, calls: string[], questions: string[]) {
  const ask = <T>(question: string, answer: T): T => {
    questions.push(question);
    return answer;
  };
  const cell = (row: number, column: number): CellState | undefined => sheet.cell(row, column);
  return {
    getRowIndex: () => area.row,
    getColumnIndex: () => area.column,
    getColumnCount: () => area.columns,
    getRowHidden: () => ask('rowHidden', allOrNone(zeroes(sheet.rowHeights, area.row, area.rows), area.rows)),
    getColumnHidden: () =>
      ask('columnHidden', allOrNone(zeroes(sheet.columnWidths, area.column, area.columns), area.columns)),
    getHasSpill: () => {
      const spilled = sheet.spills.flatMap((spill) => intersection(spill.area, area) ?? []);
      const cells = spilled.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      return ask('hasSpill', allOrNone(cells, area.rows * area.columns));
    },
    getValues: () => grid(area, (row, column) => cell(row, column)?.value ?? ''),
    getTexts: () => grid(area, (row, column) => sheet.text(row, column)),
    // Formulas are strings, constants included.
    getFormulas: () =>
      grid(area, (row, column) => cell(row, column)?.formula || String(cell(row, column)?.value ?? '')),
    setValue(value: string) {
      calls.push(`setValue ${area.row},${area.column}`);
      if (!sheet.enter(area.row, area.column, value)) throw new AccessDenied('AccessDenied');
    },
    setNumberFormat(numberFormat: string) {
      calls.push(`setNumberFormat ${area.row},${area.column}`);
      // Without allowFormatCells even an unlocked cell of a protected sheet can't be formatted.
      if (sheet.protection) throw new AccessDenied('AccessDenied');
      sheet.store(area.row, area.column, { numberFormat });
    },
    getFormat: () => ({
      getProtection: () => ({ getLocked: () => cell(area.row, area.column)?.locked ?? true }),
    }),
  };
}

function worksheetOf(sheet: SimulatedSheet, calls: string[], questions: string[]) {
  return {
    getName: () => sheet.name,
    getVisibility: () => VISIBILITY[sheet.visibility],
    getProtection: () => ({ getProtected: () => sheet.protection !== null }),
    getRange(address: string) {
      const area = parseAreaAddress(address);
      if (!area) throw new Error(`InvalidArgument: ${address}`);
      return rangeOf(sheet, area, calls, questions);
    },
    getUsedRange(valuesOnly = false) {
      const area = sheet.usedArea(valuesOnly);
      return area ? rangeOf(sheet, area, calls, questions) : undefined;
    },
    getTables: () =>
      sheet.tables.map(({ area, showTotals }) => ({
        getShowTotals: () => showTotals,
        getTotalRowRange: () =>
          rangeOf(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }, calls, questions),
      })),
  };
}

/** The workbook as the script gets it, and the changes it asked for. */
export function scriptWorkbook(workbook: SimulatedWorkbook, name = 'kazuno-r7.xlsx') {
  const calls: string[] = [];
  const questions: string[] = [];
  return {
    calls,
    /** What was asked of areas, a word for each call. */
    questions,
    workbook: {
      getName: () => name,
      getActiveWorksheet: () => worksheetOf(workbook.activeSheet, calls, questions),
      getWorksheets: () => workbook.sheets.map((sheet) => worksheetOf(sheet, calls, questions)),
      getCustomXmlParts: () => workbook.customXmlParts.map(({ xml }) => ({ getXml: () => xml })),
    },
  };
}
