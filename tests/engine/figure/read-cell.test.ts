import type { Cell } from '../../../src/cells/sheet.js';
import { readCombinedCells, readQuantity, readSplitCells } from '../../../src/engine/figure/read-cell.js';
import { shown, shownFigure } from './shown.js';

const split = (actual: Cell, target: Cell) => shownFigure(readSplitCells(actual, target, []));
const combined = (...cells: readonly Cell[]) => shownFigure(readCombinedCells(cells, [], 'actual-first'));

test.each([
  ['延べ130社', '実80社', ['130社', 'unreadable counted', '']],
  ['実80社', '延べ130社', ['80社', 'unreadable counted', '']],
  ['平均28人', '延べ100人', ['28人', 'unreadable counted', '']],
  ['12人', '各10人', ['12人', 'unreadable counted', '']],
  ['延べ120人', '延べ100人', ['120人', '100人', '']],
  ['120人', '延べ100人', ['120人', '100人', '']],
  ['各12人', '各10人', ['12人', '10人', '']],
])('%s beside %s in a cell of its own', (actual, target, reading) => {
  expect(split(actual, target)).toEqual(reading);
});

describe('a number in a cell of its own is what is stored', () => {
  test.each([
    ['a percentage shown in full', { text: '58.7%', number: 0.587 }, '58.7%'],
    ['a percentage the format rounds', { text: '59%', number: 0.587 }, '58.7%'],
    ['a percentage of which only the sign is written', { text: '59%', number: 58.7 }, '58.7%'],
    ['a number the format rounds', { text: '12', number: 11.6 }, '11.6'],
    ['grouped digits', { text: '3,300', number: 3300 }, '3300'],
    ['noise of binary fractions', { text: '0.3', number: 0.1 + 0.2 }, '0.3'],
    ['a minus shown as brackets', { text: '(45)', number: -45 }, '-45'],
    ['a minus shown in red', { text: '45', number: -45.4 }, '-45.4'],
    ['a minus shown as a triangle', { text: '△ 45', number: -45 }, '-45'],
    ['thousands', { text: '10', number: 9960 }, '9.96'],
    ['millions', { text: '10.0', number: 9_960_000 }, '9.96'],
    ['millions with their word', { text: '10.0百万円', number: 9_960_000 }, '9960000円'],
    ['a word of scale behind the digits', { text: '1.5万円', number: 1.46 }, '14600円'],
    ['leading zeros', { text: '0045', number: 45 }, '45'],
    ['full-width digits', { text: '４５', number: 44.6 }, '44.6'],
    ['nothing', { text: '0', number: 0 }, '0'],
    ['nothing below zero', { text: '-0.0', number: -0 }, '0'],
    ['a unit of the format', { text: '12社', number: 12 }, '12社'],
  ])('%s', (_, cell, value) => {
    expect(split(cell, '')).toEqual([value, 'absent', '']);
    expect(readQuantity(cell)?.value).toBe(Number.parseFloat(value));
  });
});

describe('a number that is not what is shown is asked about', () => {
  test.each([
    ['a 0 as a dash', '-', 0],
    ['a 0 as a long dash', '—', 0],
    ['a 0 as nothing', '', 0],
    ['a number as nothing', '', 45],
    ['a 0 as a word', 'なし', 0],
    ['a 0 that seems to be pending', '集計中', 0],
    ['a 0 that seems to be cancelled', '中止', 0],
    ['a number as a verdict', '達成', 1],
    ['a column too narrow', '####', 45],
    ['another number', '12', 45_000],
    ['a minus that is not stored', '-45', 45],
    ['a number rounded to nothing', '0', 0.3],
    ['a number scaled to nothing', '0.0', 30_000],
    ['a percentage of another size', '59%', 5.87],
    ['powers of ten', '1.2E+05', 123_456],
    ['a fraction', '1/2', 0.5],
    ['a mixed fraction', '12 1/2', 12.5],
    ['a range', '48〜60', 60],
    ['a numeral in kanji', '四十五', 45],
  ])('%s', (_, text, number) => {
    expect(split({ text, number }, '5')[0]).toBe(`unshown ${number}`);
    expect(split('5', { text, number })[1]).toBe(`unshown ${number}`);
    expect(combined({ text, number })[0]).toBe(`unshown ${number}`);
    expect(combined({ text, number })[1]).toBe(`unshown ${number}`);
  });

  test('and a date stays a date', () => {
    for (const text of ['4月10日', '2026/4/10', '4/10']) {
      expect(split({ text, number: 46_122 }, '5')[0]).toBe('unreadable date');
      expect(combined({ text, number: 46_122 }).slice(0, 2)).toEqual(['unreadable date', 'unreadable date']);
    }
  });

  test('and words beside the digits stay words', () => {
    expect(split({ text: '45番札所', number: 45 }, '5')[0]).toBe('unreadable words');
  });
});

