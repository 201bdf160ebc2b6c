import { canonicalUnit, isUnit, scaledUnit, unitOfLabel } from '../../../src/engine/lexicon/unit.js';

test.each([
  ['(1) 法認定・各種補助金採択数(件)', '件'],
  ['(1) 就職情報誌への掲載事業者数（社）', '社'],
  ['(1) 組織率の維持向上 ※組織率(%)', '%'],
  ['(1) 組織率（％）', '%'],
  ['(2) 運営安定引当金の残高(万円)', '万円'],
  ['(1) 取扱高(百万円)', '百万円'],
  ['(1) 支援先(うち新規)(件)', '件'],
  ['(1) 相談件数(累計・件)', '件'],
  ['(1) 相談件数(単位：件)', '件'],
  ['(1) 訪問頻度(社/年)', '社/年'],
  ['(1) 講習会(回)の開催', '回'],
  ['実績値(件)', '件'],
])('%s names %s', (label, unit) => {
  expect(unitOfLabel(label)).toBe(unit);
});

test.each([
  '(2) 起業・創業支援事業',
  '(1) かつの産業振興会議（仮称）',
  '(1) 会員数(累計)',
  '(1) 会員数(R7末)',
  '(1) 来場者（延べ）',
  'R7実績値(目標値)',
  '目標値(実績値)',
  '(1) 件',
  '',
])('%j names no unit', (label) => {
  expect(unitOfLabel(label)).toBe('');
});

test.each([
  ['人', '名'],
  ['延べ人', '人'],
  ['％', '%'],
  ['パーセント', '%'],
  ['店舗', '店'],
  ['ヶ所', 'か所'],
  ['者', '社'],
  ['㎡', 'm2'],
])('%s and %s name the same thing', (one, other) => {
  expect(canonicalUnit(one)).toBe(canonicalUnit(other));
});

test.each([
  ['件', '社'],
  ['人', '社'],
  ['%', 'ポイント'],
  ['回', '件'],
])('%s and %s do not', (one, other) => {
  expect(canonicalUnit(one)).not.toBe(canonicalUnit(other));
});

test('takes a multiplier off a unit', () => {
  expect(scaledUnit('万円')).toEqual({ base: '円', exponent: 4 });
  expect(scaledUnit('百万円')).toEqual({ base: '円', exponent: 6 });
  expect(scaledUnit('千人')).toEqual({ base: '人', exponent: 3 });
  expect(scaledUnit('十万円')).toEqual({ base: '円', exponent: 5 });
  expect(scaledUnit('百人')).toEqual({ base: '人', exponent: 2 });
  expect(scaledUnit('百貨店')).toEqual({ base: '百貨店', exponent: 0 });
  expect(scaledUnit('件')).toEqual({ base: '件', exponent: 0 });
});

test('knows units from other words, and long texts are none', () => {
  for (const word of ['件', '延べ人', '万円', '％', '人/回', 'か所']) expect(isUnit(word)).toBe(true);
  for (const word of ['', '樽', '程度', '以上', 'うち', '件'.repeat(1_000_000)])
    expect(isUnit(word)).toBe(false);
});
