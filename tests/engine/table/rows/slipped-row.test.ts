import { check } from '../../../../src/engine/index.js';

/** A row that can be read in its place has not slipped. */
function judged(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) return result.failure.code;
  return {
    figures: result.check.judged.indicators.map(({ actual, target, verdict }) => [actual, target, verdict]),
    shifts: result.check.findings.filter(({ rule }) => rule === 'row-shift').length,
  };
}

test('a bound as target beside a blank actual stays, whatever stands in last year’s column', () => {
  expect(
    judged(
      '令和7年度 みどり商工会 総括表',
      '指標|R6実績|R7実績|R7目標|達成率|判定',
      '窓口相談件数(件)|38|42|40|105%|達成',
      '会員の退会率(％)|4.3||6以下|—|未達成',
      '講習会参加者数(人)|40|61|50|122%|達成',
    ),
  ).toEqual({
    figures: [
      [42, 40, '達成'],
      [null, 6, '要確認'],
      [61, 50, '達成'],
    ],
    shifts: 0,
  });
});

test('a dash with a word for no target stays beside the figures of other years', () => {
  expect(
    judged(
      '令和7年度 みどり商工会 総括表',
      '指標|R6実績(目標)|R7実績(目標)|判定',
      '窓口相談件数(件)|38(36)|42(40)|達成',
      '会員数(人)|295(300)|—(未設定)|—',
      '講習会参加者数(人)|40(48)|61(50)|達成',
    ),
  ).toEqual({
    figures: [
      [42, 40, '達成'],
      [null, null, '—'],
      [61, 50, '達成'],
    ],
    shifts: 0,
  });
});

test.each([
  [
    'another year’s figures',
    '指標|R6実績値(目標値)|R7実績値(目標値)|判定',
    '会員数(人)|405(400)||',
    '窓口相談件数(件)|38(36)|42(40)|達成',
  ],
  [
    'those right of the verdicts',
    '指標|R7実績値(目標値)|判定|R6実績値(目標値)',
    '会員数(人)|||405(400)',
    '窓口相談件数(件)|42(40)|達成|38(36)',
  ],
  [
    'a comment',
    '指標|R7実績値(目標値)|判定|検証',
    '会員数(人)|||405(400)',
    '窓口相談件数(件)|42(40)|達成|周知が届いた。',
  ],
])('a figure that this year lacks is not taken from %s', (_, heads, row, other) => {
  const result = judged('令和7年度 みどり商工会 総括表', heads, other, other.replace('窓口', '巡回'), row);
  expect(result).toMatchObject({ shifts: 0 });
  expect(JSON.stringify(result)).not.toContain('405');
});
