import type { Cell } from '../engine/index.js';
import { invalidArgument } from './worksheet-error.js';

/** Arguments as Excel passes them, turned into the engine's cells. */

/** A cell of a data type carries what an older Excel would show in `basicValue` (API reference, "Excel.CellValue"). */
function basicValueOf(value: object): unknown {
  return 'basicValue' in value ? value.basicValue : '';
}

const EXCEL_ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

/**
 * One argument as a cell; an omitted one (`null`) and a blank one are `''`. A number has the 15 digits Excel keeps.
 * @throws CustomFunctions.Error where the argument is itself an error
 */
export function argumentCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return argumentCell(basicValueOf(value));
  if (typeof value === 'number') {
    const number = Number(value.toPrecision(15));
    return { text: String(number), number };
  }
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (EXCEL_ERROR.test(text)) {
    throw invalidArgument(`参照したセルが ${text} です。先にそのセルのエラーを直してください。`);
  }
  return text;
}

/**
 * The cells of a range argument, row by row. Excel passes a blank cell of a range as 0 on the desktop and as null on the
 * web (office-js #4702, #5262), so a bare 0 is no more than a blank here.
 */
export function rangeCells(range: readonly (readonly unknown[])[]): Cell[] {
  return range.flat().map((value) => (value === 0 ? '' : argumentCell(value)));
}
