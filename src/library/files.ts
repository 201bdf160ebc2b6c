/**
 * `soukatsu/files`: bytes of .xlsx, .xlsm, .csv and .tsv to sheets of cells as `soukatsu/engine` takes them, and texts back into single cells with
 * every other byte as it was; in Node and in browsers. What stands here keeps its names and meanings within a major version.
 */

export type {
  CellWrite,
  FileFailure,
  FileFailureCode,
  OpenedSheet,
  OpenedText,
  OpenedWorkbook,
  OpenedXlsx,
  RefusalReason,
  SheetReading,
  WriteOptions,
  WriteRefusal,
  WriteResult,
} from '../files/index.js';
export { openWorkbook, writeCells, writeTextCells } from '../files/index.js';
