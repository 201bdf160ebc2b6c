import { isIsoDate, isoDate, lastDayOf } from '../../../src/engine/year/iso-date.js';

test('a day is that of the clerk’s calendar', () => {
  expect(isoDate(new Date(2026, 3, 1, 0, 30))).toBe('2026-04-01');
  expect(isoDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each(['2026-03-31', '2024-02-29', '0001-01-01'])('%s is a day', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2026-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-4-1',
  '2026/04/01',
  '20260401',
  '令和8年4月1日',
  '',
  'today',
])('%s is none', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('a fiscal year ends on 31 March', () => expect(lastDayOf(2025)).toBe('2026-03-31'));
