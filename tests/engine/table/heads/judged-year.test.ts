import { check } from '../../../../src/engine/index.js';

/** Which of several columns is this year's: by the title's year, and by what other heads say of themselves. */

function figuresOf(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) return result.failure.code;
  return result.check.judged.indicators.map(({ actual, target, verdict }) => [actual, target, verdict]);
}

test('a head that names another year is not judged where one without a year stands there', () => {
  expect(
    figuresOf(
      '令和5年度 総括表',
      '指標|R4実績|年度実績|目標|達成状況',
      '窓口相談件数(件)|50|42|40|達成',
      '講習会参加者数(人)|90|70|80|未達成',
    ),
  ).toEqual([
    [42, 40, '達成'],
    [70, 80, '未達成'],
  ]);
  expect(
    figuresOf(
      '令和5年度 総括表',
      '指標|R5目標値|年度実績|R10目標|達成状況',
      '窓口相談件数(件)|40|42|60|達成',
      '講習会参加者数(人)|80|90|120|達成',
    ),
  ).toEqual([
    [42, 40, '達成'],
    [90, 80, '達成'],
  ]);
});

test('a row above the heads without a word of a head is no part of them', () => {
  expect(
    figuresOf(
      '令和7年度 総括表',
      '団体名|みどり商工会',
      '指標|目標値|実績値||達成状況',
      '||R6|R7|',
      '窓口相談件数(件)|1,200|1,100|1,225|達成',
    ),
  ).toEqual([[1225, 1200, '達成']]);
  expect(
    figuresOf(
      '令和5年度 総括表',
      '団体名|みどり商工会',
      '指標|目標値|本年度実績|||達成状況',
      '||上期|下期|年間計|',
      '窓口相談件数(件)|40|20|25|45|達成',
      '講習会参加者数(人)|80|50|20|70|未達成',
    ),
  ).toEqual([
    [45, 40, '達成'],
    [70, 80, '未達成'],
  ]);
});

test('the formula of a rate below its head is no figure', () => {
  expect(
    figuresOf(
      '令和7年度 総括表',
      '指標|目標値|実績値|達成率|達成状況',
      '|||実績/目標|',
      '窓口相談件数(件)|40|42|105.0%|達成',
    ),
  ).toEqual([[42, 40, '達成']]);
});
