/** Where something else begins below the indicators, and what of the table goes on behind it. */
import { check } from '../../../../src/engine/index.js';

const HEADS = ['指標', '目標', '実績', '達成状況'];
const FIRST = ['朝市出店数（店）', '10', '12', '達成'];
const NEXT = ['空き家活用件数（件）', '20', '18', '未達成'];

function read(...below: readonly (readonly string[])[]) {
  const rows = [['令和7年度 総括表'], HEADS, FIRST, ...below];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table, indicators, tallies } = result.check.judged;
  return {
    judged: indicators.map(({ indicator, verdict }) => `${indicator.row} ${verdict}`),
    passed: table.passedOver.map(({ row, is, because }) => `${row} ${is} ${because}`),
    tally: tallies.indicators.text,
    said: result.check.findings.map(({ rule, row }) => `${row} ${rule}`),
    edits: result.check.edits.map(({ cell }) => cell),
  };
}

describe('rows with days where the figures stand are indicators that a person must read', () => {
  test.each<[string, string[][]]>([
    [
      'months',
      [
        ['会報の発行', '6月', '5月', ''],
        ['計画の策定', '9月', '10月', ''],
      ],
    ],
    [
      'days',
      [
        ['会報の発行', '6月1日', '5月20日', ''],
        ['計画の策定', '9月30日', '10月5日', ''],
      ],
    ],
    [
      'parts of months',
      [
        ['会報の発行', '6月上旬', '5月下旬', ''],
        ['計画の策定', '9月末', '10月中', ''],
      ],
    ],
    [
      'years',
      [
        ['会報の発行', 'R7.6.1', 'R7.5.20', ''],
        ['計画の策定', '令和7年9月', '令和7年10月', ''],
      ],
    ],
  ])('%s amid the others, and at the end', (_, days) => {
    const amid = read(...days, NEXT, ['達成数計', '', '', '1/4']);
    expect(amid.judged).toEqual(['3 達成', '4 要確認', '5 要確認', '6 未達成']);
    expect(amid.edits).toEqual([]);
    const end = read(NEXT, ...days);
    expect(end.judged).toEqual(['3 達成', '4 未達成', '5 要確認', '6 要確認']);
  });

  test('one with a verdict at the end', () => {
    expect(read(['会報の発行', '6月', '7月', ''], ['大会の開催', '11月', '11月16日', '達成']).judged).toEqual(
      ['3 達成', '4 要確認', '5 要確認'],
    );
  });

  test('months behind a word that heads them are those of another table', () => {
    const rows = [
      ['区分', '4月', '5月', '6月'],
      ['来場者', '300', '280', '310'],
    ];
    expect(read(NEXT, ...rows)).toMatchObject({
      judged: ['3 達成', '4 未達成'],
      passed: ['5 foreign another-table', '6 foreign another-table'],
    });
    expect(read(NEXT, [], ...rows).judged).toEqual(['3 達成', '4 未達成']);
  });

  test('the day on which somebody signed is none', () => {
    expect(read(NEXT, ['作成日', '令和8年4月20日']).judged).toEqual(['3 達成', '4 未達成']);
    expect(read(NEXT, ['令和8年4月20日', '事務局']).judged).toEqual(['3 達成', '4 未達成']);
  });
});

describe('words over the columns of the figures', () => {
  test.each<[string, string[][]]>([
    ['a legend', [['評価基準', 'A：100%以上', 'B：80%以上', '']]],
    ['a legend below a note', [['※◎：120%以上 ○：100%以上'], ['評価基準', 'A：100%以上', 'B：80%以上', '']]],
    [
      'a legend on two rows',
      [
        ['評価', '◎：120%以上', '○：100%以上'],
        ['', '△：80%以上', '×：80%未満'],
      ],
    ],
  ])('%s ends no table', (_, legend) => {
    const { judged, tally, said, edits } = read(...legend, NEXT, ['達成数計', '', '', '1/2']);
    expect(judged).toEqual(['3 達成', `${4 + legend.length} 未達成`]);
    expect({ tally, said, edits }).toEqual({ tally: '1/2', said: [], edits: [] });
    const blank = read(...legend, [...NEXT.slice(0, 3), '']);
    expect(blank.judged).toHaveLength(2);
  });

  test('where rows like those above follow, whatever stands under ※2, nothing is lost', () => {
    const words = ['会議の開催', '定例会', '臨時会', ''];
    const blank = [...NEXT.slice(0, 3), ''];
    expect(read(words, blank, ['会員数（人）', '400', '402', '達成']).judged).toEqual([
      '3 達成',
      '4 要確認',
      '5 未達成',
      '6 達成',
    ]);
    expect(read(words, blank, ['会員数（人）', '400', '402', '']).judged).toHaveLength(4);
    expect(read(words, ['朝市', '20', '18', ''], ['達成数計', '', '', '1/3']).judged).toHaveLength(3);
  });

  test('heads of figures end it, whatever the rows below them look like', () => {
    const heads = ['参考指標', '実績', '前年', ''];
    expect(read(NEXT, heads, ['会員数（人）', '402', '405', '']).judged).toEqual(['3 達成', '4 未達成']);
  });

  test('what is judged like the rows above is said, even below such heads', () => {
    const heads = ['参考指標', '実績', '前年', '増減'];
    const below = [
      ['会員数（人）', '402', '405', '△3'],
      ['朝市来場者数（人）', '30', '33', '達成'],
    ];
    expect(read(NEXT, heads, ...below)).toMatchObject({
      judged: ['3 達成', '4 未達成'],
      said: ['7 row-unread'],
    });
  });

  test('words for figures say no more than that they are no figures', () => {
    const words = ['事業計画の策定', '年度内に策定', '計画どおり策定', ''];
    expect(read(words, NEXT.slice(0, 3), ['達成数計', '', '', '1/3']).judged).toHaveLength(3);
  });

  test.each<[string, string[][]]>([
    [
      'a budget',
      [
        ['費目', '予算額', '決算額'],
        ['旅費', '500', '480'],
        ['謝金', '300', '290'],
      ],
    ],
    [
      'places',
      [
        ['会場', '定員', '参加費'],
        ['本館', '100', '500'],
        ['別館', '50', '300'],
      ],
    ],
  ])('%s right below the table is foreign', (_, rows) => {
    expect(read(NEXT, ...rows)).toMatchObject({ judged: ['3 達成', '4 未達成'], said: [] });
  });
});
