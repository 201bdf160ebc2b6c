/** Labels under heads that no list knows. */
import { check } from '../../../../src/engine/index.js';

function read(rows: readonly (readonly string[])[]) {
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table } = result.check.judged;
  return {
    labels: table.indicators.map(({ labelCell }) => labelCell),
    further: table.furtherTables.map(({ cell }) => cell),
    errors: result.check.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

const TITLE = ['令和4年度 みどり商工会 事業評価表'];
const LONG = '関係機関と連携して取り組み、周知の時期を早めたため、前年度より多くの参加があった。';

test.each([
  ['検証及び改善点', '担当者間で情報を共有した。'],
  ['うけとめ', LONG],
])('stand left of remarks headed %s', (head, remark) => {
  const rows = [
    TITLE,
    ['目のつけどころ', head, '出来高', 'かかげた数', '割り', '見立て'],
    ['①記帳指導件数(件)', remark, '212', '200', '106.0%', '達成'],
    ['②創業支援件数(件)', remark, '6', '8', '75.0%', '未達成'],
    ['③商談会出展数(社)', '', '9', '9', '100.0%', '達成'],
  ];
  expect(read(rows)).toEqual({ labels: ['A3', 'A4', 'A5'], further: [], errors: [] });
});

test('stand right of a 戦略, although it is the one head that is known', () => {
  const rows = [
    TITLE,
    ['戦略', '取組の柱', '目のつけどころ', '前年実績', '実績値(目標値)', '達成状況'],
    ['1 伴走型支援', '1 相談の充実', '(1) 記帳指導件数(件)', '190', '212(200)', '達成'],
    ['', '2 創業の支援', '(1) 創業支援件数(件)', '7', '6(8)', '未達成'],
    ['', '', '(2) 創業者数(人)', '3', '4(4)', '達成'],
  ];
  expect(read(rows)).toEqual({ labels: ['C3', 'C4', 'C5'], further: [], errors: [] });
});

describe('of which a further table', () => {
  const page = (years: readonly string[], rows: readonly (readonly string[])[]) => [
    ['取組の柱', '目のつけどころ', '出来高', '', '見立て'],
    ['', '', ...years],
    ...rows,
  ];
  const rows = [
    ['1 相談の充実', '記帳指導件数(件)', '12(10)', '14(13)', '達成'],
    ['', '創業支援件数(件)', '6(8)', '7(9)', '未達成'],
  ];
  const others = [
    ['2 販路の開拓', '商談会出展数(社)', '5(6)', '6(6)', '達成'],
    ['', '商談成立件数(件)', '2(3)', '3(5)', '未達成'],
  ];

  test.each([[['R2', 'R3']], [['21年度', '22年度']]])(
    'has other years (%j) under the same words',
    (years) => {
      const own = years[0]?.startsWith('R') ? ['R3', 'R4'] : ['22年度', '23年度'];
      const title = years[0]?.startsWith('R') ? TITLE : ['みどり商工会 事業評価表'];
      expect(read([title, ...page(own, rows), [], ...page(years, others)])).toMatchObject({
        labels: ['B4', 'B5'],
        further: ['A7'],
      });
    },
  );

  test('names the same again, without a year or a title', () => {
    const heads = ['取組の柱', '柱の仕上がり', 'No.', '目のつけどころ', '出来高', 'ねらい', '見立て'];
    const own = [
      ['1 相談の充実', '×', '1-1', '記帳指導件数(件)', '12', '10', '達成'],
      ['', '', '1-2', '創業支援件数(件)', '6', '8', '未達成'],
    ];
    const before = [
      ['取組の柱', '目のつけどころ', '出来高', 'ねらい', '見立て'],
      ['1 相談の充実', '記帳指導件数(件)', '11', '12', '未達成'],
      ['', '創業支援件数(件)', '7', '7', '達成'],
    ];
    expect(read([TITLE, heads, ...own, [], ...before])).toMatchObject({
      labels: ['D3', 'D4'],
      further: ['A6'],
    });
  });

  test('has not: the next page has the same years', () => {
    expect(read([TITLE, ...page(['R3', 'R4'], rows), [], ...page(['R3', 'R4'], others)])).toMatchObject({
      labels: ['B4', 'B5', 'B9', 'B10'],
      further: [],
    });
  });
});

test('a year alone above the heads of the next page is none of its rows', () => {
  const heads = [
    ['', '', '2022', ''],
    ['目のつけどころ', '単位', '実績値', '目標値', '達成状況'],
  ];
  const rows = [
    TITLE,
    ...heads,
    ['記帳指導件数', '件', '212', '200', '達成'],
    ['創業支援件数', '件', '6', '8', '未達成'],
  ];
  const next = [
    ...heads,
    ['商談会出展数', '社', '9', '9', '達成'],
    ['商談成立件数', '件', '3', '5', '未達成'],
  ];
  expect(read([...rows, ...next])).toMatchObject({ labels: ['A4', 'A5', 'A8', 'A9'], errors: [] });
});

test('a list of members right below the rows hides no table', () => {
  const rows = [
    TITLE,
    ['目標の内容', '出来高（ねらい）', '評価結果', 'ふりかえり', '予算額'],
    ['記帳指導件数', '8（6）', '達成', '続ける。', '690'],
    ['創業支援件数', '33（28）', '達成', '', '2,340'],
    ['商談会出展数', '4（5）', '未達成', '早める。', '1,480'],
    ['委員長', '山里', '税理士'],
    ['委員', '沢渡', '町産業課長'],
    ['委員', '三枝', '町産業課長'],
    ['委員', '小田切', '町産業課長'],
  ];
  expect(read(rows).labels.slice(0, 3)).toEqual(['A3', 'A4', 'A5']);
});

test.each(['指標|区分|R6|R7', '指標||R6年度|R7年度', '成果指標|区分|R7'])(
  '目標 and 実績 on the rows below %s make a 総括表 of it, without verdicts',
  (heads) => {
    const years = heads.split('|').length - 2;
    const figures = (...own: readonly string[]) => own.slice(-years);
    const rows = [
      ['令和7年度 みどり商工会 総括表'],
      heads.split('|'),
      ['相談件数（件）', '目標', ...figures('9', '10')],
      ['', '実績', ...figures('9', '12')],
      ['新規会員数（人）', '目標', ...figures('19', '20')],
      ['', '実績', ...figures('21', '18')],
    ];
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    const judged = result.ok ? result.check.judged.indicators : [];
    expect(judged.map(({ actual, target }) => [actual, target])).toEqual([
      [12, 10],
      [18, 20],
    ]);
  },
);

test('目標 and 実績 on the rows of something that is no indicator make none', () => {
  const rows = [
    ['令和7年度 みどり商工会 販売計画'],
    ['店', '区分', '上期', '下期'],
    ['本店', '目標', '90', '100'],
    ['', '実績', '90', '120'],
    ['支店', '目標', '190', '200'],
    ['', '実績', '210', '180'],
  ];
  expect(check({ name: '計画', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' }).ok).toBe(false);
});
