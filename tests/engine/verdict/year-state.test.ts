import { type Check, check, type Policy, reportOf, ruleOf } from '../../../src/engine/index.js';

/** The state of the year (docs/table-rules.md, decision 11), over tables of an invented society. */

interface Form {
  readonly title?: string;
  readonly line?: string;
  readonly head?: string;
  readonly figures?: readonly string[];
  readonly labels?: readonly string[];
  readonly comment?: string;
  readonly note?: string;
}

const HALF = ['9(20)', '5(12)', '9(9)'];
const FULL = ['21(20)', '12(12)', '8(9)'];

function rowsOf(form: Form): string[][] {
  const { figures = FULL, labels = ['(1) 計画策定件数(件)', '(2) 派遣回数(回)', '(1) 商談会参加者数(人)'] } =
    form;
  return [
    [form.title ?? '令和8年度 沢目商工会アクションプログラム 総括表'],
    [form.line ?? ''],
    ['施策', '達成状況※1', '施策目標(指標)', form.head ?? 'R8実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ['1 伴走支援', '', labels[0] ?? '', figures[0] ?? '', '', form.comment ?? ''],
    ['', '', labels[1] ?? '', figures[1] ?? '', '未達成', ''],
    ['2 販路の開拓', '', labels[2] ?? '', figures[2] ?? '', '', ''],
    ['達成数計', '1/2', '', '達成数計', '3/3', ''],
    [form.note ?? ''],
  ];
}

function checked(rows: readonly (readonly string[])[], policy: Partial<Policy> = {}): Check {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, policy);
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}

const standing = (form: Form, policy: Partial<Policy> = { asOf: '2027-04-10' }) => {
  const { state, openBecause } = checked(rowsOf(form), policy).judged;
  return [state, openBecause?.kind ?? null];
};

describe('a title with the years of a plan and none of its own', () => {
  const UNDATED = { head: '実績値(目標値)' };
  test.each(['令和6年度〜令和10年度 沢目商工会 中期計画 総括表', '沢目商工会 経営計画(R6～10)総括表'])(
    '%s is under way until the plan is over',
    (title) => {
      expect(standing({ ...UNDATED, title })).toEqual(['open', 'words']);
      expect(standing({ ...UNDATED, title }, { asOf: '2029-04-10' })).toEqual(['closed', null]);
    },
  );

  test('is that of the year its heads name', () => {
    expect(standing({ title: '令和6年度〜令和10年度 沢目商工会 中期計画 総括表' })).toEqual(['closed', null]);
    expect(standing({ ...UNDATED, title: '経営計画(R6～R10) 令和8年度 総括表' })).toEqual(['closed', null]);
  });
});

describe('words say that the year is under way', () => {
  test.each<[string, Form]>([
    ['title', { title: '令和8年度 沢目商工会 総括表（中間評価・9月末現在）' }],
    ['title', { title: '令和8年度上期 沢目商工会 総括表' }],
    ['title', { title: '令和8年度第2四半期 沢目商工会 総括表' }],
    ['line 2', { line: '（令和8年9月30日現在）' }],
    ['line 2', { line: '令和９年３月１日 現在' }],
    ['line 2', { line: '対象期間：令和8年4月1日〜令和8年12月31日' }],
    ['line 2', { line: '令和八年九月三十日現在' }],
    ['head', { head: 'R8実績値(9月末)(目標値)' }],
    ['head', { head: 'R8.9実績値(目標値)' }],
    ['head', { head: 'R8実績値(目標値)※9月末現在' }],
    ['head', { head: 'R8中間実績値(目標値)' }],
    ['head', { head: 'R8.9月末実績値(目標値)' }],
    ['head', { head: 'R8上期実績値(目標値)' }],
    ['head', { head: 'R8.4〜R8.9実績値(目標値)' }],
    ['head', { head: 'R8実績見込(目標値)' }],
  ])('%s: %j', (_, form) => {
    expect(standing({ figures: HALF, ...form })).toEqual(['open', 'words']);
  });

  test.each(['上期実績', 'R8中間実績値', '9月末実績', '実績見込', '実績（4〜9月期）'])(
    'the head of a column of actuals: %s',
    (head) => {
      const rows = [
        ['令和8年度 沢目商工会 総括表'],
        ['指標', '目標値', head, '達成状況'],
        ['(1) 相談件数(件)', '20', '9', ''],
        ['(2) 派遣件数(件)', '5', '5', ''],
      ];
      const { state, openBecause, indicators } = checked(rows, { asOf: '2027-04-10' }).judged;
      expect([state, openBecause?.kind]).toEqual(['open', 'words']);
      expect(indicators.map(({ actual, verdict }) => [actual, verdict])).toEqual([
        [9, '要確認'],
        [5, '要確認'],
      ]);
    },
  );

  test('at the edge of the title’s row, above it, and in a second line of the head', () => {
    const rows = rowsOf({ figures: HALF });
    const edge = rows.map((row, index) => (index === 0 ? [...row, '', '', '', '9月末現在'] : row));
    const above = [['', '', '', '', '令和8年9月30日現在'], ...rows];
    const below = [...rows.slice(0, 3), ['', '', '', '（9月末現在）', '', ''], ...rows.slice(3)];
    for (const [own, cell] of [
      [edge, 'E1'],
      [above, 'E1'],
      [below, 'D3'],
    ] as const) {
      const { state, openBecause } = checked(own, { asOf: '2027-04-10' }).judged;
      expect(state).toBe('open');
      expect(openBecause).toMatchObject({ kind: 'words', at: { cell } });
    }
  });
});

