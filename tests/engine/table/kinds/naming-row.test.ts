import { bodyRowOf } from '../../../../src/engine/table/kinds/body-row.js';
import { asNamingRow, namingRowOf } from '../../../../src/engine/table/kinds/naming-row.js';

const CELLS = ['', '1 記帳指導の推進', '', '(1) 記帳指導件数(件)', '12(10)', '達成'];
const TALLY = ['', '達成数計', '1/2', '達成数計', '12/15'];

test('a row is of its kind, and each of its cells too', () => {
  expect(namingRowOf(CELLS)).toEqual({
    texts: CELLS,
    kind: 'content',
    contents: ['blank', 'numberedName', 'blank', 'numberedLabel', 'figure', 'verdict'],
  });
});

test('of a tally each cell is told too, of which nobody asks where the rows of a table are read', () => {
  expect(bodyRowOf(TALLY, 0)).toMatchObject({ kind: 'tally', contents: [] });
  expect(asNamingRow(bodyRowOf(TALLY, 0))).toEqual(namingRowOf(TALLY));
});

test('a row that was read is asked as it is', () => {
  const row = bodyRowOf(CELLS, 3);
  expect(asNamingRow(row)).toBe(row);
});
