/** Writing new workbooks. Existing files are never rewritten through this room (see `files`). */
export { type NewWorkbook, writeWorkbook } from './write-workbook.js';
