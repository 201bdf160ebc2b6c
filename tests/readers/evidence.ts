import { cellAddress } from '../../src/engine/index.js';
import { type Area, areaAddress, type SimulatedSheet } from '../../src/simulated-excel/index.js';
import { putTexts } from '../excel/open-table.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';

/** The same table with what its cells don't say, as the bytes of a workbook and in Excel. */

type Texts = readonly (readonly string[])[];

export interface Evidence {
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  /** An area that one formula fills with what the table says there. */
  readonly spill?: Area;
  readonly totals?: Area;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param rows what merges cover included: a workbook keeps it */
export function workbookWith(
  rows: Texts,
  { hiddenRows = [], hiddenColumns = [], merges = [], spill, totals }: Evidence,
): Uint8Array {
  const cell = (row: number, column: number) => {
    const [address, text] = [cellAddress(row, column), escaped(rows[row]?.[column] ?? '')];
    if (spill?.row === row && spill.column === column)
      return `<c r="${address}" t="str" cm="1"><f t="array" ref="${areaAddress(spill)}">Z1:Z9</f><v>${text}</v></c>`;
    return text === '' ? '' : `<c r="${address}" t="str"><v>${text}</v></c>`;
  };
  const lines = rows.map((texts, row) => {
    const hidden = hiddenRows.includes(row) ? 'hidden="1"' : '';
    return `<row r="${row + 1}" ${hidden}>${texts.map((_, column) => cell(row, column)).join('')}</row>`;
  });
  const columns = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`);
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const xml = worksheet(
    lines.join(''),
    merged.length > 0 ? `<mergeCells>${merged.join('')}</mergeCells>` : '',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
  );
  const extra = totals && {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="${areaAddress(totals)}" totalsRowCount="1"/>`,
  };
  return buildWorkbook({ sheets: { 総括表: xml }, ...(extra ? { extra } : {}) });
}

/** Puts it on a sheet of Excel, where a merge leaves nothing in the cells it covers. */
export function putWith(
  sheet: SimulatedSheet,
  rows: Texts,
  { hiddenRows = [], hiddenColumns = [], merges = [], spill, totals }: Evidence,
): void {
  putTexts(sheet, rows);
  for (const row of hiddenRows) sheet.rowHeights.set(row, 0);
  for (const column of hiddenColumns) sheet.columnWidths.set(column, 0);
  for (const area of merges) sheet.merge(area);
  if (spill) {
    const texts = Array.from({ length: spill.rows }, (_, down) => [
      rows[spill.row + down]?.[spill.column] ?? '',
    ]);
    sheet.spill(spill, '=Z1:Z9', texts);
  }
  if (totals) sheet.tables = [{ id: '1', area: totals, showTotals: true }];
}
