import { fiscalYearInHead, sayDay, sayFiscalYear } from '../../../src/engine/words/say-year.js';

test.each([
  [2025, '令和7年度', 'fiscal 2025 (R7)'],
  [2019, '令和元年度', 'fiscal 2019 (R1)'],
  [2018, '平成30年度', 'fiscal 2018 (H30)'],
  [1989, '平成元年度', 'fiscal 1989 (H1)'],
  [1988, '昭和63年度', 'fiscal 1988 (S63)'],
  [1987, '昭和62年度', 'fiscal 1987 (S62)'],
  [1900, '1900年度', 'fiscal 1900'],
  [null, '', ''],
])('%p is said as the forms do', (year, ja, en) => {
  expect(sayFiscalYear(year, 'ja')).toBe(ja);
  expect(sayFiscalYear(year, 'en')).toBe(en);
});

test.each([
  [2025, 'R7'],
  [2019, 'R1'],
  [2018, 'H30'],
  [1988, 'S63'],
  [1900, '1900年度'],
  [null, ''],
])('%p heads its figures as %p', (year, head) => {
  expect(fiscalYearInHead(year)).toBe(head);
});

test('a day is said without its leading noughts', () => {
  expect(sayDay('2027-03-09', 'ja')).toBe('2027年3月9日');
  expect(sayDay('2027-03-09', 'en')).toBe('2027-03-09');
});
