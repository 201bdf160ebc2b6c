/** Whatever stands in a cell gives a reading: nothing throws, nothing is invented, and every text comes to an end. */
import fc from 'fast-check';
import { readSplitCells } from '../../../src/engine/figure/read-cell.js';
import { readFigure } from '../../../src/engine/figure/read-figure.js';
import type { FigureReading } from '../../../src/engine/figure/reading.js';
import { property } from '../properties/cases.js';

/** Code units of every kind, halves of surrogate pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** The pieces figures are made of, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        '0',
        '7',
        '12',
        '３',
        '.',
        ',',
        '，',
        ' ',
        '\u3000',
        '\n',
        '(',
        ')',
        '（',
        '）',
        '［',
        '】',
        '/',
        '／',
      ],
      ...[
        '〜',
        '-',
        '－',
        '—',
        'ー',
        '△',
        '▲',
        '+',
        '億',
        '万',
        '千',
        '%',
        '件',
        '万円',
        '約',
        '延べ',
        'うち',
        '以上',
      ],
      ...[
        '未満',
        'を維持',
        'から',
        '実績',
        '目標',
        'R7',
        '令和12年',
        '集計中',
        '中止',
        'なし',
        '※',
        '注:',
        'l',
        'O',
      ],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

function expectReading(reading: FigureReading, text: string): void {
  const { actual, target, oddities } = reading;
  expect(['number', 'unreadable', 'pending', 'cancelled', 'blank']).toContain(actual.kind);
  expect(['number', 'range', 'unreadable', 'none', 'absent']).toContain(target.kind);
  for (const side of [actual, target]) {
    expect(text).toContain(side.raw);
    if (side.kind === 'number') {
      expect(Number.isFinite(side.value)).toBe(true);
      expect(side.raw).toMatch(/\d/u.test(side.raw) ? /\d/u : /[０-９]/u);
    }
    if (side.kind === 'range') expect(side.low).toBeLessThanOrEqual(side.high);
  }
  expect(new Set(oddities).size).toBe(oddities.length);
}

for (const [what, texts] of [
  ['any code units', anyText],
  ['the pieces of figures', pieces],
] as const) {
  property(`${what} give a reading`, texts, (text) => {
    expectReading(readFigure(text), text);
    expectReading(readFigure(text, ['樽'], 'target-first'), text);
  });
}

property(
  'any two texts give a reading of cells of their own',
  fc.tuple(pieces, pieces),
  ([actual, target]) => {
    expectReading(readSplitCells(actual, target, []), `${actual}\u0000${target}`);
  },
);

const MANY = 1_000_000;
const hostile: readonly (readonly [string, string])[] = [
  ['opening brackets', '('.repeat(MANY)],
  ['closing brackets', '）'.repeat(MANY)],
  ['pairs of brackets', '()'.repeat(MANY / 2)],
  ['digits', '1'.repeat(MANY)],
  ['digits apart', '1 '.repeat(MANY / 2)],
  ['numbers apart', '12 '.repeat(MANY / 3)],
  ['groups', `1${',000'.repeat(MANY / 4)}`],
  ['points', '1.'.repeat(MANY / 2)],
  ['multipliers', '1万'.repeat(MANY / 2)],
  ['spaces', ' '.repeat(MANY)],
  ['full-width spaces before a figure', `${'\u3000'.repeat(MANY)}133(121)`],
  ['lone surrogates', '\ud800'.repeat(MANY)],
  ['lone surrogates around a figure', `${'\udc00'.repeat(MANY)}133(121)${'\ud800'.repeat(MANY)}`],
  ['stops behind a number', `1${'。'.repeat(MANY)}x`],
  ['months before a number', `${'月'.repeat(MANY)}1`],
  ['directions', `5(3${'以上'.repeat(MANY / 2)}x)`],
  ['dashes', '—'.repeat(MANY)],
  ['minus signs', `${'△'.repeat(MANY)}1`],
  ['remarks', '※'.repeat(MANY)],
];

test.each(hostile)('a million %s come to an end', (_, text) => {
  expectReading(readFigure(text), text);
  expectReading(readSplitCells(text, text, []), text);
});
