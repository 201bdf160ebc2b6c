/** Labels with nothing beside them: indicators that nobody has filled in yet, headings, second lines. */
import { check } from '../../../../src/engine/index.js';

type Row = readonly string[];
const COMBINED = ['指標', 'R7実績値(目標値)', '達成状況※2', '検証'];
const SPLIT = ['指標', '目標', '実績', '達成状況'];
const OWN = {
  combined: [
    COMBINED,
    ['朝市出店数（店）', '12(10)', '達成', ''],
    ['空き家活用件数（件）', '18(20)', '未達成', ''],
  ],
  split: [SPLIT, ['朝市出店数（店）', '10', '12', '達成'], ['空き家活用件数（件）', '20', '18', '未達成']],
} as const;

function readAll(...rows: readonly Row[]) {
  const result = check(
    { name: '総括表', firstRow: 0, firstColumn: 0, rows: [['令和7年度 総括表'], ...rows] },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) throw new Error(result.failure.message.en);
  const { indicators, tallies, measures } = result.check.judged;
  return {
    judged: indicators.map(({ indicator, verdict }) => `${indicator.row} ${verdict}`),
    tally: tallies.indicators.text,
    measures: measures.map(({ verdict, certain }) => (certain ? verdict : '?')),
    said: result.check.findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, row }) => `${row} ${rule}`),
    edits: result.check.edits.map(({ cell }) => cell),
  };
}

const asked = ['3 達成', '4 未達成', '5 要確認'];
const two = ['3 達成', '4 未達成'];

describe('an indicator that is still blank is asked, and counted', () => {
  test.each<[string, string]>([
    ['会員数（人）', 'by its unit'],
    ['会員数', 'by its last word'],
    ['まちゼミの参加率(%)', 'whatever letters it begins with'],
  ])('%s %s, in one column of figures or in two', (label) => {
    for (const [heads, tally] of [
      [OWN.combined, ['達成数計', '', '1/3']],
      [OWN.split, ['達成数計', '', '', '1/3']],
    ] as const) {
      const read = readAll(...heads, [label, '', '', ''], tally);
      expect(read).toMatchObject({ judged: asked, said: ['5 actual-pending'], edits: [] });
      expect(readAll(...heads, [label]).judged).toEqual(asked);
    }
  });

  test('amid the others, below a blank row, as the first one, and with a remark beside it', () => {
    const [heads, first, second] = OWN.combined;
    const blank = ['会員数（人）', '', '', '担当者が異動し未集計'];
    const tally = ['達成数計', '', '1/3'];
    expect(readAll(heads, first, blank, second, tally).judged).toEqual(['3 達成', '4 要確認', '5 未達成']);
    expect(readAll(heads, blank, first, second, tally).judged).toEqual(['3 要確認', '4 達成', '5 未達成']);
    expect(readAll(heads, first, [], blank, second, tally).judged).toEqual([
      '3 達成',
      '5 要確認',
      '6 未達成',
    ]);
  });

  test('by the unit in a column of its own', () => {
    const read = readAll(
      ['指標', '単位', '目標', '実績', '達成状況'],
      ['朝市の出店', '店', '10', '12', '達成'],
      ['会員の加入', '人', '', '', ''],
      ['空き家の活用', '件', '20', '18', '未達成'],
    );
    expect(read.judged).toEqual(['3 達成', '4 要確認', '5 未達成']);
  });
});

describe('what can not be told is said, and no tally is written that it would change', () => {
  test('words alone right above the tally, or with a remark beside them', () => {
    const tally = ['達成数計', '', '1/3'];
    const last = readAll(...OWN.combined, ['会員交流会の開催', '', '', ''], tally);
    expect(last).toMatchObject({ judged: two, edits: [] });
    expect(last.said).toEqual(['5 row-unread', '6 tally-unconfirmed']);
    const [heads, first, second] = OWN.combined;
    const amid = readAll(heads, first, ['会員交流会の開催', '', '', '未集計'], second, tally);
    expect(amid.said).toEqual(['4 row-unread', '6 tally-unconfirmed']);
  });

  test('words alone where the tally counts more than was read', () => {
    const [heads, first, second] = OWN.combined;
    const rows = (tally: string) => [heads, first, ['会員交流会'], second, ['達成数計', '', tally]];
    expect(readAll(...rows('1/3')).said).toEqual(['4 row-unread', '6 tally-unconfirmed']);
    expect(readAll(...rows('1/2'))).toMatchObject({ said: [], edits: [] });
    expect(readAll(...rows('2/2'))).toMatchObject({ said: ['6 tally-mismatch'], edits: ['C6'] });
  });

  test('the 施策 they would belong to is open too', () => {
    const rows = (label: string) => [
      ['施策', '指標', 'R7実績値(目標値)', '達成状況※2', '達成状況※1'],
      ['1 商業', '朝市出店数（店）', '12(10)', '達成', '達成'],
      ['', label, '', '', ''],
      ['2 住宅', '空き家活用件数（件）', '18(20)', '未達成', '未達成'],
    ];
    expect(readAll(...rows('会員交流会'), ['', '達成数計', '', '1/3', '1/2']).measures).toEqual([
      '?',
      '未達成',
    ]);
    expect(readAll(...rows('会員数（人）')).measures).toEqual(['?', '未達成']);
  });
});

