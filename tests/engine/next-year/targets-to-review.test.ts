import { sheetWith } from '../../../src/engine/next-year/index.js';
import { checked, FORM, nextOf, sheetOf } from './tables.js';

const OF_LAST_YEAR = sheetWith(FORM, [
  { cell: 'A1', to: '令和５年度　みどり商工会アクションプログラム　総括表' },
  { cell: 'A2', to: '(令和6年3月31日現在)' },
  { cell: 'E3', to: 'Ｒ５実績値（目標値）' },
  { cell: 'E4', to: '40（50）' },
  { cell: 'E5', to: '20（25件以上）' },
  { cell: 'E6', to: '10（8）' },
]);

test('of one year only large gaps are known', () => {
  expect(nextOf(FORM).targets).toEqual([
    {
      row: 5,
      cell: 'E5',
      label: '(2) 相談件数(件)',
      unit: '件',
      actual: 60,
      target: 25,
      reasons: ['far-above'],
      years: [],
    },
  ]);
});

test('of several years those never reached, and those always exceeded', () => {
  const targets = nextOf(FORM, [checked(OF_LAST_YEAR)]).targets;
  expect(targets.map(({ cell, reasons, years }) => [cell, reasons, years])).toEqual([
    ['E4', ['never-reached'], [2023, 2024]],
    ['E5', ['far-above'], []],
    ['E6', ['always-exceeded'], [2023, 2024]],
  ]);
});

test('a table of another society, or two of one year, say nothing', () => {
  const ofOthers = sheetWith(OF_LAST_YEAR, [{ cell: 'A1', to: '令和5年度 ひなた商工会 総括表' }]);
  const alone = nextOf(FORM).targets;
  expect(nextOf(FORM, [checked(ofOthers)]).targets).toEqual(alone);
  expect(nextOf(FORM, [checked(OF_LAST_YEAR), checked(OF_LAST_YEAR)]).targets).toEqual(alone);
});

test('far below its target', () => {
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 総括表'],
    ['指標', 'R6実績値(目標値)', '達成状況'],
    ['巡回件数(件)', '20(50)', '未達成'],
    ['加入数(社)', '9(8)', '達成'],
  );
  expect(nextOf(sheet).targets.map(({ cell, reasons }) => [cell, reasons])).toEqual([['B3', ['far-below']]]);
});
