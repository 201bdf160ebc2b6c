import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * Makes a sheet in the place of one of that name, which is deleted with all it holds: a new one first, then the old
 * one's end and its name. The library wants `Excel` and `Office` as global names. One round trip.
 */
export function forceSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name);
}
