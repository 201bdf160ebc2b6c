import { asNamingRow, bodyRowOf, readBodyRow } from '../../../../src/engine/table/kinds/body-row.js';
import { NamingRows } from '../../../../src/engine/table/kinds/naming-row.js';

const CELLS = ['', '1 記帳指導の推進', '', '(1) 記帳指導件数(件)', '12(10)', '達成', ''];
const TALLY = ['', '達成数計', '1/2', '達成数計', '12/15'];
const DITTO = ['', '〃', '', '(2) 記帳指導件数(件)', '12(10)', '達成'];

test('a row is of its kind, and each of its cells too, up to the last filled one', () => {
  expect(new NamingRows().of(CELLS)).toEqual({
    texts: CELLS.slice(0, -1),
    kind: 'content',
    contents: ['blank', 'numberedName', 'blank', 'numberedLabel', 'figure', 'verdict'],
  });
});

test('of a tally each cell is told too, of which nobody asks where the rows of a table are read', () => {
  expect(bodyRowOf(TALLY, 0)).toMatchObject({ kind: 'tally', contents: [] });
  expect(asNamingRow(bodyRowOf(TALLY, 0))).toEqual(new NamingRows().of(TALLY));
});

test('a row that was read is asked as it is', () => {
  const row = bodyRowOf(CELLS, 3);
  expect(asNamingRow(row)).toBe(row);
});

test('a row is read once, and is a row of the body as it would be without', () => {
  const read = new NamingRows();
  expect(read.seenOf(CELLS)).toBeUndefined();
  expect(read.of(CELLS)).toBe(read.of(CELLS));
  const above = bodyRowOf(CELLS, 3);
  for (const cells of [CELLS, TALLY, DITTO]) {
    const row = readBodyRow(cells, 4, above);
    expect(readBodyRow(cells, 4, above, read.of(cells))).toEqual(row);
  }
  expect(readBodyRow(CELLS, 4, above, read.of(CELLS)).texts).toBe(read.of(CELLS).texts);
  expect(readBodyRow(DITTO, 4, above, read.of(DITTO)).texts[1]).toBe('1 記帳指導の推進');
});
