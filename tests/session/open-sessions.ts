import { cellAddress, parseCellAddress } from '../../src/cells/address.js';
import { cellText } from '../../src/cells/sheet.js';
import { escapeXml } from '../../src/cells/xml-text.js';
import { PRESSED_PARTS } from '../../src/excel/pressed-parts.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { createFileSession } from '../../src/file-session/file-session.js';
import { OpenFile } from '../../src/file-session/open-file.js';
import type { CheckSheet } from '../../src/judging/check-sheet.js';
import type { WorkbookSession } from '../../src/session/session.js';
import { reusableOffice } from '../../src/simulated-excel/node/index.js';
import { putTexts } from '../excel/open-table.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import { TODAY } from '../today.js';

/** The same two sheets (a table in front, a memo behind it) under each of the sessions there are. */

export interface Opened {
  readonly session: WorkbookSession;
  /** What each cell of the table's sheet that shows anything shows, by address. */
  texts(): Record<string, string>;
  /** Another hand types into a cell of the table's sheet. */
  type(cell: string, text: string): void;
}

export type OpenSession = (rows: readonly (readonly string[])[], checkSheet: CheckSheet) => Opened;

const MEMO = [['覚え書き'], ['名簿を更新する']];

const rowXml = (texts: readonly string[], row: number) =>
  `<row r="${row + 1}">${texts
    .map((text, column) =>
      text === ''
        ? ''
        : `<c r="${cellAddress(row, column)}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
    )
    .join('')}</row>`;

/** Rows of texts, as a workbook keeps them. */
export const rowsXml = (rows: readonly (readonly string[])[]): string => rows.map(rowXml).join('');

/** A sheet of texts, as a workbook keeps it. */
export const sheetXml = (rows: readonly (readonly string[])[]): string => worksheet(rowsXml(rows));

/** The bytes of such a workbook. */
export const bytesOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  buildWorkbook({
    sheets: { 総括表: sheetXml(rows), メモ: sheetXml(MEMO) },
  });

const office = reusableOffice();

const inExcel: OpenSession = (rows, checkSheet) => {
  const { Excel, Office, sheet, workbook } = openExcel({}, office);
  putTexts(sheet, rows);
  putTexts(workbook.addSheet('メモ'), MEMO);
  return {
    session: createWorkbookSession(Excel, Office, checkSheet, () => TODAY, PRESSED_PARTS),
    texts() {
      const area = sheet.usedArea(true);
      const cells = area ? [...sheet.touchedCells(area)] : [];
      return Object.fromEntries(
        cells
          .map(({ row, column }) => [cellAddress(row, column), sheet.text(row, column)])
          .filter(([, text]) => text !== ''),
      );
    },
    type(cell, text) {
      const place = parseCellAddress(cell);
      if (place) sheet.enter(place.row, place.column, text);
    },
  };
};

const overFile: OpenSession = (rows, checkSheet) => {
  const opened = OpenFile.open(bytesOf(rows), '総括表.xlsx');
  if (!opened.ok) throw new Error(opened.failure.message.en);
  const file = opened.value;
  return {
    session: createFileSession(file, checkSheet, () => TODAY),
    texts() {
      const read = file.sheetAt(0);
      if (!read.ok) throw new Error(read.failure.message.en);
      return Object.fromEntries(
        read.value.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cellText(cell) === '' ? [] : [[cellAddress(row, column), cellText(cell)]],
          ),
        ),
      );
    },
    type: (cell, text) => file.put(0, new Map([[cell, { text }]])),
  };
};

export const SESSIONS: readonly (readonly [name: string, open: OpenSession])[] = [
  ['with Excel', inExcel],
  ['over an opened file', overFile],
];
