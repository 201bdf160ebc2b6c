import { asGiven, asked, checkedBy, figuresOf, refusedBy, reportBy, sheetOf } from './given.js';

/** Tables read by the columns a person gives (docs/table-rules.md, decision 14). */

const TWO_TARGETS = sheetOf(
  '令和7年度 みどり商工会 総括表',
  '指標|目標|目標|実績|達成状況',
  '窓口相談件数(件)|10|20|15|',
  '専門家派遣件数(件)|8|5|7|',
);

describe('a table that is unsure', () => {
  test('is asked about in one sentence, with both ways to give', () => {
    const { findings, layout, edits } = reportBy(TWO_TARGETS);
    const [finding] = findings.filter(({ rule }) => rule === 'layout-unsure');
    expect(finding?.message).toContain(
      '目標値をC列「目標」、実績値をD列「実績」と読みましたが、実績値をD列「実績」、目標値をB列「目標」とも読め',
    );
    expect(finding?.message).toContain(`--columns "${layout?.give?.asRead}"`);
    expect(finding?.message).toContain(`--columns "${layout?.give?.otherWay}"`);
    expect(layout).toMatchObject({ certain: false, because: ['other-way-as-good'] });
    expect(edits).toEqual([]);
  });

  test.each([
    ['asRead', [20, 5]],
    ['otherWay', [10, 8]],
  ] as const)('is judged by what is printed %s, given back as it is', (way, targets) => {
    const text = reportBy(TWO_TARGETS).layout?.give?.[way];
    const { indicators, layout, edits, policy } = reportBy(TWO_TARGETS, asked(text ?? ''));
    expect(indicators.map(({ target }) => target)).toEqual(targets);
    expect(layout).toMatchObject({ certain: true, certainty: 'settled', because: [], give: null });
    expect(edits).toHaveLength(2);
    expect(policy).toMatchObject({ from: { columns: 'command-line' }, columns: text });
  });

  test('needs no more than the columns that are in doubt', () => {
    expect(figuresOf(reportBy(TWO_TARGETS, asked('目標=B')))).toEqual([
      [15, 10, '達成'],
      [7, 8, '未達成'],
    ]);
  });
});