describe('an actual that is a text in brackets', () => {
  test.each(['(45)', ' (1,200) ', '（45）', '(4.5%)'])('%s may be a number below zero', (text) => {
    expect(split(text, '40')).toEqual(['unreadable bracketed', '40', '']);
  });

  test('beside anything else is read as it was, and so is a target', () => {
    expect(split('45(件)', '(40)').slice(0, 2)).toEqual(['45件', '40']);
  });
});

describe('a target in a cell of its own', () => {
  test.each([
    [{ text: '60', number: 59.6 }, '59.6'],
    [{ text: '-3.0', number: -3 }, '-3'],
    // What Excel makes of a typed `(121)`, in a format that shows it in brackets again.
    [{ text: '(121)', number: -121 }, 'unreadable negative'],
    [{ text: '60以上', number: 59.6 }, '59.6 gte'],
  ])('%j', (cell, target) => {
    expect(split('5', cell)[1]).toBe(target);
  });
});

describe('a number in a combined cell is one of the two', () => {
  test.each([
    ['the actual', '133(121)', 132.8, ['132.8', '121', '']],
    ['the target', '133(121)', 120.8, ['133', '120.8', '']],
    ['an actual below zero', '-45(40)', -45, ['-45', '40', '']],
    ['an actual without a target', '45(—)', 45, ['45', 'none', '']],
    ['a number alone', '45', 44.8, ['44.8', 'absent', '']],
    ['a target whose actual is not there', '集計中(120)', 120, ['pending', '120', '']],
    ['both, which are the same', '100(100)', 100, ['100', '100', '']],
  ])('%s', (_, text, number, figure) => {
    expect(combined({ text, number })).toEqual(figure);
  });

  test.each([
    ['either of two that look the same', '100(100)', 99.6],
    ['neither', '133(121)', 45_000],
    ['a number beside a range', '50(48〜60)', 60],
  ])('%s is asked about', (_, text, number) => {
    expect(combined({ text, number })).toEqual([`unshown ${number}`, `unshown ${number}`, '']);
  });

  test.each(['-45', '(45)', '45', '△45'])('-45 shown as %s may be a typed (45)', (text) => {
    expect(combined({ text, number: -45 }).slice(0, 2)).toEqual([
      'unreadable negative',
      'unreadable negative',
    ]);
  });
});

describe('a figure split over two cells', () => {
  test.each([
    [
      [
        { text: '121', number: 120.6 },
        { text: '-121', number: -121 },
      ],
      ['120.6', '121', ''],
    ],
    [
      [{ text: '133', number: 133 }, '(121)'],
      ['133', '121', ''],
    ],
    [
      ['133', { text: '-121', number: -120.6 }],
      ['133', '120.6', ''],
    ],
    [
      [
        { text: '133', number: 133 },
        { text: '', number: 0 },
      ],
      ['unshown 0', 'unshown 0', ''],
    ],
    [
      ['', { text: '133(121)', number: 133 }],
      ['133', '121', ''],
    ],
  ])('%j', (cells: readonly Cell[], figure) => {
    expect(combined(...cells)).toEqual(figure);
  });
});

test('a formula without a saved result says nothing', () => {
  const cell: Cell = { text: '', fixed: 'formula', uncalculated: true };
  expect(split(cell, '5')).toEqual(['unshown null', '5', '']);
  expect(split('5', cell)).toEqual(['5', 'unshown null', '']);
  expect(combined(cell)).toEqual(['unshown null', 'unshown null', '']);
  expect(combined('12', cell)).toEqual(['unshown null', 'unshown null', '']);
  expect(readQuantity(cell)).toBeNull();
});

test('reads actual and target of cells of their own, and what is odd about either', () => {
  expect(split('約50', '5 0 以上')).toEqual(['50', '50 gte', 'approximate letter-spaced']);
  expect(split('集計中', '20')).toEqual(['pending', '20', '']);
  expect(split('48〜60', '—')).toEqual(['unreadable several', 'none', '']);
  expect(shown(readCombinedCells([], [], 'actual-first').actual)).toBe('blank');
});
