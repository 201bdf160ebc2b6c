import { officeInNode } from '../../src/simulated-excel/node/index.js';
import { type HostOptions, SimulatedHost } from '../../src/simulated-excel/simulated-host.js';
import { SimulatedWorkbook } from '../../src/simulated-excel/workbook.js';

/**
 * A fresh Excel with one sheet named 総括表 in June 2026, and the real Office.js connected to it.
 * @param connect a fresh copy of the library, unless told otherwise (`reusableOffice`)
 */
export function openExcel(options: HostOptions = {}, connect = officeInNode) {
  const workbook = new SimulatedWorkbook('総括表', () => new Date(2026, 5, 1));
  workbook.name = '総括表.xlsx';
  const host = new SimulatedHost(workbook, options);
  const office = connect(host);
  return { workbook, sheet: workbook.activeSheet, host, ...office };
}

/** Types rows of texts from A1 on, as a person would. */
export function typeRows(
  sheet: SimulatedWorkbook['activeSheet'],
  rows: readonly (readonly string[])[],
): void {
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) sheet.enter(row, column, text);
  }
}