describe('nothing else does', () => {
  test.each<[string, Form]>([
    ['31 March in a line', { line: '（令和9年3月31日現在）' }],
    ['31 March in the head', { head: '実績値(目標値) R9.3.31現在' }],
    ['the end of March', { line: '3月末現在' }],
    ['a date of paper', { line: '令和8年9月30日' }],
    ['when it is handed in', { line: '提出期間 4月1日〜4月20日' }],
    ['the whole year', { line: '対象期間：令和8年4月1日〜令和9年3月31日' }],
    ['a comment', { comment: '中間評価の後、9月末現在の遅れを取り戻す見込みとなった。' }],
    ['a note below', { note: '※ 上期の値は9月末現在のもの。' }],
    [
      'a label',
      { labels: ['(1) 中間支援件数(件)', '(2) 第4四半期講習回数(回)', '(1) 上期まつり参加者数(人)'] },
    ],
    ['a town’s name', { title: '令和8年度 中間市沢目商工会アクションプログラム 総括表' }],
  ])('%s', (_, form) => {
    expect(standing(form)).toEqual(['closed', null]);
  });
});

describe('targets without any actual are a plan', () => {
  test.each([
    [['　(20)', '　(12)', '　(9)']],
    [['—(20)', '—(12)', '—(9)']],
    [['(20)', '(12)', '(9)']],
    [['(20)', '', '—(—)']],
  ])('%j', (figures) => {
    for (const asOf of [null, '2026-04-10', '2027-04-10'])
      expect(standing({ figures }, { asOf })).toEqual(['plan', 'no-actual']);
  });

  test('a single actual, 集計中 or 中止 makes it none', () => {
    for (const actual of ['0', '集計中', '中止'])
      expect(standing({ figures: ['(20)', `${actual}(12)`, '(9)'] })).toEqual(['closed', null]);
  });

  test('in columns of their own too', () => {
    const rows = [
      ['令和8年度 沢目商工会 総括表'],
      ['指標', '目標値', '実績値', '達成状況'],
      ['(1) 相談件数(件)', '120', '', ''],
      ['(2) 派遣件数(件)', '10', '—', ''],
    ];
    expect(checked(rows, { asOf: '2026-04-10' }).judged.state).toBe('plan');
  });
});

describe('a part of the year beside a total of the year', () => {
  const halves = (figures: readonly (readonly string[])[]) => [
    ['令和8年度 沢目商工会 総括表'],
    ['指標', '目標値', '上期', '下期', '年間計', '達成状況'],
    ...figures.map((row, index) => [`(${index + 1}) 相談件数${index}(件)`, ...row, '']),
  ];
  const of = (figures: readonly (readonly string[])[]) => {
    const { state, openBecause } = checked(halves(figures), { asOf: '2027-04-10' }).judged;
    return [state, openBecause?.kind ?? null];
  };

  test('blank everywhere: the year is under way', () => {
    expect(
      of([
        ['20', '9', '', ''],
        ['12', '', '', '—'],
      ]),
    ).toEqual(['open', 'total-blank']);
  });

  test('no head for it at all: likewise, and neither half is taken for the year', () => {
    const rows = [
      ['令和8年度 沢目商工会 総括表'],
      ['指標', '目標値', '上期実績', '下期実績', '達成状況'],
      ['(1) 相談件数(件)', '20', '9', '21', ''],
    ];
    const { state, openBecause, indicators } = checked(rows, { asOf: '2027-04-10' }).judged;
    expect([state, openBecause?.kind]).toEqual(['open', 'total-blank']);
    expect(indicators[0]?.actual).toBeNull();
  });

  test('中間 beside the actuals of the year is last October’s', () => {
    const rows = [
      ['令和8年度 沢目商工会 総括表'],
      ['指標', '目標値', '中間実績', '実績値', '達成状況'],
      ['(1) 相談件数(件)', '20', '9', '21', ''],
    ];
    const { state, indicators } = checked(rows, { asOf: '2027-04-10' }).judged;
    expect([state, indicators[0]?.actual]).toEqual(['closed', 21]);
  });

  test('filled somewhere: it says nothing', () => {
    expect(
      of([
        ['20', '9', '12', '21'],
        ['12', '5', '', ''],
      ]),
    ).toEqual(['closed', null]);
  });
});

