import fc from 'fast-check';
import { readCombinedCells, readSplitCells } from '../../../src/engine/figure/read-cell.js';
import { knownPattern, shownNumber } from '../../../src/files/xlsx/number-format/shown-text.js';
import { property } from '../properties/cases.js';

/** Whatever a number format makes of a stored number: its value is read in the scale that is shown, or it is asked about. */

/** Formats with the power of ten between what is stored and what a person reads; null where nothing of the number is shown. */
const FORMATS: readonly (readonly [pattern: string, scale: number | null])[] = [
  ['General', 0],
  ['0', 0],
  ['0.0', 0],
  ['0.00', 0],
  ['0000', 0],
  ['#,##0', 0],
  ['#,##0.0', 0],
  ['0;0', 0],
  ['#,##0;(#,##0)', 0],
  ['#,##0_);[Red](#,##0)', 0],
  ['#,##0;[Red]#,##0', 0],
  ['#,##0;△#,##0', 0],
  ['#,##0;"▲ "#,##0', 0],
  ['+0;-0;0', 0],
  ['"-"0', 0],
  ['#,##0,', -3],
  ['0.0,', -3],
  ['0.0,,', -6],
  ['0.0,"千円"', 0],
  ['#,##0,,"百万円"', 0],
  ['0.0"万円"', 4],
  ['0"万"0000', 0],
  ['0%', 2],
  ['0.0%', 2],
  ['0.0"%"', 0],
  ['0"件"', 0],
  ['"約"0.0', 0],
  ['0"以上"', 0],
  ['"¥"#,##0', 0],
  ['_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', 0],
  ['0;-0;"-"', 0],
  ['0;-0;"—"', 0],
  ['0;-0;', 0],
  ['0;-0;"なし"', 0],
  ['0;-0;"集計中"', 0],
  ['[>=100]"多数";0', 0],
  ['[<1]0%;0', null],
  ['[>=1000]0.0,;0', null],
  ['0.00E+00', 0],
  ['##0.0E+0', 0],
  ['# ?/?', 0],
  ['# ??/??', 0],
  ['?/?', 0],
  ['[DBNum1]0', 0],
  ['[DBNum3]0', 0],
  [';;;', 0],
  ['"達成"', 0],
  ['0"(121)"', 0],
  ['"133("0")"', 0],
];

const ofConditions: Record<string, (number: number) => number> = {
  '[<1]0%;0': (number) => (number < 1 ? 2 : 0),
  '[>=1000]0.0,;0': (number) => (number >= 1000 ? -3 : 0),
};

const numbers = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -20_000_000, max: 20_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((number) => number / 100),
  fc.integer({ min: -2000, max: 2000 }).map((number) => number / 1000),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);
const cells = fc.tuple(fc.constantFrom(...FORMATS), numbers).map(([[pattern, scale], number]) => {
  const power = scale ?? ofConditions[pattern]?.(number) ?? 0;
  return {
    pattern,
    number,
    text: shownNumber(number, knownPattern(pattern), false),
    value: number * 10 ** power,
  };
});

/** Equal up to the digits Excel itself keeps. */
const isSame = (one: number, other: number) => Math.abs(one - other) <= 1e-12 * Math.abs(other);

property('a number in a cell of its own', cells, ({ pattern, number, text, value }) => {
  for (const side of ['actual', 'target'] as const) {
    const cell = { text, number };
    const reading = readSplitCells(
      ...((side === 'actual' ? [cell, '5'] : ['5', cell]) as [never, never]),
      [],
    )[side];
    expect(['number', 'unshown', 'unreadable']).toContain(reading.kind);
    if (reading.kind === 'number' && !isSame(reading.value, value))
      throw new Error(`${pattern} shows ${number} as ${text}: read as ${reading.value} for the ${side}`);
  }
});

property('a number in a combined cell', cells, ({ pattern, number, text, value }) => {
  const { actual, target } = readCombinedCells([{ text, number }], [], 'actual-first');
  const isTarget = pattern.startsWith('"133(');
  const own = isTarget ? target : actual;
  // Never is a cell with a number taken for one without.
  expect(['number', 'unshown', 'unreadable']).toContain(own.kind);
  if (own.kind === 'number' && !isSame(own.value, value))
    throw new Error(`${pattern} shows ${number} as ${text}: read as ${own.value}`);
  const other = isTarget ? actual : target;
  const given = isTarget ? 133 : 121;
  if (other.kind === 'number') expect(other.value).toBe(given);
});

const plainly = fc.tuple(
  fc.constantFrom(
    'General',
    '0',
    '0.0',
    '#,##0',
    '#,##0;(#,##0)',
    '0.0%',
    '0.0"%"',
    '0.0,',
    '0.0,,',
    '0"件"',
  ),
  fc.integer({ min: -50_000_000, max: 50_000_000 }).map((number) => number / 10),
);

property('and what is shown plainly is read, not asked about', plainly, ([pattern, number]) => {
  const text = shownNumber(number, knownPattern(pattern), false);
  fc.pre(/[1-9]/.test(text));
  expect(readSplitCells({ text, number }, '5', []).actual.kind).toBe('number');
});

property(
  'a date never becomes a number',
  fc.tuple(
    fc.constantFrom(
      'm"月"d"日"',
      'yyyy/m/d',
      'm/d',
      'd',
      'yyyy',
      'mmm-yy',
      'd-mmm',
      '[$-411]ge.m.d',
      'yyyy"年"m"月"',
    ),
    fc.integer({ min: 36_526, max: 73_050 }),
  ),
  ([pattern, number]) => {
    const cell = { text: shownNumber(number, knownPattern(pattern), false), number };
    expect(readSplitCells(cell, '5', []).actual.kind).not.toBe('number');
    const { actual, target } = readCombinedCells([cell], [], 'actual-first');
    expect([actual.kind, target.kind]).not.toContain('number');
  },
);
