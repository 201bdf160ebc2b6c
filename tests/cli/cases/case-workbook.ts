import { cellAddress } from '../../../src/engine/index.js';
import { buildWorkbook, stylesWith, worksheet } from '../../files/build-workbook.js';

/** Small workbooks of which what matters is how their cells store, show, cover and hide what they hold. */

/** A text, a number shown as it is, or a cell with more to it. */
export type CaseCell =
  | string
  | number
  | {
      readonly number?: number;
      /** Number format code. */
      readonly format?: string;
      readonly formula?: string;
      /** The result of the formula, where the file holds one. */
      readonly result?: string;
      /** Attributes of the `f` element, or of the `c` element. */
      readonly formulaIs?: string;
      readonly cellIs?: string;
    };

export interface CaseSheet {
  readonly merges?: readonly string[];
  /** Attributes of rows, by their number from 1. */
  readonly rows?: Readonly<Record<number, string>>;
  /** `col` elements. */
  readonly columns?: string;
  /** `sheetView` attributes. */
  readonly view?: string;
  /** What stands in the workbook before its sheets. */
  readonly workbook?: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The bytes of a workbook with one sheet. */
export function caseWorkbook(grid: readonly (readonly CaseCell[])[], sheet: CaseSheet = {}): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string | undefined) => {
    if (format === undefined) return 0;
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const xmlOf = (cell: CaseCell, at: string): string => {
    if (cell === '') return '';
    if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    const { number, format, formula, result, formulaIs = '', cellIs = '' } = cell;
    const value = result ?? (number === undefined ? undefined : String(number));
    const own = formula === undefined ? '' : `<f ${formulaIs}>${escaped(formula)}</f>`;
    const type = result === undefined || cellIs.includes('t=') ? '' : 't="str"';
    return `<c r="${at}" s="${styleOf(format)}" ${type} ${cellIs}>${own}${value === undefined ? '' : `<v>${escaped(value)}</v>`}</c>`;
  };
  const data = grid.map((cells, row) => {
    const own = cells.map((cell, column) => xmlOf(cell, cellAddress(row, column)));
    return `<row r="${row + 1}" ${sheet.rows?.[row + 1] ?? ''}>${own.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`).join('');
  const views = sheet.view ? `<sheetViews><sheetView ${sheet.view} workbookViewId="0"/></sheetViews>` : '';
  const columns = sheet.columns ? `<cols>${sheet.columns}</cols>` : '';
  const xml = worksheet(data.join(''), merges && `<mergeCells>${merges}</mergeCells>`, views + columns);
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  return buildWorkbook({
    sheets: { 総括表: xml },
    styles: stylesWith(
      [0, ...formats.map((_, at) => 164 + at)],
      `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`,
    ),
    ...(sheet.workbook ? { workbookHead: sheet.workbook } : {}),
  });
}
