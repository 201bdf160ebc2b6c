import fc from 'fast-check';
import { decodeXstring, encodeXstring } from '../../../src/cells/xml-text.js';
import { splitFormula } from '../../../src/files/xlsx/formula/references.js';
import { isUnknowable } from '../../../src/files/xlsx/formula/unknowable.js';
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

/** The same in one pattern each, which take time by the square of what they look through. */
const LETTER = String.raw`\p{L}\p{N}_`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<sheet>(?:'(?:[^']|'')+'|[${LETTER}.\[\]]+)!)?(?<![${LETTER}.$])(?<range>${RANGE})(?![${LETTER}.(!$])|'(?:[^']|'')*'|[${LETTER}.\\?]+|.`,
  'gsu',
);
const UNKNOWABLE = /\b(?:INDIRECT|OFFSET)\s*\(|\[(?!\d+\])|'[^']*:[^']*'!|[\p{L}\p{N}_]+:[\p{L}\p{N}_]+!/iu;

const unit = fc.constantFrom(
  'A1',
  '$',
  ':',
  '!',
  "'",
  '"',
  '(',
  'OFFSET',
  '達',
  ' ',
  '1',
  '.',
  '𠮷',
  '[',
  ']',
  'A',
);
const formula = fc.string({ unit, maxLength: 24 });

test('any formula is taken apart as one pattern would', () => {
  fc.assert(
    fc.property(formula, (own) => {
      const pieces = [...own.matchAll(PIECE)].map(({ 0: text, groups }) => [text, groups?.range]);
      expect(splitFormula(own).map(({ text, reference }) => [text, reference])).toEqual(pieces);
    }),
    { numRuns: 3000 },
  );
});

test('what can’t be known of a formula is told as one pattern would', () => {
  fc.assert(
    fc.property(formula, (own) => {
      expect(isUnknowable(own)).toBe(UNKNOWABLE.test(own.replace(/"(?:[^"]|"")*"/g, '""')));
    }),
    { numRuns: 3000 },
  );
});

test.each(['A', ']', "'::::", '"', "'", '[', 'A:', "'A:", '[1', 'OFFSET ', '"\'', ']!', '$A'])(
  '8,192 signs of %s are taken apart a hundred times, soon',
  (sign) => {
    const long = sign.repeat(8192 / sign.length).slice(0, 8190);
    const started = performance.now();
    for (let time = 0; time < 100; time += 1) {
      splitFormula(long);
      isUnknowable(long);
    }
    // A pattern that looks at each sign from each takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
