import { check } from '../../../../src/engine/index.js';

/** What may speak for a way to read the figures, and what may not. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) return result.failure.code;
  return result.check.judged.indicators.map(({ actual, target, verdict, certain }) =>
    certain ? `${actual}/${target} ${verdict}` : 'asked',
  );
}

test('verdicts do not make last year’s figures those of this year beside a column that may be', () => {
  const judged = read(
    '令和7年度 みどり商工会 総括表',
    '指標|2024年度実績|本年度目標|現状値|判定',
    '窓口相談件数(件)|38|40|42|未達成',
    '講習会参加者数(人)|61|50|48|達成',
    '新規会員数(人)|9|12|13|未達成',
    '青年部員の参加数(人)|9|8|5|達成',
  );
  expect(judged).toEqual(['asked', 'asked', 'asked', 'asked']);
});

test('pages under the same heads are read by what all of them bear out', () => {
  const judged = read(
    '令和7年度 みどり商工会 総括表',
    '指標|目標|実績値|達成率|判定',
    '窓口相談件数(件)|42|40|105%|達成',
    '講習会参加者数(人)|61|50|122%|達成',
    '新規会員数(人)|9|12|75%|未達成',
    '青年部員の参加数(人)|7|8|87.5%|未達成',
    '',
    '指標|目標|実績値|達成率|判定',
    '専門家派遣回数(回)|6|7|85.7%|未達成',
  );
  expect(judged).toEqual(['42/40 達成', '61/50 達成', '9/12 未達成', '7/8 未達成', '6/7 未達成']);
});

test('a formula under the head of a rate heads no figures', () => {
  expect(
    read(
      '令和7年度 みどり商工会 総括表',
      '|||達成率|',
      '指標|目標|実績|（実績/目標）|判定',
      '窓口相談件数(件)|40|42|105%|達成',
      '講習会参加者数(人)|50|61|122%|達成',
    ),
  ).toEqual(['42/40 達成', '61/50 達成']);
});

test('years of others as target are never taken on the word of the verdicts', () => {
  const judged = read(
    '令和7年度 みどり商工会 総括表',
    '評価指標|R5|R6|R7|判定',
    '窓口相談件数(件)|38|40|42|達成',
    '講習会参加者数(人)|48|50|61|達成',
    '新規会員数(人)|10|12|9|未達成',
    '青年部員の参加数(人)|9|8|5|未達成',
  );
  expect(judged === 'no-header' || [...judged].every((own) => own === 'asked')).toBe(true);
});

test('a rate says how far this year is on the way to a later year’s target, and no verdict', () => {
  const rows = ['宿泊者数(千人)|100|84|84%|', '体験参加者数(人)|50|42|84%|', '相談件数(件)|30|33|110%|'];
  const read2 = (heads: string, ...own: readonly string[]) =>
    read('令和7年度 みどり町 評価表', heads, ...own);
  const later = '指標|目標値（令和9年度）|実績値（令和7年度）|進捗率|判定';
  expect(read2(later, ...rows)).toEqual(['asked', 'asked', 'asked']);
  // What is written as verdicts says that it was judged by that target all the same.
  const judged = ['未達成', '未達成', '達成'];
  expect(read2(later, ...rows.map((row, at) => `${row}${judged[at]}`))).toEqual([
    '84/100 未達成',
    '42/50 未達成',
    '33/30 達成',
  ]);
  expect(read2('指標|目標値（令和7年度）|実績値（令和7年度）|進捗率|判定', ...rows)).not.toContain('asked');
});

test.each([
  ['指標|目標|実績|到達度|判定', '40|42|105%', '50|48|96%', '12|12|100%'],
  ['指標|目標|実績|目標との差|判定', '40|42|2', '50|48|▲2', '12|12|0'],
  ['指標|目標|最終実績|中間実績（9月）|判定', '40|42|20', '50|48|31', '12|12|7'],
  ['指標|目標|中間実績（9月）|年度末実績|判定', '40|20|42', '50|31|48', '12|7|12'],
  ['指標|年間目標|当月実績|累計実績|判定', '40|3|42', '50|4|48', '12|1|12'],
])('under %s this year’s figures are certain', (heads, first, second, third) => {
  const judged = read(
    '令和7年度 みどり商工会 評価',
    heads,
    `窓口相談件数(件)|${first}|達成`,
    `講習会参加者数(人)|${second}|未達成`,
    `新規会員数(人)|${third}|達成`,
  );
  expect(judged).toEqual(['42/40 達成', '48/50 未達成', '12/12 達成']);
});

test.each(['5年後の目標値', '長期目標値'])('a rate does not make %s this year’s target either', (target) => {
  const heads = `指標|${target}|実績値|達成率|判定`;
  const rows = ['宿泊者数(千人)|100|84|84%|', '体験参加者数(人)|50|42|84%|', '相談件数(件)|30|33|110%|'];
  expect(read('令和7年度 みどり町 評価表', heads, ...rows)).toEqual(['asked', 'asked', 'asked']);
});
