/**
 * A workbook that answers the unmodified Office.js, for tests and previews of add-ins without Excel. This is its door for any page or program;
 * `node/index.ts` is the one for Node. README.md says how to begin.
 */

export {
  type Area,
  areaAddress,
  cellArea,
  columnLetters,
  contains,
  intersection,
  parseAreaAddress,
} from './area.js';
export { type BrowserHost, installBrowserHost } from './browser-host.js';
export type { CellState, CellStyle, CellValue } from './cell.js';
export type { ChartCells, SimulatedChart, SimulatedSeries } from './chart.js';
export type { ConditionalFormat, ConditionalStyle } from './conditional-format.js';
export type { Connection, Reply } from './connection.js';
export type { Validation } from './data-validation.js';
export { installDialogHost } from './dialog-host.js';
export {
  type DialogListener,
  type DialogRequest,
  Dialogs,
  type DialogWindow,
  type OpenDialog,
} from './dialogs.js';
export type { Failure } from './faults.js';
export { isSheetName } from './members/sheet-name.js';
export { type BugId, OPEN_BUGS, type OpenBug } from './open-bugs.js';
export type { RequestRecord } from './request-log.js';
export { NEWEST_EXCEL, type RequirementSets } from './requirement-sets.js';
export type { SheetVisibility, SimulatedSheet } from './sheet.js';
export type { SheetProtection } from './sheet-protection.js';
export { type HostOptions, SimulatedHost } from './simulated-host.js';
export type { SimulatedTable } from './table.js';
export { DESCRIBED, type DescribedMember } from './wire/wire-object.js';
export { type CustomXmlPart, SimulatedWorkbook } from './workbook.js';
export type { Author, WorkbookChange } from './workbook-change.js';