describe('what stays what it is', () => {
  test.each<[string, readonly Row[]]>([
    ['a heading', [['観光の振興']]],
    ['a heading in brackets', [['【会員数】']]],
    ['a heading behind a mark', [['■会員数の増加件数']]],
    ['a number and a name', [['Ⅱ 地域振興']]],
    ['the group of parts', [['会員数（人）']]],
    ['a source', [['出典：会員台帳の件数']]],
    ['a sentence', [['会員数は速報の件数です。']]],
  ])('%s amid the indicators', (name, rows) => {
    const [heads, first, second] = OWN.combined;
    const below = name === 'the group of parts' ? ['　うち女性（人）', '18(20)', '未達成', ''] : second;
    const read = readAll(heads, first, ...rows, below, ['達成数計', '', '1/2']);
    expect(read).toMatchObject({ judged: ['3 達成', '5 未達成'], said: [], edits: [] });
  });

  test('the second line of a label, and the first', () => {
    const [heads, first, second] = OWN.combined;
    const wrapped = ['経営計画の策定後に創業', '12(10)', '達成', ''];
    const tally = ['達成数計', '', '1/2'];
    for (const rows of [
      [heads, wrapped, ['した者の件数', '', ''], second],
      [heads, wrapped, ['した者（人）', '', ''], second],
      [heads, first, ['空き家を店として活用した件数', '', ''], ['（件）', '18(20)', '未達成']],
    ])
      expect(readAll(...rows, tally)).toMatchObject({ said: [], edits: [] });
  });

  test.each([
    ['来場者のうち地区外からの', '参加者数（人）'],
    ['参加者（地区外からの', '来場者）の数（人）'],
    ['(1) 会員', '参加者数（人）'],
    ['来場者', 'に係る支援件数（件）'],
    ['来場者数', '（人）'],
  ])('%s goes on in %s', (above, below) => {
    const rows = [SPLIT, [above, '10', '12', '達成'], [below, '', '', ''], OWN.split[2]];
    expect(readAll(...rows)).toMatchObject({ judged: ['3 達成', '5 未達成'], said: [], edits: [] });
  });

  test.each([
    ['来場者', '受講率（％）'],
    ['来場者', '受講率'],
    ['離職者以外', '研修受講率（％）'],
  ])('%s does not go on in %s for certain: that is asked about', (above, below) => {
    const rows = [SPLIT, [above, '10以上', '12', '達成'], [below, '', '', ''], OWN.split[2]];
    expect(readAll(...rows)).toMatchObject({
      judged: ['3 達成', '5 未達成'],
      said: ['4 row-unread'],
      edits: [],
    });
  });

  test('the title of something else below the table, and a list with no figure at all', () => {
    expect(
      readAll(...OWN.combined, [], ['会員数（人）'], ['', 'R5', 'R6'], ['', '311', '320']).judged,
    ).toEqual(two);
    expect(readAll(...OWN.combined, ['達成数計', '', '1/2'], ['会員数（人）']).judged).toEqual(two);
    const none = [['指標', '目標', '実績', '達成状況'], ['会員数（人）'], ['部員数（人）']];
    expect(() => readAll(...none)).toThrow();
  });

  test('a label amid numbered ones', () => {
    const read = readAll(
      COMBINED,
      ['(1) 朝市出店数（店）', '12(10)', '達成', ''],
      ['会員数（人）', '', '', ''],
      ['(2) 空き家活用件数（件）', '18(20)', '未達成', ''],
      ['達成数計', '', '1/2'],
    );
    expect(read).toMatchObject({ judged: ['3 達成', '5 未達成'], said: [] });
  });
});
