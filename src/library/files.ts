/**
 * `soukatsu/files`: bytes of .xlsx, .xlsm, .ods, .csv and .tsv to sheets of cells as `soukatsu/engine` takes them, and texts back into single cells
 * (not of .ods) with every other byte as it was; in Node and in browsers. What stands here keeps its names and meanings within a major version.
 */

export type {
  CellWrite,
  FileFailure,
  FileFailureCode,
  OpenedOds,
  OpenedSheet,
  OpenedText,
  OpenedWorkbook,
  OpenedXlsx,
  RefusalReason,
  SheetReading,
  WritableWorkbook,
  WriteOptions,
  WriteRefusal,
  WriteResult,
} from '../files/index.js';
export { openWorkbook, openWritable, writeCells, writeTextCells } from '../files/index.js';
