import fc from 'fast-check';
import { writeCells } from '../../../src/files/index.js';
import { rangeFinder, rangeHolds } from '../../../src/files/xlsx/sheet/cell-range.js';
import { placesIn } from '../../../src/files/xlsx/write/changed-places.js';
import { buildWorkbook, worksheet } from '../build-workbook.js';
import { openedXlsx, textsOf } from '../open-for-test.js';

/** Writing into tables as long as they get: as many cells as a call has no room for as arguments. */

const range = fc
  .tuple(fc.nat(20), fc.nat(8), fc.nat(5), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('a range is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), fc.nat(26), fc.nat(12), (ranges, row, column) => {
      const found = rangeFinder(ranges)(row, column);
      expect(found !== undefined).toBe(ranges.some((own) => rangeHolds(own, row, column)));
      if (found) expect(rangeHolds(found, row, column)).toBe(true);
    }),
  );
});

test('changed places are found in a range as by looking at each', () => {
  const place = fc.record({ row: fc.nat(26), column: fc.nat(12) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), range, (places, own) => {
      expect(placesIn(places)(own)).toBe(places.some(({ row, column }) => rangeHolds(own, row, column)));
    }),
  );
});

test('150,000 cells are written, old rows and new ones, beside as many formulas and merges', () => {
  const rows = 50_000;
  const data = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"/><c r="C${at + 1}"><f>D${at + 1}*2</f></c></row>`,
  );
  const merges = Array.from({ length: rows }, (_, at) => `<mergeCell ref="E${at + 1}:F${at + 1}"/>`);
  const bytes = buildWorkbook({
    sheets: {
      S: worksheet(
        data.join(''),
        `<mergeCells>${merges.join('')}</mergeCells>`,
        '<dimension ref="A1:F50000"/>',
      ),
    },
  });
  const writes = ['A', 'B', 'E'].flatMap((letter) =>
    Array.from({ length: rows }, (_, at) => ({ cell: `${letter}${at + 1}`, text: '達成' })),
  );
  const below = Array.from({ length: 1000 }, (_, at) => ({ cell: `A${rows + 2 * at + 2}`, text: '—' }));
  const result = writeCells(openedXlsx(bytes), 0, [...writes, ...below]);
  if (!result.ok) throw new Error(result.failure.code);
  expect([result.written.length, result.refused]).toEqual([151_000, []]);
  const texts = textsOf(openedXlsx(result.bytes));
  expect(texts.at(rows - 1)).toEqual(['達成', '達成', '', '', '達成']);
  expect(texts.slice(-3)).toEqual([['—'], [], ['—']]);
});
