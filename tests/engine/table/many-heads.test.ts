import { check, reportOf } from '../../../src/engine/index.js';

/** Counts that no 総括表 has, and whose work would grow with their square. */

const TITLE = ['令和7年度 みどり商工会 総括表'];
const HEADS = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'];
const row = (at: number) => ['1 施策', '', `(${at}) 窓口相談件数その${at}(件)`, '12(10)', ''];
const checked = (rows: readonly string[][]) => check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });

test('a sheet of a thousand heads and more is refused in words, and one of some is read', () => {
  const pages = (count: number) => Array.from({ length: count }, (_, at) => [HEADS, row(at + 1)]).flat();
  expect(checked([TITLE, ...pages(30)]).ok).toBe(true);
  expect(checked([TITLE, ...pages(1001)])).toMatchObject({ ok: false, failure: { code: 'too-many-heads' } });
});

test('so is a table of more rows than there is memory for the findings about', () => {
  const rows = Array.from({ length: 120_001 }, (_, at) => row(at + 1));
  expect(checked([TITLE, HEADS, ...rows])).toMatchObject({ ok: false, failure: { code: 'too-many-rows' } });
});

test('of more columns of figures than are weighed a person is asked which they are', () => {
  const heads = [
    '施策',
    '施策目標(指標)',
    ...Array.from({ length: 400 }, () => ['R7実績値', 'R7目標値']).flat(),
    '達成状況※2',
  ];
  const rows = Array.from({ length: 12 }, (_, at) => [
    '1 施策',
    `(${at + 1}) 窓口相談件数その${at + 1}(件)`,
    ...Array.from({ length: 400 }, () => ['12', '10']).flat(),
    '',
  ]);
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows: [TITLE, heads, ...rows] };
  const asked = check(sheet);
  expect(asked.ok && reportOf(asked.check, 'a.xlsx', 'ja')).toMatchObject({
    layout: { certain: false },
    edits: [],
    findings: expect.arrayContaining([expect.objectContaining({ rule: 'layout-unsure' })]),
  });
});

/** As many columns as Excel has. */
const WIDEST = 16_384;
const OF_ONE = ['施策', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'];
const ofOne = (at: number) => ['1 施策', `(${at}) 窓口相談件数その${at}(件)`, '12(10)', '達成'];
const repeated = (cells: readonly string[], times: number) =>
  Array.from({ length: times }, () => cells).flat();

test.each([
  [
    'tables side by side',
    (at: number) => repeated(at === 0 ? OF_ONE : ofOne(at), WIDEST / OF_ONE.length),
    '要確認',
  ],
  [
    'columns of verdicts whose heads no list knows',
    (at: number) => [
      ...(at === 0 ? OF_ONE : ofOne(at)),
      ...Array.from({ length: WIDEST - OF_ONE.length }, (_, one) => (at === 0 ? `見立て${one}` : '未達成')),
    ],
    '達成',
  ],
  [
    'columns of grades',
    (at: number) => [
      ...(at === 0 ? OF_ONE : ofOne(at)).slice(0, 3),
      ...repeated([at === 0 ? '評価' : 'A'], WIDEST - 3),
    ],
    '達成',
  ],
] as const)('a sheet as wide as Excel allows comes to an end: %s', (_, rowOf, verdict) => {
  const result = checked([TITLE, ...[0, 1, 2, 3].map(rowOf)]);
  expect(result.ok && result.check.judged.indicators.map((one) => one.verdict)).toEqual([
    verdict,
    verdict,
    verdict,
  ]);
});

test('so does a legend of as many marks', () => {
  const legend = repeated(['○：達成', '×：未達成'], WIDEST / 2);
  const result = checked([TITLE, OF_ONE, ...[1, 2].map((at) => [...ofOne(at).slice(0, 3), '○']), legend]);
  expect(result.ok && result.check.judged.indicators.map((one) => one.verdict)).toEqual(['達成', '達成']);
});
