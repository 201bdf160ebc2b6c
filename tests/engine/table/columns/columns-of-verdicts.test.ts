import { check, parseReadings, reportOf, type SettledColumns } from '../../../../src/engine/index.js';

/** Of several columns that hold verdicts one is judged, one is that of the 施策, and the others are left alone. */

const read = (...lines: readonly string[]) => readWith([], ...lines);

function readWith(columns: readonly SettledColumns[], ...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows };
  const result = check(sheet, { asOf: '2026-05-01', columns });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, measures, findings, edits, layout } = reportOf(result.check, '総括表');
  return {
    give: layout?.give,
    cells: indicators.map(({ statusCell, written }) => `${statusCell}${written}`),
    measureCells: measures.map(({ statusCell, written }) => `${statusCell}${written}`),
    rules: findings.map(({ rule }) => rule),
    edits: edits.map(({ cell, to }) => `${cell}${to}`),
  };
}

const TITLE = '令和7年度 みどり商工会 総括表';

test.each([
  ['評価', '評価'],
  ['一次評価', '二次評価'],
  ['自己評価', '委員会評価'],
  ['事務局判定', '最終判定'],
])('%s on the rows of the 施策 only is theirs, beside %s on every row', (first, second) => {
  const { cells, measureCells, rules } = read(
    TITLE,
    `施策|指標|目標|実績|${first}|${second}`,
    '1 巡回の強化|(1) 巡回件数(件)|120|130|未達成|達成',
    '|(2) 窓口相談件数(件)|95|80||未達成',
    '2 講習の充実|(1) 講習会開催数(回)|8|9|達成|達成',
    '|(2) 講習会参加者数(人)|140|150||達成',
    '3 会員の増強|(1) 新規会員数(人)|320|310|未達成|未達成',
  );
  expect(cells).toEqual(['F3達成', 'F4未達成', 'F5達成', 'F6達成', 'F7未達成']);
  expect(measureCells).toEqual(['E3未達成', 'E5達成', 'E7未達成']);
  expect(rules).toEqual([]);
});

test('marks under words that no list knows are none of the 施策 where they are the opposite of its verdicts', () => {
  const { cells, measureCells, edits } = read(
    TITLE,
    '事業|実施|指標|目標値|実績値|達成状況',
    '経営支援|○|巡回件数(件)|500|512|達成',
    '創業支援|○|創業者数(人)|7|6|未達成',
    '観光振興|×|ツアー数(本)|3|0|未達成',
    '組織強化|○|会員数(社)|300|301|達成',
  );
  expect(cells).toEqual(['F3達成', 'F4未達成', 'F5未達成', 'F6達成']);
  expect(measureCells.filter((cell) => cell.startsWith('B'))).toEqual([]);
  expect(edits).toEqual([]);
});

test('and its verdicts where they are not', () => {
  const { measureCells, rules, edits } = read(
    TITLE,
    '事業|仕上がり|指標|目標値|実績値|達成状況',
    '経営支援|×|巡回件数(件)|500|512|達成',
    '||創業者数(人)|7|6|未達成',
    '観光振興|×|ツアー数(本)|3|0|未達成',
  );
  expect(measureCells).toEqual(['B3×', 'B5×']);
  expect(rules).not.toContain('measure-mismatch');
  expect(edits).toEqual([]);
});

test('a blank 達成状況 is filled, whatever the office wrote beside it', () => {
  const { cells, rules, edits } = read(
    TITLE,
    '指標|実績値|目標値|達成状況|備考',
    '巡回件数(件)|130|120||達成',
    '窓口相談件数(件)|80|95||達成',
    '講習会開催数(回)|9|8||未達成',
    '講習会参加者数(人)|150|140||',
  );
  expect(cells).toEqual(['D3', 'D4', 'D5', 'D6']);
  expect(edits).toEqual(['D3達成', 'D4未達成', 'D5達成', 'D6達成']);
  expect(rules).not.toContain('row-shift');
});

test('marks under 検証 are no verdicts of the blank column beside them', () => {
  const { edits } = read(
    TITLE,
    '指標|実績値|目標値|達成状況※2|検証',
    '巡回件数(件)|130|120||B',
    '窓口相談件数(件)|80|95||C',
    '講習会開催数(回)|9|8||A',
    '達成数計||||',
  );
  expect(edits).toEqual(['D3達成', 'D4未達成', 'D5達成', 'D62/3']);
});

test('前年達成状況 is not judged beside 達成状況', () => {
  const { cells, rules } = read(
    TITLE,
    '指標|目標値|実績値|前年達成状況|達成状況',
    '巡回件数(件)|120|130|未達成|達成',
    '窓口相談件数(件)|95|80|達成|未達成',
    '講習会開催数(回)|8|9|達成|達成',
  );
  expect(cells).toEqual(['E3達成', 'E4未達成', 'E5達成']);
  expect(rules).not.toContain('status-mismatch');
});

