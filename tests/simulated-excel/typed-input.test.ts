import { readTypedInput } from '../../src/simulated-excel/typed-input.js';

const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test.each([
  ['4/10', serial(2026, 4, 10), 'm"月"d"日"'],
  ['４／１０', serial(2026, 4, 10), 'm"月"d"日"'],
  ['4-10', serial(2026, 4, 10), 'm"月"d"日"'],
  ['4月10日', serial(2026, 4, 10), 'm"月"d"日"'],
  ['4/40', serial(1940, 4, 1), 'mmm-yy'],
  ['2/30', serial(1930, 2, 1), 'mmm-yy'],
  ['2025/4/1', serial(2025, 4, 1), 'yyyy/m/d'],
  ['2025年4月1日', serial(2025, 4, 1), 'yyyy"年"m"月"d"日"'],
  ['12%', 0.12, '0%'],
  ['58.7%', 0.587, '0.00%'],
  ['1,234', 1234, '#,##0'],
  ['007', 7, 'General'],
  ['１２', 12, 'General'],
  ['-3', -3, 'General'],
  ['(3)', -3, 'General'],
  ['TRUE', true, 'General'],
  ['14/21', '14/21', 'General'],
  ['133(121)', '133(121)', 'General'],
  ['達成', '達成', 'General'],
  ['—', '—', 'General'],
  ['△3', '△3', 'General'],
  ["'4/10", '4/10', 'General'],
])('%s typed into a General cell', (typed, value, numberFormat) => {
  expect(readTypedInput(typed, 'General', 2026)).toEqual({ value, formula: '', numberFormat });
});

test('a text cell keeps what was typed', () => {
  expect(readTypedInput('4/10', '@', 2026)).toEqual({ value: '4/10', formula: '', numberFormat: '@' });
  expect(readTypedInput('=A1', '@', 2026)).toEqual({ value: '=A1', formula: '', numberFormat: '@' });
});

test('a formula is kept as a formula', () => {
  expect(readTypedInput('=A1+1', 'General', 2026)).toMatchObject({ formula: '=A1+1' });
});

test('numbers typed into a percent cell are percents', () => {
  expect(readTypedInput('40', '0%', 2026).value).toBe(0.4);
  expect(readTypedInput('0.4', '0%', 2026).value).toBe(0.4);
  expect(readTypedInput('40%', '0%', 2026).value).toBe(0.4);
});
