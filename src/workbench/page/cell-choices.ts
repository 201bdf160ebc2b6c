import type { SimulatedSheet } from '../../simulated-excel/index.js';

/** The values a cell offers by its validation, as the add-in's drop-downs write them; null for none, and for lists that stand in cells. */
export function cellChoices(
  { validations }: SimulatedSheet,
  row: number,
  column: number,
): readonly string[] | null {
  const own = validations.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const list: unknown = own?.rule.list;
  if (typeof list !== 'object' || list === null || !('source' in list)) return null;
  if ('inCellDropDown' in list && list.inCellDropDown === false) return null;
  const { source } = list;
  if (typeof source !== 'string' || source.startsWith('=')) return null;
  return source.split(',').map((text) => text.trim());
}
