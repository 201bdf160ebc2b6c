/** What each row below a head is, and why; the readings of whole tables stand in the corpus. */
import { check } from '../../../../src/engine/index.js';

const HEADS = ['区分', '施策目標(指標)', '実績値(目標値)', '達成状況※2', '検証'];
const TALLY = ['', '達成数計', '', '1/2'];
const above = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  HEADS,
  ['経営改善', '記帳指導件数(件)', '212(200)', '達成', '続ける。'],
  ['', '事業承継計画策定数(件)', '6(8)', '未達成', '早める。'],
];

function read(...below: readonly (readonly string[])[]) {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: [...above, ...below] });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table, tallies } = result.check.judged;
  return {
    indicators: table.indicators.map(({ row }) => row),
    passed: table.passedOver.map(({ row, is, because }) => `${row} ${is} ${because}`),
    tally: tallies.indicators.text,
    cell: table.tallies.indicators?.cell ?? null,
    unread: result.check.findings.filter(({ rule }) => rule === 'row-unread').map(({ cells }) => cells[0]),
    edits: result.check.edits.map(({ cell }) => cell),
  };
}

test('a part of the figure above is no indicator without a target or a verdict of its own', () => {
  const part = (...cells: readonly string[]) => read(['', '　うち新規(件)', ...cells], TALLY);
  expect(part('4', '')).toMatchObject({
    indicators: [3, 4],
    passed: ['5 breakdown breakdown-label'],
    unread: [],
    edits: [],
  });
  expect(part('4(3)', '')).toMatchObject({ indicators: [3, 4, 5] });
  expect(part('4', '—')).toMatchObject({ indicators: [3, 4, 5] });
});

describe('below a tally', () => {
  test('a part of its own that looks just like those above goes on', () => {
    const part = [
      ['観光振興', '朝市来場者数(人)', '1,450(2,000)', ''],
      ['', '朝市出店数(店)', '26(25)', ''],
    ];
    expect(read(TALLY, ...part)).toMatchObject({ indicators: [3, 4, 6, 7], tally: '2/4', unread: ['D5'] });
    const subtotal = read(['小計', '達成数計', '', '1/2'], ...part);
    expect(subtotal).toMatchObject({ indicators: [3, 4, 6, 7], tally: '2/4', cell: null, unread: [] });
    expect(subtotal.edits).toEqual(['D6', 'D7']);
  });

  test('without a part of its own it is unread, except below a 小計', () => {
    const row = ['', '朝市出店数(店)', '26(25)', ''];
    expect(read(TALLY, row)).toMatchObject({
      indicators: [3, 4],
      passed: ['6 unread below-tally'],
      unread: ['B6'],
    });
    expect(read(['小計', '', '', '1/2'], row)).toMatchObject({ indicators: [3, 4, 6], unread: [] });
  });

  test.each([
    [['観光振興', '朝市出店数', '26(25)', ''], 'a label without the unit that the others have'],
    [['観光振興', '朝市出店数(店)', '26', ''], 'a figure without a target'],
    [['観光振興', '前年度の朝市出店数(店)', '26(25)', ''], 'a label of last year'],
    [['観光振興', '朝市出店数(店)', '26(25)', '検討中'], 'words under ※2'],
    [['観光振興', '朝市出店数(店)', '26(25)', '', '', '', '7'], 'a cell beyond the heads'],
  ])('%j does not look like those above: %s', (row) => {
    expect(read(TALLY, row)).toMatchObject({ indicators: [3, 4], unread: ['B6'] });
  });

  test.each([
    [['', '(参考)会員数(社)', '311(320)'], 'reference reference-label'],
    [['参考', '会員数(社)', '311(320)'], 'reference reference-name'],
    [['', '県平均', '58.2(60)'], 'reference reference-label'],
    [['', '達成率', '66.7%'], 'reference rate'],
    [['', '（内訳）商業', '120'], 'breakdown breakdown-label'],
    [['', '合計', '240'], 'reference total-label'],
    [['作成者', '若葉 春子', '123'], 'foreign signature'],
    [['※3 会員数', '商業者数', '120(110)', '', '注'], 'reference note-mark'],
    [['', '前年を上回った。', ''], 'note below-tally'],
  ])('%j is explained', (row, why) => {
    expect(read(TALLY, row)).toMatchObject({ passed: [`6 ${why}`], unread: [], indicators: [3, 4] });
  });

  test('what stands below 参考 or below heads of its own goes with it, up to a blank row', () => {
    const row = ['', '窓口相談件数(件)', '45(40)'];
    expect(read(TALLY, ['（参考）会員の推移'], row, [], row).unread).toEqual(['B9']);
    expect(read(TALLY, ['費目', '予算額', '決算額'], row, [], row).unread).toEqual(['B9']);
    expect(read(TALLY, ['参考', '会員数(社)', '311'], row, ['他', '会員数', '9']).unread).toEqual(['B8']);
    const alike = ['観光振興', '朝市出店数(店)', '26(25)'];
    expect(read(TALLY, ['（参考）前年度の状況'], alike)).toMatchObject({ indicators: [3, 4], unread: [] });
  });

  test('so does a row below another table, where no heads are its own', () => {
    const budget = [[], ['費目', '予算額', '決算額', '差異'], ['旅費', '500', '480', '20']];
    const row = ['', '窓口相談件数(件)', '45(40)'];
    expect(read(TALLY, ...budget, row).unread).toEqual([]);
    expect(read(TALLY, ...budget, [], row).unread).toEqual(['B10']);
    expect(read(TALLY, ...budget, [], ['会員の状況'], row).unread).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['a numbered label without a figure', ['', '(3) 朝市出店数(店)', '', '達成'], ['B6']],
    ['a label with a unit and a day', ['', '朝市出店数(店)', '3月31日(4)', '達成'], ['B6']],
    ['a figure without a label', ['', '', '26(25)', '達成'], ['C6']],
  ])('a verdict beside %s is said', (_, row, cells) => {
    expect(read(TALLY, row).unread).toEqual(cells);
  });

  test('a verdict beside words alone is a remark', () => {
    expect(read(TALLY, ['', '○の意味', '', '達成']).unread).toEqual([]);
  });
});

