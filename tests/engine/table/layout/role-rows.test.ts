import { check } from '../../../../src/engine/index.js';

/** 目標 and 実績 on two rows of one indicator. */

function judged(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) return result.failure.code;
  const { indicators } = result.check.judged;
  return indicators.map(({ actual, target, verdict, certain }) => [actual, target, verdict, certain]);
}

test('a pair of rows is one indicator, with the figures of both', () => {
  expect(
    judged(
      'みどり商工会 成果一覧(令和6年度実績)',
      '項目||R5|R6|R7|目標値R8|評価',
      '窓口相談件数(件)|期待値|20|40|60|80|達成',
      '|実績値|27|51|||',
      '会員数(人)|期待値|300|310|320|330|未達成',
      '|実績値|295|299|||',
      '講習会参加者数(人)|期待値|50|60|70|80|達成',
      '|実績値|55|61|||',
    ),
  ).toEqual([
    [51, 40, '達成', true],
    [299, 310, '未達成', true],
    [61, 60, '達成', true],
  ]);
});

test('one pair alone is never judged by another column', () => {
  const result = judged(
    'みどり商工会 成果一覧(令和6年度実績)',
    '項目||R5|R6|R7|目標値R8|評価',
    '窓口相談件数(件)|期待値|20|40|60|80|A',
    '|実績値|27|51|||',
  );
  expect([[[51, 40, '達成', true]], [[51, 40, '要確認', false]]]).toContainEqual(result);
});

test('other words of the sheet in the column of the roles hide no pair', () => {
  const all = judged(
    'みどり商工会 成果一覧(令和6年度実績)',
    '項目||R5|R6|R7|評価',
    '窓口相談件数(件)|期待値|20|40|60|達成',
    '|実績値|27|51||',
    '会員数(人)|期待値|300|310|320|未達成',
    '|実績値|295|299||',
    '講習会参加者数(人)|期待値|50|60|70|達成',
    '|実績値|55|61||',
    '',
    '確認|会長||事務局長||',
  );
  expect(all.slice(0, 3)).toEqual([
    [51, 40, '達成', true],
    [299, 310, '未達成', true],
    [61, 60, '達成', true],
  ]);
});

test('two rows with labels of their own are no pair, and neither label is lost', () => {
  const lines = [
    'みどり商工会 成果一覧(令和6年度実績)',
    '項目||R5|R6|R7|評価',
    '窓口相談件数(件)|期待値|20|40|60|達成',
    '|実績値|27|51||',
    '会員数(人)|期待値|300|310|320|未達成',
    '創業者数(人)|実績値|295|299||',
    '講習会参加者数(人)|期待値|50|60|70|達成',
    '|実績値|55|61||',
  ];
  expect(judged(...lines)).toEqual([
    [51, 40, '達成', true],
    [null, 310, '要確認', false],
    [null, 299, '要確認', false],
    [61, 60, '達成', true],
  ]);
});

test('a list below the last pair hides none, however long', () => {
  const lines = [
    'みどり商工会 成果一覧(令和6年度実績)',
    '項目||R5|R6|評価',
    '窓口相談件数(件)|期待値|20|40|達成',
    '|実績値|27|51|',
    '会員数(人)|期待値|300|310|未達成',
    '|実績値|295|299|',
    '年度|会員数',
    ...['R2', 'R3', 'R4', 'R5', 'R6'].map((year, at) => `${year}年度|${310 + at}`),
  ];
  expect(judged(...lines).slice(0, 2)).toEqual([
    [51, 40, '達成', true],
    [299, 310, '未達成', true],
  ]);
});

