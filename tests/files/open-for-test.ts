import { type Cell, cellText, type Sheet } from '../../src/cells/sheet.js';
import {
  type OpenedText,
  type OpenedWorkbook,
  type OpenedXlsx,
  openWorkbook,
} from '../../src/files/index.js';

/** Opens a file that must open. */
export function opened(bytes: Uint8Array, fileName = 'a.xlsx'): OpenedWorkbook {
  const result = openWorkbook(bytes, fileName);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message.en}`);
  return result.workbook;
}

export function openedXlsx(bytes: Uint8Array): OpenedXlsx {
  const workbook = opened(bytes);
  if (workbook.kind !== 'xlsx') throw new Error('not read as a workbook');
  return workbook;
}

export function openedText(bytes: Uint8Array, fileName: string): OpenedText {
  const workbook = opened(bytes, fileName);
  if (workbook.kind !== 'text') throw new Error('not read as text');
  return workbook;
}

/** Code of the failure a file must open with, `null` if it opens. */
export function failureCode(bytes: Uint8Array, fileName = 'a.xlsx'): string | null {
  const result = openWorkbook(bytes, fileName);
  return result.ok ? null : result.failure.code;
}

export function sheetOf(workbook: OpenedWorkbook, index = 0): Sheet {
  const reading = workbook.sheets[index]?.sheet();
  if (!reading?.ok) throw new Error(reading ? reading.failure.code : 'no sheet');
  return reading.sheet;
}

export function textsOf(workbook: OpenedWorkbook, index = 0): string[][] {
  return sheetOf(workbook, index).rows.map((row) => row.map((cell: Cell) => cellText(cell)));
}
