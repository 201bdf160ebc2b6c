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

test('heads of last year left standing are judged by their latest year, whatever a column of numbers says', () => {
  expect(
    figuresOf(
      '平成30年度 総括表',
      '番号|指標|実績値||目標値|達成状況',
      '||平成28年度|平成29年度|平成29年度|',
      '1-1|窓口相談件数(件)|45|46|40|達成',
      '1-2|講習会開催数(回)|4|5|5|未達成',
      '|達成数計||||1/2',
    ),
  ).toEqual([
    [46, 40, '達成'],
    [5, 5, '達成'],
  ]);
});

test('verdicts under 成果検証 alone are verdicts, also where a group above does not end before it', () => {
  const rows = [
    '令和6年度 総括表',
    '|||最終目標|',
    '指標|目標値|実績値|目標値|成果検証',
    '窓口相談件数(件)|40|45|60|未達成',
    '講習会参加者数(人)|80|70|120|達成',
    '創業者数(人)|5|6|9|未達成',
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.check.judged.indicators.map(({ written }) => written?.verdict)).toEqual([
    '未達成',
    '達成',
    '未達成',
  ]);
});