describe('rows about a pair, right below it', () => {
  const table = (...about: readonly (readonly string[])[]) =>
    judged(
      '令和7年度 みどり商工会 評価',
      '指標|区分|R5|R6|R7',
      ...[
        '窓口相談件数(件)|40 44 48|38 45 51',
        '会員数(社)|300 310 320|295 312 306',
        '講習会参加者数(人)|8 9 10|8 9 10',
      ].flatMap((own) => {
        const [name, target = '', actual = ''] = own.split('|');
        const row = (label: string, word: string, figures: string) =>
          `${label}|${word}|${figures.replaceAll(' ', '|')}`;
        return [
          row(name ?? '', '目標', target),
          row('', '実績', actual),
          ...about.map(([word = '', figures = '']) => row('', word, figures)),
        ];
      }),
    );
  const right = [
    [51, 48, '達成', true],
    [306, 320, '未達成', true],
    [10, 10, '達成', true],
  ];

  test.each([[['達成率', '95% 98% 101%']], [['評価', '× ○ ○']], [['前年比', '99% 101% 103%']]])(
    'its %j is no indicator, and no head of another table',
    (about) => {
      expect(table(about)).toEqual(right);
    },
  );

  test('two of them are none either', () => {
    expect(table(['達成率', '95% 98% 101%'], ['評価', '× ○ ○'])).toEqual(right);
  });

  /** Tables of one year, each row below its pair with what is said of it. */
  const about = (word: string, said: readonly (string | null)[]) => {
    const pairs = ['窓口相談件数(件)|48|51', '会員数(社)|320|306', '講習会参加者数(人)|10|10'];
    const rows = pairs.flatMap((pair, place) => {
      const [name = '', target = '', actual = ''] = pair.split('|');
      const text = said[place] ?? null;
      return [[name, '目標', target], ['', '実績', actual], ...(text === null ? [] : [['', word, text]])];
    });
    const result = check(
      {
        name: '評価',
        firstRow: 0,
        firstColumn: 0,
        rows: [['令和7年度 みどり商工会 評価'], ['指標', '区分', 'R7'], ...rows],
      },
      { asOf: '2026-05-01' },
    );
    if (!result.ok) throw new Error(result.failure.code);
    const { findings, edits, judged } = result.check;
    return {
      verdicts: judged.indicators.map(({ verdict, certain }) => (certain ? verdict : '?')).join(),
      said: findings.map(({ rule, cells }) => `${rule} ${cells[0]}`),
      edits: edits.map(({ cell, to }) => `${cell} ${to}`),
    };
  };
  const verdicts = '達成,未達成,達成';

  test('its verdict is held against the figures, and written where it is blank', () => {
    expect(about('評価', ['達成', '達成', '']).verdicts).toBe(verdicts);
    expect(about('評価', ['達成', '達成', '達成'])).toEqual({
      verdicts,
      said: ['status-mismatch C8'],
      edits: ['C8 未達成'],
    });
    expect(about('評価', ['達成', '未達成', '']).edits).toEqual(['C11 達成']);
  });

  test('its rate is held against the figures', () => {
    expect(about('達成率', ['106%', '96%', '90%'])).toEqual({
      verdicts,
      said: ['column-missing D2', 'rate-mismatch C11'],
      edits: [],
    });
  });

  test('where only some have one, it is said to be unread, and nothing is written', () => {
    expect(about('評価', ['達成', null, '未達成'])).toEqual({
      verdicts,
      said: ['column-missing D2', 'row-unread C5', 'row-unread C10'],
      edits: [],
    });
  });
});

const TITLE = '令和6年度 しろがね商工会 総括表';
const ALL_OF_THEM = [
  [4, 6, '未達成', true],
  [15, 12, '達成', true],
  [3, 3, '達成', true],
];

test('a row below every pair is about that pair, whatever its word', () => {
  const rows = (word: string) =>
    judged(
      TITLE,
      '施策目標(指標)|区分|数値|達成状況※2',
      '経営革新計画承認数(件)|目標|6|未達成',
      '|実績|4|',
      `|${word}|66.7%|`,
      '事業承継相談数(件)|目標|12|達成',
      '|実績|15|',
      `|${word}|125.0%|`,
      '販促セミナー開催数(回)|目標|3|達成',
      '|実績|3|',
      `|${word}|100.0%|`,
    );
  expect(rows('対比')).toEqual(ALL_OF_THEM);
  expect(rows('進み具合')).toEqual(ALL_OF_THEM);
});

test('a row above every pair that is about it lends it its name, and is no target of its own', () => {
  const rows = [
    TITLE,
    '指標|区分|数値|達成状況',
    '経営革新計画承認数(件)|前年実績|5|',
    '|目標|6|未達成',
    '|実績|4|',
    '事業承継相談数(件)|前年実績|11|',
    '|目標|12|達成',
    '|実績|15|',
    '販促セミナー開催数(回)|前年実績|3|',
    '|目標|3|達成',
    '|実績|3|',
  ];
  expect(judged(...rows)).toEqual(ALL_OF_THEM);
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((line) => line.split('|')),
  });
  const labels = result.ok ? result.check.judged.indicators.map(({ indicator }) => indicator.label) : [];
  expect(labels).toEqual(['経営革新計画承認数(件)', '事業承継相談数(件)', '販促セミナー開催数(回)']);
});

test('a verdict that stands in the row above a pair is that of the pair', () => {
  const rows = [
    [TITLE],
    ['指標', '区分', '数値', '達成状況'],
    ['経営革新計画承認数(件)', '前年実績', '5', '未達成'],
    ['', '目標', '6', ''],
    ['', '実績', '4', ''],
    ['事業承継相談数(件)', '前年実績', '11', '未達成'],
    ['', '目標', '12', ''],
    ['', '実績', '15', ''],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.check.judged.indicators.map(({ indicator }) => indicator.status?.cell)).toEqual(['D3', 'D6']);
});

test('rates of parts of the year are no parts of its sum', () => {
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      [TITLE],
      ['指標', '区分', '第1四半期', '第2四半期', '第3四半期', '第4四半期', '年計'],
      ['巡回件数(件)', '目標', '100', '100', '100', '100', '400'],
      ['', '実績', '98', '110', '101', '112', '421'],
      ['', '達成率', '98%', '110%', '101%', '112%', '105%'],
      ['窓口件数(件)', '目標', '10', '10', '10', '10', '40'],
      ['', '実績', '8', '12', '7', '8', '35'],
      ['', '達成率', '80%', '120%', '70%', '80%', '88%'],
    ],
  });
  const rules = result.ok ? result.check.findings.map(({ rule }) => rule) : null;
  expect(rules).toEqual(['column-missing']);
});
