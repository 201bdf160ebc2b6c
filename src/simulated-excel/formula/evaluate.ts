import type { CellValue } from '../cell.js';
import { countIf, sum } from './area-functions.js';
import type { Expression, Reference } from './expression.js';

/** Where a formula is looked at: relative references move by the offsets. */
export interface Standpoint {
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The value on another sheet; undefined where there is no such sheet, or none can be asked. */
  readonly valueOn?: (sheet: string, row: number, column: number) => CellValue | undefined;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** The value of a formula, or why this small evaluator has none. */
export type Evaluation =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly reason: string };

/** Thrown inside this file only: a function, operand or value the evaluator does not know. */
class Unknown extends Error {}

function toNumber(value: CellValue): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'number' ? value : Number(value);
  if (typeof value === 'string' && (value.trim() === '' ? value !== '' : Number.isNaN(number))) {
    throw new Unknown('#VALUE!');
  }
  return number;
}

function toBoolean(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  throw new Unknown('#VALUE!');
}

function shown(value: CellValue): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** Excel's order among kinds: numbers before text before booleans; text without regard to case; a blank as 0 or "". */
function compare(left: CellValue, right: CellValue): number {
  const rank = (value: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const a = left === '' && typeof right === 'number' ? 0 : left;
  const b = right === '' && typeof left === 'number' ? 0 : right;
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === 'string') return a.toLowerCase().localeCompare(String(b).toLowerCase(), 'ja');
  return Number(a) - Number(b);
}

const OPERATORS: Record<string, (left: CellValue, right: CellValue) => CellValue> = {
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
  '&': (left, right) => shown(left) + shown(right),
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': (left, right) => {
    if (toNumber(right) === 0) throw new Unknown('#DIV/0!');
    return toNumber(left) / toNumber(right);
  },
};

const FUNCTIONS: Record<string, (values: readonly CellValue[]) => CellValue> = {
  AND: (values) => values.map(toBoolean).every(Boolean),
  OR: (values) => values.map(toBoolean).some(Boolean),
  NOT: ([value = '']) => !toBoolean(value),
  // N("…") is 0 for any text: a way to leave a note inside a formula. Microsoft Support, "N function".
  N: ([value = '']) => (typeof value === 'string' ? 0 : Number(value)),
  IF: ([condition = '', yes = true, no = false]) => (toBoolean(condition) ? yes : no),
  TRIM: ([value = '']) => shown(value).trim().replace(/ +/g, ' '),
  LEN: ([value = '']) => shown(value).length,
  // Toward zero, of the 15 digits Excel calculates with. Microsoft Support, "ROUNDDOWN function".
  ROUNDDOWN: ([value = '', digits = 0]) => {
    const scale = 10 ** toNumber(digits);
    return Math.trunc(Number((toNumber(value) * scale).toPrecision(15))) / scale;
  },
};

/** A value, or those of an area, row by row. */
type Computed = CellValue | readonly CellValue[];

const isMany = (value: Computed): value is readonly CellValue[] => typeof value === 'object';

function only(value: Computed): CellValue {
  if (isMany(value)) throw new Unknown('an area where one value stands');
  return value;
}

/** Works on areas value by value, as SUMPRODUCT has it. */
function each(
  left: Computed,
  right: Computed,
  operate: (left: CellValue, right: CellValue) => CellValue,
): Computed {
  if (isMany(left))
    return left.map((own, index) => operate(own, isMany(right) ? (right[index] ?? '') : right));
  return isMany(right) ? right.map((own) => operate(left, own)) : operate(left, right);
}

function placeOf(reference: Reference, from: Standpoint): { readonly row: number; readonly column: number } {
  const { row, column, rowAbsolute, columnAbsolute } = reference;
  return {
    row: rowAbsolute ? row : row + from.rowOffset,
    column: columnAbsolute ? column : column + from.columnOffset,
  };
}

function areaValues(area: Extract<Expression, { kind: 'area' }>, from: Standpoint): CellValue[] {
  const first = placeOf(area.first, from);
  const last = placeOf(area.last, from);
  const values: CellValue[] = [];
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) {
      const value = area.sheet === null ? from.valueAt(row, column) : from.valueOn?.(area.sheet, row, column);
      if (value === undefined) throw new Unknown('#REF!');
      values.push(value);
    }
  }
  return values;
}

/** Functions over areas; each part is a value or those of an area. */
const AREA_FUNCTIONS: Record<string, (parts: readonly Computed[]) => CellValue> = {
  SUM: (parts) => sum(parts.flat()),
  SUMPRODUCT: (parts) => sum(parts.flat()),
  COUNTIF: countIf,
  COUNTIFS: countIf,
};

function computed(expression: Expression, from: Standpoint): Computed {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference': {
      const { row, column } = placeOf(expression.reference, from);
      return from.valueAt(row, column);
    }
    case 'area': {
      const values = areaValues(expression, from);
      const [one] = values;
      return values.length === 1 && one !== undefined ? one : values;
    }
    case 'operation': {
      const [left = '', right = ''] = expression.parts.map((part) => computed(part, from));
      const operate = OPERATORS[expression.operator];
      if (!operate) throw new Unknown(expression.operator);
      return each(left, right, operate);
    }
    case 'call': {
      const parts = expression.parts.map((part) => computed(part, from));
      const overAreas = AREA_FUNCTIONS[expression.name];
      if (overAreas) return overAreas(parts);
      const call = FUNCTIONS[expression.name];
      if (!call || parts.length === 0) throw new Unknown(expression.name);
      return call(parts.map(only));
    }
  }
}

/** The value of a formula seen from a cell. Excel's error values count as "no value". */
export function evaluate(expression: Expression, from: Standpoint): Evaluation {
  try {
    return { ok: true, value: only(computed(expression, from)) };
  } catch (error) {
    if (error instanceof Unknown) return { ok: false, reason: error.message };
    throw error;
  }
}
