import { trendOf } from '../../../src/engine/comparison/trend.js';

/** Indicators through the years. */

const year = (fiscalYear: number, ...names: readonly string[]) => ({
  fiscalYear,
  indicators: names.map((label, at) => ({
    label: `(${at + 1}) ${label}`,
    measure: '1 相談',
    id: `${fiscalYear} ${at}`,
  })),
});
const rowsOf = (...years: readonly ReturnType<typeof year>[]) =>
  trendOf(years).rows.map((row) => row.map((own) => own?.id ?? ''));

test('each follows its name, in the order of the latest year, whatever order the years come in', () => {
  const years = [
    year(2024, '乙(件)', '甲(件)'),
    year(2022, '甲(件)', '乙(件)'),
    year(2023, '甲(件)', '乙(件)'),
  ];
  expect(trendOf(years).years).toEqual([2022, 2023, 2024]);
  expect(rowsOf(...years)).toEqual([
    ['2022 1', '2023 1', '2024 0'],
    ['2022 0', '2023 0', '2024 1'],
  ]);
});

test('what ends and what begins has the years it was there, and another unit is the same indicator', () => {
  expect(rowsOf(year(2023, '甲(件)', '乙(社)'), year(2024, '丙(件)', '乙(店)'))).toEqual([
    ['', '2024 0'],
    ['2023 1', '2024 1'],
    ['2023 0', ''],
  ]);
});

test('a name that stands twice is not followed', () => {
  expect(rowsOf(year(2023, '甲(件)', '甲(件)'), year(2024, '甲(件)'))).toEqual([
    ['', '2024 0'],
    ['2023 0', ''],
    ['2023 1', ''],
  ]);
});

test('of more than five years the last five stand there', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024].map((own) => year(own, '甲(件)'));
  expect(trendOf(years).years).toEqual([2020, 2021, 2022, 2023, 2024]);
  expect(rowsOf(...years)).toEqual([['2020 0', '2021 0', '2022 0', '2023 0', '2024 0']]);
});
