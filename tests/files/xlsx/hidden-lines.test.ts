import { buildWorkbook, worksheet } from '../build-workbook.js';
import { openedXlsx, sheetOf } from '../open-for-test.js';

const cells = (row: number) => `<c r="A${row}"><v>1</v></c><c r="D${row}"><v>1</v></c>`;

/** What of four columns and the rows given is hidden. */
const hiddenOf = (rows: readonly string[], columns = '') => {
  const data = rows
    .map((attributes, at) => `<row r="${at + 1}" ${attributes}>${cells(at + 1)}</row>`)
    .join('');
  const before = columns === '' ? '' : `<cols>${columns}</cols>`;
  return sheetOf(openedXlsx(buildWorkbook({ sheets: { 総括表: worksheet(data, '', before) } }))).hidden;
};

test('rows hidden by hand, by a filter or in a closed group, and rows without height', () => {
  const rows = [
    '',
    'hidden="1"',
    'ht="0" customHeight="1"',
    'outlineLevel="1" hidden="true"',
    'collapsed="1"',
  ];
  expect(hiddenOf(rows)).toEqual({ rows: [1, 2, 3], columns: [] });
});

test('columns likewise, as far as cells were read', () => {
  const columns =
    '<col min="2" max="2" width="0" customWidth="1"/><col min="4" max="16384" width="9" hidden="1"/><col min="1" max="1" width="9" collapsed="1"/>';
  expect(hiddenOf([''], columns)).toEqual({ rows: [], columns: [1, 3] });
});

test('nothing hidden is known, too', () => {
  expect(hiddenOf([''])).toEqual({ rows: [], columns: [] });
});

test('columns that make no sense hide nothing', () => {
  const columns =
    '<col min="3" max="1" hidden="1"/><col min="x" max="y" hidden="0"/><col min="-4" max="0" hidden="1"/>';
  expect(hiddenOf([''], columns)).toEqual({ rows: [], columns: [] });
});

test('hidden rows below the last filled one are nobody’s', () => {
  const data = `<row r="1">${cells(1)}</row><row r="9" hidden="1"/><row r="12" hidden="1"><c r="A12" s="0"/></row>`;
  expect(sheetOf(openedXlsx(buildWorkbook({ sheets: { 総括表: worksheet(data) } }))).hidden).toEqual({
    rows: [],
    columns: [],
  });
});