describe('two columns of verdicts, both full', () => {
  const rows = (...verdicts: readonly string[]) =>
    ['120|130', '95|80', '8|9', '140|150', '320|310'].map(
      (figures, place) =>
        `${'巡回 相談 採択 講習 会員'.split(' ')[place]}件数(件)|${figures}|${verdicts[place]}`,
    );
  const MIXED = rows('達成|未達成', '達成|未達成', '達成|達成', '未達成|達成', '未達成|未達成');

  test.each([
    ['自己評価', '委員会評価'],
    ['一次評価', '二次評価'],
    ['評価', '判定'],
  ])('%s and %s: where the figures contradict the one that is taken, a person is asked', (first, second) => {
    const { cells, rules, edits } = read(TITLE, `指標|目標|実績|${first}|${second}`, ...MIXED);
    expect(cells).toEqual(['D3達成', 'D4達成', 'D5達成', 'D6未達成', 'D7未達成']);
    expect(rules).toEqual(['layout-unsure']);
    expect(edits).toEqual([]);
  });

  test('figures in one column with their targets ask likewise', () => {
    const { rules, edits } = read(
      TITLE,
      '指標|実績(目標)|自己評価|委員会評価',
      ...MIXED.map((row) => row.replace(/(\d+)\|(\d+)\|/, '$2($1)|')),
    );
    expect(rules).toEqual(['layout-unsure']);
    expect(edits).toEqual([]);
  });

  test('where the figures bear out the one that is taken, nothing would be written to it, and nothing is asked', () => {
    const { rules } = read(
      TITLE,
      '指標|目標|実績|自己評価|委員会評価',
      ...rows('達成|未達成', '未達成|未達成', '達成|達成', '達成|達成', '未達成|未達成'),
    );
    expect(rules).toEqual([]);
  });

  test('達成状況※2 says it by its own mark; what both say alike is what the sheet says', () => {
    const { edits } = read(TITLE, '指標|目標|実績|達成状況※2|委員会評価', ...MIXED);
    expect(edits).toEqual(['D4未達成', 'D6達成']);
    const alike = rows('達成|達成', '達成|達成', '達成|達成', '未達成|未達成', '未達成|未達成');
    expect(read(TITLE, '指標|目標|実績|自己評価|委員会評価', ...alike).edits).toEqual(['D4未達成', 'D6達成']);
  });

  test('a person says which one is judged', () => {
    const table = [TITLE, '指標|目標|実績|自己評価|委員会評価', ...MIXED];
    const { rules, edits, give } = read(...table);
    expect(rules).toEqual(['layout-unsure']);
    expect(edits).toEqual([]);
    expect(give?.otherWay).toContain('達成状況※2=E');
    const parsed = parseReadings([give?.otherWay ?? '']);
    if (!parsed.ok) throw new Error('not readable');
    const answered = { subject: '', reason: '', date: '2026-05-01' };
    const settled = readWith(
      parsed.readings.map((own) => ({ ...own, ...answered })),
      ...table,
    );
    expect(settled.edits).toEqual(['E3達成']);
    expect(settled.rules).toEqual(['status-mismatch']);
  });
});

test('grades with a verdict among them in front of a column of verdicts are not what is judged', () => {
  const mixed = read(
    TITLE,
    '施策目標|目標|実績|評価|達成状況',
    '商談会参加社数(社)|12|15|A|達成',
    '補助金申請数(件)|20|16|C|未達成',
    'セミナー開催(回)|6|5|未達成|未達成',
    '青年部加入(人)|5|6|A|未達成',
  );
  expect(mixed.cells).toEqual(['E3達成', 'E4未達成', 'E5未達成', 'E6未達成']);
  expect(mixed.edits).toEqual(['E6達成']);
});

describe('the only verdicts of a form, under 達成状況※1 right of the figures', () => {
  const editsOf = (heads: string, ...lines: readonly string[]) => {
    const rows = [['令和7年度 登窯商工会 総括表'], ...[heads, ...lines].map((line) => line.split('|'))];
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    if (!result.ok) throw new Error(result.failure.code);
    return result.check.edits.map(({ cell, to }) => `${cell}=${to}`);
  };

  test('are those of the indicators where rows without a name of a 施策 have one', () => {
    expect(
      editsOf(
        '施策|指標|目標値|実績値|達成状況※1',
        '1 窯元支援|見学者数（人）|10|12|達成',
        '|体験者数（人）|8|7|未達成',
        '2 創業支援|参加者数（人）|60|54|未達成',
        '達成数計||||1/3',
      ),
    ).toEqual([]);
  });

  test('and where the form has no 施策', () => {
    expect(
      editsOf(
        '指標|目標値|実績値|達成状況※1',
        '見学者数（人）|10|12|未達成',
        '体験者数（人）|8|8|',
        '達成数計|||',
      ),
    ).toEqual(['D3=達成', 'D4=達成', 'D5=2/2']);
  });
});

describe('the only column of verdicts, left of the labels and without a mark', () => {
  test('is that of the indicators where verdicts stand on their rows', () => {
    const { cells, measureCells, edits } = read(
      TITLE,
      '施策|達成状況|指標|目標値|実績値|検証',
      '1 経営|達成|(1) 窯元相談件数（件）|300|310|',
      '|未達成|(2) 計画策定数（件）|20|18|雨が多かった。',
      '2 販路|達成|(1) 陶器市出店数（店）|10|12|',
      '|達成|(2) 商談数（件）|10|9|',
    );
    expect(cells).toEqual(['B3達成', 'B4未達成', 'B5達成', 'B6達成']);
    expect(measureCells.join()).not.toContain('B');
    expect(edits).toEqual(['B6未達成']);
  });

  test('is theirs before there are any where it stands away from the names of the 施策', () => {
    const { edits } = read(
      TITLE,
      '達成状況|実績値|目標値|指標|施策',
      '|310|300|(1) 窯元相談件数（件）|1 経営',
      '|18|20|(2) 計画策定数（件）|',
      '|12|10|(1) 陶器市出店数（店）|2 販路',
    );
    expect(edits).toEqual(['A3達成', 'A4未達成', 'A5達成']);
  });

  test('is that of the 施策 right of their names, where its head is marked so', () => {
    const { measureCells } = read(
      TITLE,
      '施策|達成状況※1|指標|目標値|実績値',
      '1 経営|未達成|(1) 窯元相談件数（件）|300|310',
      '||(2) 計画策定数（件）|20|18',
    );
    expect(measureCells).toEqual(['B3未達成']);
  });
});
