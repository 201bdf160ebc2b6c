import { MergeIndex } from '../../src/grid/merge-index.js';
import { areaBetween, type Move, moveFrom } from '../../src/grid/selection.js';

const merges = new MergeIndex([
  { row: 2, column: 1, rows: 2, columns: 2 },
  { row: 4, column: 2, rows: 1, columns: 2 },
]);
const extent = {
  rows: 50,
  columns: 10,
  used: { row: 1, column: 0, rows: 20, columns: 6 },
  pageRows: 10,
};

test.each<[Move, [number, number], [number, number]]>([
  ['down', [1, 2], [2, 1]],
  ['down', [2, 1], [4, 1]],
  ['right', [3, 0], [2, 1]],
  ['right', [2, 1], [2, 3]],
  ['left', [2, 3], [2, 1]],
  ['up', [0, 0], [0, 0]],
  ['left', [0, 0], [0, 0]],
  ['down', [49, 0], [49, 0]],
  ['page-down', [5, 1], [15, 1]],
  ['page-up', [5, 1], [0, 1]],
  ['row-start', [7, 4], [7, 0]],
  ['row-end', [7, 1], [7, 5]],
  ['sheet-start', [7, 4], [0, 0]],
  ['sheet-end', [7, 4], [20, 5]],
])('%s from %j leads to %j', (move, [row, column], [toRow, toColumn]) => {
  expect(moveFrom({ row, column }, move, merges, extent)).toEqual({ row: toRow, column: toColumn });
});

test('on a blank sheet End stays in the first column', () => {
  const blank = { ...extent, used: null };
  expect(moveFrom({ row: 3, column: 4 }, 'row-end', new MergeIndex([]), blank)).toEqual({
    row: 3,
    column: 0,
  });
});

test('an area grows until it cuts no merge, one merge leading to the next', () => {
  expect(areaBetween({ row: 3, column: 2 }, { row: 4, column: 2 }, merges)).toEqual({
    row: 2,
    column: 1,
    rows: 3,
    columns: 3,
  });
  expect(areaBetween({ row: 9, column: 5 }, { row: 8, column: 4 }, merges)).toEqual({
    row: 8,
    column: 4,
    rows: 2,
    columns: 2,
  });
});

test('a merge is found from every cell it covers, and only its first one is drawn', () => {
  expect(merges.areaAt(3, 2)).toEqual({ row: 2, column: 1, rows: 2, columns: 2 });
  expect(merges.areaAt(0, 0)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  expect([merges.isCovered(2, 1), merges.isCovered(3, 1), merges.isCovered(9, 9)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(merges.rowsReachingInto(3, 0, 9)).toEqual([2]);
  expect(merges.rowsReachingInto(2, 0, 9)).toEqual([]);
});
