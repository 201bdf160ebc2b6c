import { type CellState, type CellValue, LONGEST_TEXT } from '../cell.js';
import { isNumberFormat } from '../number-format.js';
import { invalidArgument } from '../wire/api-error.js';
import type { Scalar } from '../wire/wire-object.js';
import { forEachCell, gridOf, type RangeTarget, requirePermission, requireUnlocked } from './range-target.js';

/** A scalar whose value is a grid; one value alone may be assigned to all cells. `null` leaves a cell as it is. */
function assignGrid(
  range: RangeTarget,
  value: unknown,
  put: (row: number, column: number, value: unknown) => void,
) {
  const { area } = range;
  const fits =
    !Array.isArray(value) ||
    (value.length === area.rows &&
      value.every((line) => Array.isArray(line) && line.length === area.columns));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  forEachCell(range, (row, column) => {
    const given = Array.isArray(value) ? value[row - area.row][column - area.column] : value;
    if (given !== null && given !== undefined) put(row, column, given);
  });
}

/** Strings are read as if typed ("4/10" turns into a date, see readTypedInput); other values are stored as they are. */
function writeContent(range: RangeTarget, value: unknown): void {
  requireUnlocked(range);
  const { sheet } = range;
  const tooLong = [value].flat(2).some((one) => typeof one === 'string' && one.length > LONGEST_TEXT);
  if (tooLong) throw invalidArgument();
  assignGrid(range, value, (row, column, given) => {
    if (typeof given === 'string') sheet.type(row, column, given);
    else if (typeof given === 'number' || typeof given === 'boolean') {
      sheet.store(row, column, { value: given, formula: '' });
    } else throw invalidArgument();
  });
  if ([value].flat(2).some((one) => typeof one === 'string' && one.startsWith('=')))
    sheet.computeAnew(range.area);
  sheet.reportCells(range.area);
}

function contentScalar(read: (cell: CellState | undefined) => CellValue): Scalar<RangeTarget> {
  return {
    get: (range) => gridOf(range, (row, column) => read(range.sheet.cell(row, column))),
    set: writeContent,
  };
}

/** `Excel.RangeValueType`; error values are kept as their text. */
function valueType(cell: CellState | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/.test(value) ? 'Error' : 'String';
}

/** The scalars of a range that hold one value a cell. */
export const rangeGrids: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Values: contentScalar((cell) => cell?.value ?? ''),
  Formulas: contentScalar((cell) => cell?.formula || (cell?.value ?? '')),
  Text: { get: (range) => gridOf(range, (row, column) => range.sheet.text(row, column)) },
  ValueTypes: { get: (range) => gridOf(range, (row, column) => valueType(range.sheet.cell(row, column))) },
  NumberFormat: {
    get: (range) => gridOf(range, (row, column) => range.sheet.cell(row, column)?.numberFormat ?? 'General'),
    set: (range, value) => {
      requirePermission(range, 'allowFormatCells');
      assignGrid(range, value, (row, column, numberFormat) => {
        if (!isNumberFormat(numberFormat)) throw invalidArgument();
        range.sheet.store(row, column, { numberFormat: numberFormat || 'General' });
      });
      range.sheet.reportFormats(range.area);
    },
  },
};
