import fc from 'fast-check';
import { check } from '../../../src/engine/index.js';
import { readTally } from '../../../src/engine/lexicon/tally-date.js';
import { knownPattern, shownNumber } from '../../../src/files/xlsx/number-format/shown-text.js';

const serialOf = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each([
  ['4月10日', 46_122],
  ['2026年4月', 46_122],
  ['Apr-26', 46_122],
  ['46122', 46_122],
  ['####', 46_122],
  ['', 46_122],
  ['2026/4/10 0:00', 46_122],
  // The same day in a workbook that counts from 1904.
  ['4月10日', 44_660],
  ['2026年4月', 44_660],
])('%s, stored as %d, was 4/10', (text, stored) => {
  expect(readTally(text, stored)).toEqual({ achieved: 4, total: 10, date: true });
});

test('the serial number of a date in a text file was the tally that became it', () => {
  expect(readTally('46122', undefined)).toEqual({ achieved: 4, total: 10, date: true });
  expect(readTally('10', undefined)).toBeNull();
});

test.each([
  ['Apr-45', 1945],
  ['1945/4/1', 1945],
  ['S20.4.1', 1945],
  ['昭和20年4月', 1945],
])('%s was 4/45, for Excel takes 45 for a year', (text, year) => {
  expect(readTally(text, serialOf(year, 4, 1))).toEqual({ achieved: 4, total: 45, date: true });
});

test('what is shown as a tally is one, whatever is stored', () => {
  expect(readTally('4/10', 46_122)).toEqual({ achieved: 4, total: 10, date: false });
  expect(readTally('4/10', 0.4)).toEqual({ achieved: 4, total: 10, date: false });
  expect(readTally('4/10', undefined)).toEqual({ achieved: 4, total: 10, date: false });
});

test.each([
  ['4', 4],
  ['40%', 0.4],
  ['10000', 10_000],
  ['46122.5', 46_122.5],
  ['120000', 120_000],
  ['達成', 46_122.25],
])('%s is no tally', (text, stored) => {
  expect(readTally(text, stored)).toBeNull();
});

test('any day reads back in any format, as long as the year is known', () => {
  const formats = [
    'm"月"d"日"',
    'yyyy/m/d',
    'm/d/yyyy',
    'd-mmm',
    'mmm-yy',
    'yyyy"年"m"月"',
    '[$-411]ge.m.d',
    '[$-411]ggge"年"m"月"d"日"',
    '0',
    'General',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2079 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(...formats),
      (year, achieved, total, format) => {
        const stored = serialOf(year, achieved, total);
        expect(readTally(shownNumber(stored, knownPattern(format), false), stored)).toEqual({
          achieved,
          total,
          date: true,
        });
      },
    ),
  );
});

test.each(['2026年4月', '46122', '####'])('a tally cell that shows %s is mended to the text', (text) => {
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      ['令和7年度 みどり商工会アクションプログラム 総括表'],
      ['施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'],
      ...Array.from({ length: 10 }, (_, place) => [
        `(${place + 1}) 項目${place + 1}の件数(件)`,
        place < 4 ? '12(10)' : '9(10)',
        place < 4 ? '達成' : '未達成',
      ]),
      ['達成数計', '', { text, number: 46_122 }],
    ],
  });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.findings.map(({ rule }) => rule)).toEqual(['tally-date']);
  expect(result.check.edits).toEqual([{ cell: 'C13', from: text, to: '4/10' }]);
});
