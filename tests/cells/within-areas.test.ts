import type { Cell, CellArea } from '../../src/cells/sheet.js';
import { changeWithin } from '../../src/cells/within-areas.js';

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellArea => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const mark = (cell: Cell) => `[${typeof cell === 'string' ? cell : cell.text}]`;

test('cells of the areas are changed, blank ones as far as the widest row goes, and no others', () => {
  const rows = [['a', 'b', 'c'], ['d'], ['e', 'f']];
  const changed = changeWithin({ firstRow: 0, firstColumn: 0, rows }, [area(1, 1, 5, 9)], mark);
  expect(changed).toEqual([
    ['a', 'b', 'c'],
    ['d', '[]', '[]'],
    ['e', '[f]', '[]'],
  ]);
  expect(changed[0]).toBe(rows[0]);
  expect(rows[1]).toEqual(['d']);
});

test('places are those of the sheet, wherever the rows begin', () => {
  const seen: string[] = [];
  changeWithin(
    { firstRow: 3, firstColumn: 2, rows: [['a'], ['b']] },
    [area(0, 0, 3, 2)],
    (cell, _, row, column) => {
      seen.push(`${mark(cell)} ${row} ${column}`);
      return cell;
    },
  );
  expect(seen).toEqual(['[a] 3 2']);
});

test('areas beside the rows, turned round or beyond what they can hold change nothing', () => {
  const sheet = { firstRow: 5, firstColumn: 0, rows: [['a', 'b']] };
  const beside = [area(0, 0, 4, 9), area(6, 0, 9, 9), area(5, 2, 5, 9), area(5, 1, 5, 0)];
  expect(changeWithin(sheet, beside, mark)).toEqual([['a', 'b']]);
  // Areas that overlap hold more cells than there are: the second is left out.
  expect(changeWithin(sheet, [area(5, 0, 5, 1), area(5, 0, 5, 0)], mark)).toEqual([['[a]', '[b]']]);
});
