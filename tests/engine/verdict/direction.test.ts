import { check, wordFinding } from '../../../src/engine/index.js';

/** Which way is better: certain by evidence, else asked (docs/table-rules.md, decisions 7 and 16). */

const HEADS = ['施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];

function checked(label: string, figure: string, written: string) {
  const rows = [['令和7年度 総括表'], HEADS, [label, figure, written, '継続する。']];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const [own] = result.check.judged.indicators;
  const asked = result.check.findings.find(({ rule }) => rule === 'direction-unstated');
  return { own, asked, findings: result.check.findings.map(({ rule }) => rule) };
}

const UNKNOWN = '平均単価(円)';

test('a label of a wanted kind is judged for certain, whatever is written', () => {
  expect(checked('採択件数(件)', '8(10)', '')).toMatchObject({
    own: { verdict: '未達成', certain: true },
    findings: ['status-blank'],
  });
  expect(checked('採択件数(件)', '8(10)', '達成')).toMatchObject({ findings: ['status-mismatch'] });
});

test('a label of an unwanted kind is asked, even where the written verdict agrees', () => {
  expect(checked('空き店舗数(店)', '8(10)', '達成')).toMatchObject({
    own: { verdict: '達成', certain: false },
    findings: ['direction-unstated'],
  });
});

test.each([
  ['12(10)', '達成'],
  ['12(10)', '○'],
  ['8(10)', '未達成'],
])('any other label is judged higher where that is what is written: %s %s', (figure, written) => {
  const { own, asked } = checked(UNKNOWN, figure, written);
  expect(own).toMatchObject({ certain: true, comparison: 'gte' });
  expect(asked).toBeUndefined();
});

test.each([
  ['12(10)', ''],
  ['12(10)', '未達成'],
  ['12(10)', '—'],
  ['8(10)', '達成'],
  ['8(10)', '確認中'],
])('otherwise it is asked and not written: %s %s', (figure, written) => {
  const { own, findings } = checked(UNKNOWN, figure, written);
  expect(own?.certain).toBe(false);
  expect(findings).toEqual(['direction-unstated']);
});

test.each(['10(10)', '10(10以上)', '8(10以下)', '9(8～10)'])(
  'where both ways agree, or the target says it, nothing is asked: %s',
  (figure) => {
    expect(checked(UNKNOWN, figure, '')).toMatchObject({
      own: { verdict: '達成', certain: true },
      findings: ['status-blank'],
    });
  },
);

test('the question says what is true of the row', () => {
  const why = (label: string, figure: string, written: string) => {
    const { asked } = checked(label, figure, written);
    if (!asked) throw new Error('not asked');
    return (['ja', 'en'] as const).map((language) => wordFinding(asked, language).why);
  };
  expect(why(UNKNOWN, '12(10)', '未達成')).toEqual([
    '「平均単価(円)」は、名前からは高いほど良いか低いほど良いか分かりません。実績12円・目標10円に書かれた「未達成」は、低いほど良いときの結果です(高いほど良いなら達成)。',
    'The name “平均単価(円)” does not say whether more or less is better. The actual 12円 against the target 10円 is written 未達成, which is right if lower is better (達成 if higher is).',
  ]);
  expect(why(UNKNOWN, '12(10)', '')).toEqual([
    '「平均単価(円)」は、名前からは高いほど良いか低いほど良いか分かりません。実績12円・目標10円は、高いほど良いなら達成、低いほど良いなら未達成です。',
    'The name “平均単価(円)” does not say whether more or less is better. The actual 12円 against the target 10円 is 達成 if higher is better, 未達成 if lower is.',
  ]);
  expect(why('空き店舗数(店)', '12(10)', '')).toEqual([
    '「空き店舗数(店)」は、名前からみて低いほど良い指標のようです。実績12店・目標10店は、低いほど良いなら未達成、高いほど良いなら達成です。',
    'By its name “空き店舗数(店)” seems to be better when lower. The actual 12店 against the target 10店 is 未達成 if lower is better, 達成 if higher is.',
  ]);
});
