/** Reading and writing table files: bytes in, bytes out, in Node and in browsers alike. */
export type { FileFailure, FileFailureCode } from './failure.js';
export { type MeantSheet, meantSheet } from './meant-sheet.js';
export { openWorkbook } from './open-workbook.js';
export type {
  OpenedOds,
  OpenedSheet,
  OpenedText,
  OpenedWorkbook,
  OpenedXlsx,
  SheetReading,
  WritableWorkbook,
} from './opened-workbook.js';
export { type RefusalReason, refuse, type WriteRefusal } from './refusal.js';
export { decodeText } from './text/encoding.js';
export { writeTextCells } from './text/write-text-cells.js';
export { openWritable, writable } from './writable.js';
export type { WriteResult } from './write-result.js';
export type { ChartCells, ChartCorner, DisplayChart, DisplaySeries } from './xlsx/drawing/display-chart.js';
export type { CellRange } from './xlsx/sheet/cell-range.js';
export type { CellValue } from './xlsx/sheet/cell-value.js';
export type { OfferedList } from './xlsx/sheet/offered-lists.js';
export { type DisplayCell, type DisplaySheet, readDisplay } from './xlsx/sheet/read-display.js';
export type { BorderSide, CellStyle } from './xlsx/styles/cell-style.js';
export { type CustomXmlPart, customXmlParts } from './xlsx/workbook/custom-xml-parts.js';
export { isClosure } from './xlsx/write/closed-workbook.js';
export { type CustomXmlWritten, writeCustomXml } from './xlsx/write/custom-xml.js';
export { ownHighlights, type ShownFormat } from './xlsx/write/own-highlights.js';
export { readHighlights } from './xlsx/write/read-highlights.js';
export { refusedCells } from './xlsx/write/writable.js';
export { type CellWrite, type WriteOptions, writeCells } from './xlsx/write/write-cells.js';
export { archiveComment, withArchiveComment } from './xlsx/zip/archive-comment.js';
export { type StoredPart, storedParts } from './xlsx/zip/stored-parts.js';
