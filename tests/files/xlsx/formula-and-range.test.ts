import fc from 'fast-check';
import { decodeXstring, encodeXstring } from '../../../src/cells/xml-text.js';
import { splitFormula } from '../../../src/files/xlsx/formula/references.js';
import { formatRange, parseRange, rangeHolds } from '../../../src/files/xlsx/sheet/cell-range.js';
import { formulaMover } from '../../../src/files/xlsx/sheet/shared-formula.js';

const references = (formula: string): string[] =>
  splitFormula(formula).flatMap(({ reference, sheet }) =>
    reference === undefined ? [] : [sheet === undefined ? reference : `${sheet}!${reference}`],
  );

test.each<[string, string[]]>([
  ['COUNTIF($G$4:G27,"達成")', ['$G$4:G27']],
  ["'総括表 (2)'!A1+表!$B:$C*2:5", ['総括表 (2)!A1', '表!$B:$C', '2:5']],
  ["'it''s'!A1", ["it's!A1"]],
  ['LOG10(1)+DEC2BIN(A1)+A1B+B2_x', ['A1']],
  ['"A1 ""B2"" "&C3', ['C3']],
  ['IF(A1=B1,1E5,ABCD1)', ['A1', 'B1']],
])('references of %s', (formula, expected) => {
  expect(references(formula)).toEqual(expected);
});

test('the pieces of any formula join to it', () => {
  const unit = fc.constantFrom('A1', '$', ':', '!', "'", '"', '(', 'SUM', '達', ' ', '1', '+', '\n', '[');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (formula) => {
      expect(
        splitFormula(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
  );
});

test.each<[string, number, number, string]>([
  ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
  ['SUM(A:B,$2:3)', 1, 1, 'SUM(B:C,$2:4)'],
  ["'x y'!B2", -1, -1, "'x y'!A1"],
  ['A1', -1, 0, '#REF!'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
  expect(formulaMover(formula)(rows, columns)).toBe(moved);
});

test('ranges read back as they are written', () => {
  const corner = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(corner, corner, (a, b) => {
      const range = {
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      };
      expect(parseRange(formatRange(range))).toEqual(range);
      expect(rangeHolds(range, a.row, b.column)).toBe(true);
    }),
  );
});

test('what is no range is none', () => {
  expect(['', 'A', 'A0', 'A1:', 'A1:B2:C3', '1A'].map((text) => parseRange(text))).toEqual(
    Array(6).fill(null),
  );
});

test('a text that looks like an escape only beside one survives', () => {
  const text = '_x00DF\u0000';
  expect(encodeXstring(text)).toBe('_x005F_x00DF_x0000_');
  expect(decodeXstring(encodeXstring(text))).toBe(text);
});

test('any text survives the escapes of XML strings', () => {
  const unit = fc.constantFrom('_', 'x', '0', '00D', 'F', 'a', '\u0000', '\ufffe', '𠮷', '_x005F_');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const encoded = encodeXstring(text);
      expect(decodeXstring(encoded)).toBe(text);
      expect(encoded).not.toContain('\u0000');
      expect(encoded).not.toContain('\ufffe');
    }),
  );
});
