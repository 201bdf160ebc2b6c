import type { CellValue } from '../cell.js';

/** The few functions over areas that our own formulas use. */

/** Numbers and what is true; texts are nothing. Microsoft Support, "SUMPRODUCT function". */
export function sum(values: readonly CellValue[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === 'string' ? 0 : Number(value)), 0);
}

/** Equality as in COUNTIFS: without regard to case, a number as its text. Comparisons (`">=3"`) and `*` are not known. */
function meets(value: CellValue, criterion: CellValue): boolean {
  return String(value).toLowerCase() === String(criterion).toLowerCase();
}

/**
 * COUNTIF and COUNTIFS: how many places meet all criteria. Microsoft Support, "COUNTIFS function".
 * @param parts areas and their criteria in turn; an area of one cell comes as its value
 */
export function countIf(parts: readonly (CellValue | readonly CellValue[])[]): number {
  const columns = parts.filter((_, at) => at % 2 === 0).map((part) => [part].flat());
  const criteria = parts.filter((_, at) => at % 2 === 1).map((part) => [part].flat()[0] ?? '');
  const length = columns[0]?.length ?? 0;
  let count = 0;
  for (let place = 0; place < length; place++) {
    if (columns.every((column, at) => meets(column[place] ?? '', criteria[at] ?? ''))) count++;
  }
  return count;
}