describe('amid the indicators', () => {
  test.each([[['', '達成率', '66.7%']], [['', '総合達成率', '', '66.7%']]])(
    'the rate of the whole table is no indicator, whatever stands below it: %j',
    (row) => {
      expect(read(row)).toMatchObject({ indicators: [3, 4], passed: ['5 reference rate'], edits: [] });
    },
  );

  test('a rate with a target, a verdict or a name of what it is of is one', () => {
    for (const row of [
      ['', '達成率', '66.7%(60%)'],
      ['', '目標達成率', '66.7%', '達成'],
    ])
      expect(read(row).indicators).toEqual([3, 4, 5]);
  });

  test('a mark before a label beside a figure makes no note of it', () => {
    expect(read(['', '※会員数(社)', '311(300)']).unread).toEqual(['B5']);
    expect(read(['', '※会員数は年度末の数です。']).passed).toEqual(['5 note note-mark']);
  });

  test('words in brackets under the figures, beside no label and no verdict, are a remark', () => {
    for (const text of ['（9月末現在の件数を各支所から）', '（前年度比10件増）'])
      expect(read(['', '', text, ''])).toMatchObject({ indicators: [3, 4], edits: [] });
    expect(read(['', '', '（9月末現在の件数を各支所から）', '達成']).indicators).toEqual([3, 4, 5]);
  });

  test('a verdict alone is said', () => {
    expect(read(['', '', '', '達成'])).toMatchObject({ passed: ['5 unread lone-verdict'], unread: ['D5'] });
  });
});

test('a 施策 that is counted again below the tally is no indicator of this table, and is kept with its reason', () => {
  const rows = [
    ['令和6年度 みどり商工会 総括表'],
    ['施策', '施策目標(指標)', '目標値', '実績値', '達成状況※2'],
    ['1 創業', '(1) 創業支援件数', '7件', '8件', '達成'],
    ['2 承継', '(1) 承継支援件数', '10件', '6件', '未達成'],
    ['達成数計', '', '', '', '1/2'],
    ['（参考）令和5年度'],
    ['1 創業', '(1) 創業支援件数', '7件', '5件', '未達成'],
    ['2 承継', '(1) 承継支援件数', '8件', '9件', '達成'],
    ['3 組織', '(1) 会員加入件数', '8件', '9件', '達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table } = result.check.judged;
  expect(table.indicators.map(({ row }) => row)).toEqual([3, 4]);
  const kept = table.passedOver.filter(({ row }) => row >= 7);
  expect(kept.map(({ row, is }) => `${row} ${is}`)).toEqual(['7 reference', '8 reference', '9 reference']);
});

test('a total is known in a column of nobody, where its row has no label of its own', () => {
  const rows = [
    ['令和7年度 実績報告'],
    ['事業区分', '事業内容', '計画', '実績', '差', '備考'],
    ['1 経営分析', '経営分析事業者数', '30', '33', '+3', ''],
    ['2 計画策定', '事業計画策定事業者数', '20', '17', '-3', ''],
    ['合計', '', '50', '50', '0', ''],
  ];
  const result = check({ name: '報告', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table, tallies } = result.check.judged;
  expect(table.indicators.map(({ row }) => row)).toEqual([3, 4]);
  expect(table.totals.map(({ row, label }) => `${row} ${label}`)).toEqual(['5 合計']);
  expect(tallies.indicators.text).toBe('1/2');
});

test('figures that words name, under 目標 and 実績 both, are an indicator without a label that is asked about', () => {
  const remarks = (...below: readonly string[]) => {
    const rows = [
      ['令和7年度 評価'],
      ['事業名', '区分', '目標', '実績'],
      ['創業支援', 'アウトプット', 'セミナー4回', 'セミナー4回'],
      ['', 'アウトカム', ...below],
    ];
    const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
    if (!result.ok) throw new Error(result.failure.message.en);
    return result.check.judged.indicators.map(({ indicator, verdict }) => `${indicator.row} ${verdict}`);
  };
  expect(remarks('創業5件', '創業3件')).toEqual(['3 要確認', '4 要確認']);
  expect(remarks('（前年5件）', '（前年3件）')).toEqual(['3 要確認']);
});
