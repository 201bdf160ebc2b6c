import { sayIndicatorProgress } from '../../../src/engine/report/say-progress.js';
import { progressOfIndicator } from '../../../src/engine/verdict/indicator-progress.js';
import { checked, type Line, sheetOf } from '../comparison/two-years.js';

/** How far the indicators of a year under way are: [label, figure, kind, left, words]. */
test.each([
  ['窓口相談件数(件)', '41(40)', 'reached', null, '目標に届いています'],
  ['窓口相談件数(件)', '40(40)', 'reached', null, '目標に届いています'],
  ['窓口相談件数(件)', '12(40)', 'under-way', 28, 'あと28件'],
  ['窓口相談件数(件)', '0(40)', 'not-begun', 40, '未着手、あと40件'],
  ['窓口相談件数(件)', '集計中(40)', 'no-actual', null, '実績はまだありません'],
  ['会員の組織率(%)', '53(52)', 'level', null, '年度末の値で決まります'],
  ['引当金の残高(万円)', '900(1,000)', 'level', null, '年度末の値で決まります'],
  ['空き店舗数(店)', '3(5以下)', 'bounded', null, '年度末の値で決まります'],
  ['講習会の開催数(回)', '2(4〜6)', 'bounded', null, '年度末の値で決まります'],
  ['相談の延べ時間(時間)', '0.1(0.3)', 'under-way', 0.2, 'あと0.2時間'],
  ['窓口相談件数(件)', '40(40超)', 'under-way', null, '途中です'],
] as const)('%s %s', (label, figure, kind, left, words) => {
  const lines: Line[] = [['1 相談の場をつくる', `(1) ${label}`, figure]];
  const { judged } = checked(sheetOf(7, lines), { asOf: '2025-10-01' });
  expect(judged.state).toBe('open');
  const [first] = judged.indicators;
  const own = first && progressOfIndicator({ ...first, label: first.indicator.label });
  expect(own).toEqual({ kind, left });
  expect(own && sayIndicatorProgress(own, first?.unit ?? '', 'ja')).toBe(words);
});

test('without a target there is nothing to be reached', () => {
  const { judged } = checked(sheetOf(7, [['1 相談', '(1) 相談件数(件)', '3(—)']]), { asOf: '2025-10-01' });
  expect(judged.indicators.map((own) => progressOfIndicator({ ...own, label: own.indicator.label }))).toEqual(
    [null],
  );
});
