import fc from 'fast-check';
import { quote, quoteLabel, sayNumber, sayTarget } from '../../../src/engine/words/say.js';

test('numbers keep all their digits', () => {
  expect(sayNumber(3300)).toBe('3,300');
  expect(sayNumber(58.7)).toBe('58.7');
  expect(sayNumber(-0.125)).toBe('-0.125');
});

test('a number is said as Japanese Excel and Windows say it, whatever it is', () => {
  const said = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 12 });
  const parts = fc.integer({ min: -2_000_000, max: 2_000_000 });
  const number = fc.oneof(
    fc.double(),
    parts,
    parts.map((own) => own / 1000),
    parts.map((own) => own / 7),
  );
  fc.assert(fc.property(number, (own) => sayNumber(own) === said.format(own)));
  for (const own of [0, -0, 999, 1000, 1e-7, 1e-13, 0.1 + 0.2, Number.NaN])
    expect(sayNumber(own)).toBe(said.format(own));
});

test('a cell is quoted on one line, cut where it is long, and named where it is blank', () => {
  expect(quote(' 達　成\n', 'ja')).toBe('「達 成」');
  expect(quote('', 'ja')).toBe('空欄');
  expect(quote(' ', 'en')).toBe('blank');
  expect(quote('あ'.repeat(50), 'en')).toBe(`“${'あ'.repeat(39)}…”`);
});

test('a row without a label is named as such', () => {
  expect(quoteLabel('(1) 採択数(件)', 'ja')).toBe('「(1) 採択数(件)」');
  expect(quoteLabel(' ', 'ja')).toBe('指標名のない行');
});

test('a target is said with its unit and direction', () => {
  expect(sayTarget(59, 'gte', '%', 'ja')).toBe('59%以上');
  expect(sayTarget(12, 'lt', '件', 'ja')).toBe('12件未満');
  expect(sayTarget([48, 60], 'between', '社', 'ja')).toBe('48〜60社');
  expect(sayTarget(5, 'lte', '', 'en')).toBe('5 or less');
});
