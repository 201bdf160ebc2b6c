import { fiscalYearOf, fiscalYearOfTitle, fiscalYearsIn } from '../../../src/engine/year/fiscal-year.js';

test.each([
  ['令和7年度', 2025],
  ['令和７年度', 2025],
  ['令 和 ７ 年 度', 2025],
  ['令和元年度', 2019],
  ['R7', 2025],
  ['Ｒ７', 2025],
  ['R元実績値(目標値)', 2019],
  ['Ｈ元年度', 1989],
  ['R07', 2025],
  ['R7実績値(目標値)', 2025],
  ['平成27年度', 2015],
  ['H27', 2015],
  ['Ｓ63', 1988],
  ['2025年度', 2025],
  ['FY2025', 2025],
  ['令和7年度(2025年度)', 2025],
  ['令和六年度', 2024],
  ['平成二十九年度', 2017],
  ['令和十年度', 2028],
  ['2024実績', 2024],
])('%s is fiscal %d', (text, year) => {
  expect(fiscalYearOf(text)).toBe(year);
});

test.each([
  '',
  '実績値(目標値)',
  '2,211',
  '7年度',
  'CR7',
  'R元気ひろば',
  'DR元',
  'R7〜R9',
  '令和6年度・令和7年度',
  '4〜9月期',
])('%j names no single year', (text) => {
  expect(fiscalYearOf(text)).toBeNull();
});

test('gives every year in order', () => {
  expect(fiscalYearsIn('R6実績 R7目標 令和8年度見込み')).toEqual([2024, 2025, 2026]);
});

test.each([
  '令和八年四月二十日',
  '令和8年3月31日',
  'R8.3.31',
  'Ｒ８．３．３１現在',
  '2026年3月31日',
  '2026/3/31',
  '令和8年3月末',
])('the date %s is no fiscal year', (text) => {
  expect(fiscalYearsIn(text)).toEqual([]);
  expect(fiscalYearOfTitle(text)).toBeNull();
  expect(fiscalYearOfTitle(`令和7年度 総括表(${text})`)).toBe(2025);
  expect(fiscalYearOfTitle(`総括表(${text}) R7`)).toBe(2025);
});

test.each([
  ['令和7年度 かつの商工会アクションプログラム 総括表', 2025],
  ['アクションプログラム(令和5年度〜令和9年度) 令和7年度総括表', 2025],
  ['アクションプログラム(R5〜R9)総括表 R7', 2025],
  ['第2期(2021〜2025年度)アクションプログラム 令和7年度', 2025],
  ['令和5-9年度アクションプログラム 令和7年度', 2025],
  ['アクションプログラム総括表', null],
])('the title %s is of %p', (title, year) => {
  expect(fiscalYearOfTitle(title)).toBe(year);
});

test('looks no further than titles are long', () => {
  expect(fiscalYearsIn(`${'あ'.repeat(1_000_000)}令和7年度`)).toEqual([]);
  expect(fiscalYearOfTitle('令和'.repeat(500_000))).toBeNull();
});
