import type { Sheet } from '../cells/sheet.js';
import type { FileFailure } from './failure.js';
import type { DecodedText } from './text/encoding.js';
import type { TextRecord } from './text/records.js';
import type { XlsxSource } from './xlsx/workbook/xlsx-source.js';

/** A file that was opened: one text table, or a workbook with its sheets. */
export type OpenedWorkbook = OpenedText | OpenedXlsx | OpenedOds;

/** A file that can be written into. */
export type WritableWorkbook = OpenedText | OpenedXlsx;

interface Opened {
  readonly sheets: readonly OpenedSheet[];
  /** Index of the sheet Excel would show first. */
  readonly activeSheet: number;
}

/** A .csv or .tsv file. */
export interface OpenedText extends Opened {
  readonly kind: 'text';
  readonly source: TextSource;
}

/** An .xlsx or .xlsm file. */
export interface OpenedXlsx extends Opened {
  readonly kind: 'xlsx';
  readonly source: XlsxSource;
}

/** An .ods file, which is read only. */
export interface OpenedOds extends Opened {
  readonly kind: 'ods';
}

/** The bytes of a text file and what was read from them, for writing back. */
export interface TextSource {
  readonly bytes: Uint8Array;
  readonly decoded: DecodedText;
  readonly delimiter: string;
  readonly records: readonly TextRecord[];
}

export interface OpenedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Only a worksheet has cells. */
  readonly kind: 'worksheet' | 'chart' | 'other';
  /** The sheet as the engine reads it. Parsed when asked for, and the last of them kept; fails where this sheet's part is damaged or has no cells. */
  sheet(): SheetReading;
}

export type SheetReading =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly failure: FileFailure };
