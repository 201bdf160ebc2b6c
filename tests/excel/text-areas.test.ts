import { textAreas } from '../../src/excel/text-areas.js';

test('texts and blanks need no second reading', () => {
  expect(textAreas([])).toEqual([]);
  expect(
    textAreas([
      ['達成', ''],
      ['', '4/10'],
    ]),
  ).toEqual([]);
});

test('numbers, truth values and formulas do, each column for itself', () => {
  const grid = [
    ['項目', 1, 'x'],
    ['', 2, '=A1'],
    ['', 'text', ''],
    [true, 3, ''],
  ];
  expect(textAreas(grid)).toEqual([
    { column: 0, firstRow: 3, rows: 1 },
    { column: 1, firstRow: 0, rows: 4 },
    { column: 2, firstRow: 1, rows: 1 },
  ]);
});

test('long texts between two numbers are not carried twice', () => {
  const comment = '検証'.repeat(80);
  expect(textAreas([[1], [comment], [2], [comment], [comment], [3]])).toEqual([
    { column: 0, firstRow: 0, rows: 3 },
    { column: 0, firstRow: 5, rows: 1 },
  ]);
});
