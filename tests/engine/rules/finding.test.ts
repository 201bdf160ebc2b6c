import { check, type Policy, wordFinding } from '../../../src/engine/index.js';

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];

function findingsOf(body: readonly (readonly string[])[], policy: Partial<Policy> = {}) {
  const result = check(
    { name: '総括表', firstRow: 0, firstColumn: 0, rows: [['令和7年度 総括表'], HEADER, ...body] },
    policy,
  );
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.findings;
}

const aside = (keys: readonly string[]) => ({
  setAside: keys.map((key) => ({
    table: { title: '令和7年度 総括表', fiscalYear: 2025 },
    rule: '',
    about: '',
    key,
    reason: '',
    date: '2026-04-10',
  })),
});
const blanks = (findings: ReturnType<typeof findingsOf>) =>
  findings.filter(({ rule }) => rule === 'status-blank');

describe('the key of a finding', () => {
  const twice = [
    ['1 伴走型支援', '達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
    ['2 販路の開拓', '達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
  ];

  test('tells the same label under two 施策 apart', () => {
    const [first, second] = blanks(findingsOf(twice));
    expect(second?.key).not.toBe(first?.key);
    expect(blanks(findingsOf(twice, aside([first?.key ?? '']))).map(({ cells }) => cells[0])).toEqual(['E4']);
  });

  test('changes with the figure, though the verdict stays', () => {
    const keys = blanks(findingsOf(twice)).map(({ key }) => key);
    const changed = twice.map((row, index) =>
      index === 0 ? [...row.slice(0, 3), '6(3)', ...row.slice(4)] : row,
    );
    expect(blanks(findingsOf(changed, aside(keys))).map(({ cells }) => cells[0])).toEqual(['E3']);
  });

  test('stays while rows move', () => {
    const keys = blanks(findingsOf(twice)).map(({ key }) => key);
    expect(blanks(findingsOf([[], ...twice])).map(({ key }) => key)).toEqual(keys);
  });

  test('stays while rows are inserted and numbers follow', () => {
    const keys = new Set(findingsOf(twice).map(({ key }) => key));
    const renumbered = [
      ['1 新しい施策', '達成', '(1) 新しい指標(件)', '5(3)', '達成', '継続'],
      ['2 伴走型支援', '達成', '(1) 新しい指標(件)', '5(3)', '達成', '継続'],
      ['', '', '(2) 開催回数(回)', '5(3)', '', '継続'],
      ['3 販路の開拓', '達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
    ];
    expect(findingsOf(renumbered).filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  test('tells namesakes in one 施策 apart, and keeps the second apart when the first is settled', () => {
    const rows = [
      ['1 伴走型支援', '達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
      ['', '', '(2) 開催回数(回)', '5(3)', '', '継続'],
    ];
    const [first, second] = blanks(findingsOf(rows));
    expect(second?.key).not.toBe(first?.key);
    const settled = rows.map((row, index) =>
      index === 0 ? [...row.slice(0, 4), '達成', ...row.slice(5)] : row,
    );
    expect(blanks(findingsOf(settled, aside([first?.key ?? '']))).map(({ cells }) => cells[0])).toEqual([
      'E4',
    ]);
  });

  test.each([
    ['a comment against its figures', 'comment-contradiction', '5(9)', '6(9)', '目標を達成した。'],
    ['a missing comment', 'comment-missing', '5(9)', '6(9)', ''],
  ])('of %s changes with the figure', (_name, rule, before, after, comment) => {
    const keyOf = (figure: string) =>
      findingsOf([['1 伴走型支援', '未達成', '(1) 開催回数(回)', figure, '未達成', comment]]).find(
        (own) => own.rule === rule,
      )?.key;
    expect(keyOf(before)).toEqual(expect.any(String));
    expect(keyOf(after)).not.toBe(keyOf(before));
  });

  test('of a 施策 changes with the verdicts it rests on', () => {
    const keyOf = (figure: string) =>
      findingsOf([
        ['1 伴走型支援', '達成', '(1) 開催回数(回)', '1(3)', '未達成', '継続'],
        ['', '', '(2) 参加者数(人)', figure, '', '継続'],
      ]).find(({ rule }) => rule === 'measure-mismatch')?.key;
    expect(keyOf('5(3)')).not.toBe(keyOf('2(3)'));
    expect(keyOf('5(3)')).toBe(keyOf('6(3)'));
  });

  test.each([
    [
      'status-blank',
      ['1 伴走型支援', '未達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
      'status-blank␟伴走型支援␟開催回数(回)␟5(3)␟␟達成',
    ],
    [
      'status-mismatch',
      ['1 伴走型支援', '達成', '(1) 開催回数(回)', '5(3)', '未達成', '継続'],
      'status-mismatch␟伴走型支援␟開催回数(回)␟5(3)␟未達成␟達成',
    ],
    [
      'measure-mismatch',
      ['1 伴走型支援', '未達成', '(1) 開催回数(回)', '5(3)', '達成', '継続'],
      'measure-mismatch␟␟伴走型支援␟達成␟未達成␟達成',
    ],
    [
      'figure-unreadable',
      ['1 伴走型支援', '', '(1) 開催回数(回)', 'l2(3)', '', '継続'],
      'figure-unreadable␟伴走型支援␟開催回数(回)␟l2(3)␟l2(3)␟',
    ],
    [
      'comment-contradiction',
      ['1 伴走型支援', '達成', '(1) 開催回数(回)', '4(3)', '達成', '目標は未達成だった。'],
      'comment-contradiction␟伴走型支援␟開催回数(回)␟4(3)␟目標は未達成だった。␟達成',
    ],
    [
      'large-gap',
      ['1 伴走型支援', '達成', '(1) 開催回数(回)', '9(3)', '達成', '継続'],
      'large-gap␟伴走型支援␟開催回数(回)␟9(3)␟9(3)␟',
    ],
  ])('of %s is the one that workbooks keep', (rule, row, key) => {
    expect(findingsOf([row]).find((own) => own.rule === rule)?.key).toBe(key);
  });

  test('counts in its own table only', () => {
    const [first] = blanks(findingsOf(twice));
    const [own] = aside([first?.key ?? '']).setAside;
    if (!own) throw new Error('no finding');
    const other = { setAside: [{ ...own, table: { title: '令和8年度 総括表', fiscalYear: 2026 } }] };
    expect(blanks(findingsOf(twice, other))).toHaveLength(2);
  });
});

test('a label that is the name of a property of every object is a label', () => {
  const [blank] = blanks(findingsOf([['1 伴走型支援', '達成', 'constructor', '5(5)', '', '継続']]));
  if (!blank) throw new Error('no finding');
  expect(wordFinding(blank, 'en').why).not.toContain('settled');
});

test('whichever rule speaks of a figure, it is named without the spaces around it', () => {
  const head = ['施策目標(指標)', '実績値', '目標値', '達成状況※2', '検証及び改善点'];
  const rows = [
    ['(1) 相談件数(件)', ' 300 ', ' 100 ', '達成', '継続'],
    ['(2) 満足度(%)', ' 58.7\n', ' 59', '未達成', '継続'],
    ['(3) 来場者数(人)', ' 約50', '40 ', '達成', '継続'],
  ];
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [['令和7年度 みどり商工会 総括表'], head, ...rows],
  });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.findings.map(({ rule, found }) => [rule, found])).toEqual([
    ['large-gap', '300 / 100'],
    ['near-miss', '58.7 / 59'],
    ['notation', '約50 / 40'],
  ]);
});
