import fc from 'fast-check';
import {
  type Area,
  areaAddress,
  contains,
  parseAreaAddress,
  sameArea,
  subtract,
} from '../../src/simulated-excel/area.js';

const area = fc.record<Area>({
  row: fc.nat(30),
  column: fc.nat(30),
  rows: fc.integer({ min: 1, max: 12 }),
  columns: fc.integer({ min: 1, max: 12 }),
});

test('an address reads back as its area', () => {
  fc.assert(
    fc.property(area, (given) => {
      const read = parseAreaAddress(areaAddress(given));
      expect(read && sameArea(read, given)).toBe(true);
    }),
  );
});

test.each([
  ['$B$2:$A$1', 'A1:B2'],
  ['c:a', 'A:C'],
  ['5:3', '3:5'],
])('%s is %s', (given, written) => {
  const read = parseAreaAddress(given);
  expect(read && areaAddress(read)).toBe(written);
});

test.each(['', 'A', '1', 'A1:', 'A1:B', 'A1:2', 'A0', 'XFE1', 'A1048577', 'あ1'])(
  '%j is no address',
  (given) => {
    expect(parseAreaAddress(given)).toBeNull();
  },
);

test('subtracting leaves exactly the cells outside the hole, each once', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = subtract(whole, hole);
      for (let row = whole.row; row < whole.row + whole.rows; row++) {
        for (let column = whole.column; column < whole.column + whole.columns; column++) {
          const times = parts.filter((part) => contains(part, row, column)).length;
          expect(times).toBe(contains(hole, row, column) ? 0 : 1);
        }
      }
    }),
  );
});