describe('the date', () => {
  test.each([
    ['2026-03-31', 'open'],
    ['2027-03-30', 'open'],
    ['2027-03-31', 'closed'],
    ['2027-04-01', 'closed'],
    [null, 'closed'],
  ])('%s: %s', (asOf, state) => {
    expect(standing({}, { asOf })[0]).toBe(state);
  });

  test('opens whatever the words say, and closes nothing that they open', () => {
    expect(standing({ line: '（令和9年3月31日現在）' }, { asOf: '2027-03-30' })).toEqual(['open', 'date']);
    expect(standing({ line: '9月末現在' }, { asOf: '2040-04-10' })).toEqual(['open', 'words']);
  });

  test('without a year only words count', () => {
    const form = { title: '沢目商工会 総括表', head: '実績値(目標値)' };
    expect(standing(form, { asOf: '2020-01-01' })).toEqual(['closed', null]);
    expect(standing({ ...form, line: '9月末現在' }, { asOf: '2020-01-01' })).toEqual(['open', 'words']);
  });
});

describe('a person may have it taken as the table of the year’s end', () => {
  const title = '令和8年度 沢目商工会 総括表（中間評価）';
  const yearEnds = (fiscalYear: number, name = title) => ({
    asOf: '2026-10-10',
    yearEnds: [{ table: { title: name, fiscalYear }, reason: '', date: '2026-10-10' }],
  });

  test('that table, whatever words and date say, and no other', () => {
    expect(standing({ title, figures: HALF }, yearEnds(2026))).toEqual(['closed', null]);
    expect(standing({ title, figures: HALF }, yearEnds(2025))[0]).toBe('open');
    expect(standing({ figures: HALF }, yearEnds(2026))[0]).toBe('open');
  });

  test('then it is judged as ever', () => {
    const { judged, edits } = checked(rowsOf({ title, figures: HALF }), yearEnds(2026));
    expect(judged.indicators.map(({ verdict }) => verdict)).toEqual(['未達成', '未達成', '達成']);
    expect(edits.length).toBeGreaterThan(0);
  });
});

describe('before the year is closed', () => {
  const open = checked(rowsOf({ line: '9月末現在', figures: ['9(20)', '7', '12,(9)'] }), { asOf: null });

  test('a row with a target is 要確認, one without it —, and none is certain', () => {
    const { indicators, measures, tallies } = open.judged;
    expect(indicators.map(({ verdict, certain }) => [verdict, certain])).toEqual([
      ['要確認', false],
      ['—', false],
      ['要確認', false],
    ]);
    expect(measures.map(({ verdict, certain }) => [verdict, certain])).toEqual([
      ['要確認', false],
      ['要確認', false],
    ]);
    expect([tallies.measures?.text, tallies.indicators.text]).toEqual([null, null]);
    expect(open.judged.indicators[0]?.rate).toBe(0.45);
  });

  test('rules on verdicts, tallies, actuals and comments are silent, those on figures and form speak', () => {
    expect(open.findings.map(({ rule }) => rule)).toEqual(['year-open', 'figure-unreadable']);
    for (const { rule } of open.findings) expect(['form', 'figures', 'year']).toContain(ruleOf(rule)?.about);
  });

  test('no fix is safe and nothing is written', () => {
    expect(open.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(open.edits).toEqual([]);
  });

  test('what somebody settled of a verdict waits', () => {
    const table = { title: '令和8年度 沢目商工会アクションプログラム 総括表', fiscalYear: 2026 };
    const subject = { label: '商談会参加者数(人)', measure: '販路の開拓', occurrence: 1 };
    const verdicts = [{ table, subject, verdict: '達成' as const, figure: '12,(9)', reason: '', date: '' }];
    const at = (asOf: string) =>
      checked(rowsOf({ figures: ['9(20)', '7', '12,(9)'] }), { asOf, verdicts }).judged.indicators[2]
        ?.verdict;
    expect([at('2026-10-10'), at('2027-04-10')]).toEqual(['要確認', '達成']);
  });

  test('the report says how the year stands', () => {
    const { state, tallies } = reportOf(open, 'a.tsv');
    expect(state).toBe('open');
    expect([tallies.measures?.text, tallies.indicators.text]).toEqual([null, null]);
    expect(reportOf(checked(rowsOf({})), 'a.tsv').state).toBe('closed');
  });

  test('a plan is a hint, a year under way a question', () => {
    const severities = (form: Form) =>
      checked(rowsOf(form), { asOf: '2026-10-10' }).findings.map(({ rule, severity }) => [rule, severity]);
    expect(severities({ figures: ['(20)', '(12)', '(9)'] })).toEqual([['year-open', 'hint']]);
    expect(severities({ figures: HALF })).toEqual([['year-open', 'review']]);
  });
});

test('a head of the judged actuals that no list knows says so too', () => {
  const rows = [
    '令和7年度 沢目商工会 総括表',
    '指標|目標|4〜12月実績|1〜3月見込|年間見込|達成状況',
    '巡回件数（件）|500|400|112|512|達成',
    '相談件数（件）|200|150|39|189|未達成',
    '会員数（社）|300|298|303|303|達成',
  ].map((line) => line.split('|'));
  expect(checked(rows, { asOf: '2026-05-01' }).judged).toMatchObject({
    state: 'open',
    openBecause: { kind: 'words', at: { cell: 'E2', text: '年間見込' } },
  });
});