describe('a reading the rows contradict', () => {
  const RATES = sheetOf(
    '令和7年度 みどり商工会 総括表',
    '指標|目標|実績|達成率|達成状況|検証',
    '窓口相談件数(件)|10|15|150%||',
    '専門家派遣件数(件)|8|7|87.5%|未達成|',
  );

  test('is used, and said, and nothing is written', () => {
    const { indicators, findings, edits, layout } = reportBy(RATES, asked('実績=B 目標=C'));
    expect(indicators.map(({ actual, target, status }) => [actual, target, status])).toEqual([
      [10, 15, '要確認'],
      [8, 7, '要確認'],
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('layout-unsure');
    expect(findings[0]?.message).toContain(
      '指定のとおり、実績値をB列「目標」、目標値をC列「実績」と読みましたが、書かれている達成率2件のうち0件としか合わず',
    );
    expect(layout).toMatchObject({ certainty: 'contradicted', because: ['other-way-explains-more'] });
    expect(edits).toEqual([]);
  });

  test('holds once it is confirmed, as printed', () => {
    const give = reportBy(RATES, asked('実績=B 目標=C')).layout?.give;
    expect(give?.asRead).toContain('確認=済');
    expect(figuresOf(reportBy(RATES, asked(give?.asRead ?? '')))).toEqual([
      [10, 15, '未達成'],
      [8, 7, '達成'],
    ]);
    expect(figuresOf(reportBy(RATES, asked(give?.otherWay ?? '')))).toEqual([
      [15, 10, '達成'],
      [7, 8, '未達成'],
    ]);
  });

  test('one rate is enough against it', () => {
    const one = { ...RATES, rows: RATES.rows.slice(0, 3) };
    expect(reportBy(one, asked('実績=B 目標=C')).layout?.certainty).toBe('contradicted');
    expect(reportBy(one, asked('実績=C 目標=B')).layout?.certainty).toBe('settled');
  });

  test('a rate of its own does not bear out a column of rates taken for targets', () => {
    // 15 ÷ 150 % is 10, as 15 ÷ 10 is 150 %.
    const { layout } = reportBy(RATES, asked('実績=C 目標=D 達成率=B'));
    expect(layout).toMatchObject({ certainty: 'contradicted', because: ['given-against-heads'] });
  });

  test('a column that holds something else is never written into', () => {
    const comments = sheetOf(
      '令和7年度 みどり商工会 総括表',
      '指標|目標|実績|達成状況|検証',
      '窓口相談件数(件)|10|15||訪問先を増やした。次年度も続ける。',
      '専門家派遣件数(件)|8|7||日程が合わなかった。早めに案内する。',
    );
    const { layout, edits, findings } = reportBy(comments, asked('達成状況※2=E'));
    expect(layout).toMatchObject({ certainty: 'contradicted', because: ['given-against-contents'] });
    expect(edits).toEqual([]);
    expect(findings.find(({ rule }) => rule === 'layout-unsure')?.message).toContain(
      '「達成状況※2」をE列「検証」と読みましたが、その列には、それらしいものが書かれていません。',
    );
  });

  test('the clerk’s wrong verdicts and another formula of rates are no contradiction', () => {
    const wrong = sheetOf(
      '令和7年度 みどり商工会 総括表',
      '指標|目標|実績|達成率|達成状況',
      '窓口相談件数(件)|10|15|66.7%|達成',
      '専門家派遣件数(件)|8|7|114.3%|未達成',
      '創業塾参加者数(人)|20|25|80%|達成',
      '会員数(人)|300|290|103.4%|未達成',
    );
    expect(reportBy(wrong, asked('実績=C 目標=B')).layout?.certainty).toBe('settled');
  });
});

describe('a reading that can’t be used is refused', () => {
  test.each([
    ['実績=Z 目標=B', 'Z列は、シートの表の外です', true],
    ['見出し=40 実績=D 目標=B', '40行目は、シートの表の外です', true],
    ['終わり=40', '40行目は、シートの表の外です', true],
    ['実績=E 目標=A', '「目標」に指定したA列には数値がありません', false],
    ['実績(目標)=E', '「実績(目標)」に指定したE列には数値がありません', false],
    ['実績行=できた 目標行=めざす', '「できた」と「めざす」で始まる行の組が見つかりません', false],
  ])('%s', (text, says, outside) => {
    const failure = refusedBy(TWO_TARGETS, asked(text));
    expect(failure.code).toBe('reading-unusable');
    expect(failure.message.ja).toContain(says);
    expect(failure.message.ja).toMatch(/ください。$/);
    expect(failure.reading).toMatchObject({ from: 'command-line', outside });
  });

  test('by whomever it comes, and it is said from whom', () => {
    const { heads } = reportBy(TWO_TARGETS).layout ?? { heads: '' };
    const twice = asGiven('実績=D 目標=B', undefined, heads).map((own) => ({
      ...own,
      columns: { actual: 'D', target: 'D' },
    }));
    const failure = refusedBy(TWO_TARGETS, twice);
    expect(failure.message.ja).toContain('このブックに保存されている列の答えを使えません。');
    expect(failure.message.ja).toContain('両方に指定されています');
    expect(failure.reading?.from).toBe('workbook');
  });
});

describe('who is heard', () => {
  const heads = '指標|目標|目標|実績|達成状況';

  test('the caller before the workbook, the workbook before the configuration', () => {
    const own = asked('実績=D 目標=B');
    const kept = asGiven('実績=D 目標=C', undefined, heads);
    const config = asGiven('実績=D 目標=B', 'config', heads);
    const by = (...columns: (typeof own)[]) => {
      const { policy, indicators } = reportBy(TWO_TARGETS, columns.flat());
      return [policy.from.columns, indicators[0]?.target];
    };
    expect(by(config, kept, own)).toEqual(['command-line', 10]);
    expect(by(config, kept)).toEqual(['workbook', 20]);
    expect(by(config)).toEqual(['config', 10]);
    expect(by()).toEqual([undefined, 10 * 2]);
  });

  test('an answer for other heads is no answer', () => {
    const { policy, layout } = reportBy(TWO_TARGETS, asGiven('実績=D 目標=B', undefined, `${heads}|検証`));
    expect([policy.from.columns, layout?.certain]).toEqual([undefined, false]);
  });
});

describe('heads and end of the table', () => {
  test('heads on rows that no word gives away', () => {
    const sheet = sheetOf(
      'みどり商工会 今年のまとめ',
      'やること|めざす数|できた数|出来',
      '窓口相談件数(件)|10|15|達成',
      '専門家派遣件数(件)|8|7|未達成',
    );
    expect(figuresOf(reportBy(sheet, asked('見出し=2 指標=A 目標=B 実績=C 達成状況※2=D')))).toEqual([
      [15, 10, '達成'],
      [7, 8, '未達成'],
    ]);
  });

  test('the columns hold below the same heads on a later page, and not below others', () => {
    const sheet = sheetOf(
      '令和7年度 みどり商工会 総括表',
      '指標|目標|目標|実績|達成状況',
      '窓口相談件数(件)|10|20|15|達成',
      '指標|目標|目標|実績|達成状況',
      '専門家派遣件数(件)|8|5|7|未達成',
      '指標|実績|目標|達成状況',
      '会員数(人)|300|310|未達成',
    );
    expect(figuresOf(reportBy(sheet, asked('実績=D 目標=B')))).toEqual([
      [15, 10, '達成'],
      [7, 8, '未達成'],
      [300, 310, '未達成'],
    ]);
  });

  test('each page can be given its own', () => {
    const sheet = sheetOf(
      '令和7年度 みどり商工会 総括表',
      '指標|目標|目標|実績|達成状況',
      '窓口相談件数(件)|10|20|15|',
      '専門家派遣件数(件)|8|5|7|',
      '指標|実績|目標|目標|達成状況',
      '会員数(人)|300|310|290|',
      '部員数(人)|30|20|40|',
    );
    const both = [...asked('見出し=2 実績=D 目標=B'), ...asked('見出し=5 実績=B 目標=D')];
    expect(figuresOf(reportBy(sheet, both))).toEqual([
      [15, 10, '達成'],
      [7, 8, '未達成'],
      [300, 290, '達成'],
      [30, 40, '未達成'],
    ]);
  });

  test('rows beyond the last one are no part of the table', () => {
    const sheet = sheetOf(
      '令和7年度 みどり商工会 総括表',
      '指標|目標|実績|達成状況',
      '窓口相談件数(件)|10|15|達成',
      '専門家派遣件数(件)|8|7|未達成',
      '前の担当の控え(件)|5|6|達成',
    );
    const { indicators, unread, findings } = reportBy(sheet, asked('終わり=4'));
    expect(indicators.map(({ row }) => row)).toEqual([3, 4]);
    expect(unread).toEqual([{ rows: [5, 5], kind: 'foreign', because: 'beyond-last-row' }]);
    expect(findings.map(({ rule }) => rule)).not.toContain('row-unread');
    // An answer that is kept may be older than the row.
    const kept = reportBy(sheet, asGiven('終わり=4', undefined, '指標|目標|実績|達成状況'));
    expect(kept.unread).toEqual([{ rows: [5, 5], kind: 'row', because: 'beyond-last-row' }]);
    expect(kept.findings.map(({ rule }) => rule)).toContain('row-unread');
  });

  test('a further table is read where its heads are pointed to', () => {
    const sheet = sheetOf(
      '令和7年度 みどり商工会 総括表',
      '指標|目標|実績|達成状況',
      '窓口相談件数(件)|10|15|達成',
      '',
      '令和6年度 みどり商工会 総括表',
      '指標|目標|実績|達成状況',
      '窓口相談件数(件)|12|11|未達成',
    );
    const { fiscalYear, indicators } = reportBy(sheet, asked('見出し=6 実績=C 目標=B'));
    expect([fiscalYear, indicators.map(({ row, actual }) => [row, actual])]).toEqual([2024, [[7, 11]]]);
  });
});

describe('figures on rows', () => {
  const ROWS = sheetOf(
    'みどり商工会 成果一覧(令和6年度)',
    '項目||R5|R6|R7|目標値R8|評価',
    '起業件数(件)|約束の数|20|40|60|80|達成',
    '|やれた数|27|51|||',
    '会員数(人)|約束の数|300|310|320|330|未達成',
    '|やれた数|295|299|||',
  );

  test('are read by the words their rows begin with', () => {
    const report = reportBy(ROWS, asked('実績(目標)=D 実績行=やれた 目標行=約束'));
    expect(figuresOf(report)).toEqual([
      [51, 40, '達成'],
      [299, 310, '未達成'],
    ]);
    expect(report.layout).toMatchObject({
      certainty: 'settled',
      columns: { indicator: 'A', actual: 'D', target: 'D' },
      rows: { actual: 'やれた数', target: '約束の数' },
    });
  });

  test('and another year by another column', () => {
    expect(figuresOf(reportBy(ROWS, asked('実績(目標)=C 実績行=やれた 目標行=約束')))).toEqual([
      [27, 20, '達成'],
      [295, 300, '未達成'],
    ]);
  });
});

test('a plan is read as a plan by the columns of next year’s form', () => {
  const plan = sheetOf(
    '令和8年度 みどり商工会 総括表',
    '指標|目標|目標|実績|達成状況',
    '窓口相談件数(件)|10|20||',
    '専門家派遣件数(件)|8|5||',
  );
  expect(checkedBy(plan, asked('実績=D 目標=B')).judged.state).toBe('plan');
});

describe('実績 and 目標 given against the heads that name them', () => {
  const HEADS = '施策|指標|目標値|実績値|達成状況';
  const blank = sheetOf(
    '令和7年度 みどり商工会 総括表',
    HEADS,
    '1 相談|窓口相談件数(件)|21|33|',
    '|専門家派遣件数(件)|20|15|',
    '2 組織|新規会員数(人)|9|17|',
  );

  test('is told, and nothing is judged, where nothing in the rows bears it out', () => {
    const { layout, edits, findings } = reportBy(blank, asked('実績=C 目標=D'));
    expect(layout).toMatchObject({ certain: false, certainty: 'contradicted' });
    expect(edits).toEqual([]);
    const [finding] = findings.filter(({ rule }) => rule === 'layout-unsure');
    expect(finding?.message).toContain('見出しは実績値をD列「実績値」、目標値をC列「目標値」を指しています');
  });

  test('is taken where the written verdicts bear it out', () => {
    const written = sheetOf(
      '令和7年度 みどり商工会 総括表',
      HEADS,
      '1 相談|窓口相談件数(件)|21|33|未達成',
      '|専門家派遣件数(件)|20|15|達成',
      '2 組織|新規会員数(人)|9|17|未達成',
    );
    expect(reportBy(written, asked('実績=C 目標=D')).layout).toMatchObject({ certain: true });
  });
});

describe('the last row that is given', () => {
  const BELOW_TALLY = sheetOf(
    '令和7年度 みどり商工会 総括表',
    '指標|実績値(目標値)|達成状況※2|検証',
    '(1) 窓口相談件数(件)|120(100)|達成|続ける。',
    '(2) 専門家派遣件数(件)|5(10)|未達成|早める。',
    '達成数計||1/2|',
    '朝市来場者数(人)|3,000(2,000)||',
    '会員数(社)|310(300)||',
  );
  const rowsAndRules = (columns: Parameters<typeof reportBy>[1]) => {
    const { indicators, findings } = reportBy(BELOW_TALLY, columns);
    const unread = findings.filter(({ rule }) => rule === 'row-unread');
    return [indicators.map(({ row }) => row), unread.map(({ row }) => row)];
  };

  test('takes in what stands below the tally, up to it', () => {
    expect(rowsAndRules([])).toEqual([
      [3, 4],
      [6, 7],
    ]);
    // Then the tally is that of the rows above it alone.
    expect(rowsAndRules(asked('終わり=6'))).toEqual([[3, 4, 6], [5]]);
    expect(rowsAndRules(asked('終わり=7'))).toEqual([[3, 4, 6, 7], [5]]);
  });
});
