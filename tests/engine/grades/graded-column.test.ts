/** Which cells are grades, and that nothing is ever written among them. */
import { checked, foundOn, rights, rowsOf, sheetWith } from './sheets.js';

const LEGEND = 'A：100％以上　B：80～99％　C：30～79％　D：30％未満';
const MARKS = '◎：100％以上　○：80％以上100％未満　△：50％以上80％未満　×：50％未満';

test('◎○△× are grades where a legend says what they mean', () => {
  const rows = rowsOf([
    [110, '◎'],
    [85, '○'],
    [60, '△'],
    [30, '×'],
  ]);
  const graded = checked(sheetWith(rows, { below: MARKS }));
  expect(rights(graded)).toBe('◎ ○ △ ×');
  expect(foundOn(graded)).toEqual([]);
  const wrong = checked(
    sheetWith(
      rowsOf([
        [110, '〇'],
        [85, '◎'],
        [60, '▲'],
        [30, '✕'],
      ]),
      { below: MARKS },
    ),
  );
  expect(foundOn(wrong)).toEqual(['error grade-mismatch E3', 'error grade-mismatch E4']);
  expect(wrong.edits).toEqual([]);
});

test('without one they are the verdicts of decision 8', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, '◎'],
        [85, '○'],
        [60, '△'],
      ]),
    ),
  );
  expect(rights(result)).toBe('· · ·');
  expect(foundOn(result)).toEqual([
    'hint status-wording E3',
    'error status-mismatch E4',
    'hint status-wording E5',
  ]);
});

test.each(['○：達成　×：未達成', '○：目標を達成\n×|目標を下回る'])(
  '%j says no more than decision 8 and leaves them verdicts',
  (below) => {
    const result = checked(
      sheetWith(
        rowsOf([
          [110, '×'],
          [85, ''],
        ]),
        { below },
      ),
    );
    expect(rights(result)).toBe('· ·');
    expect(result.edits).toEqual([
      { cell: 'E3', from: '×', to: '達成' },
      { cell: 'E4', from: '', to: '未達成' },
    ]);
  },
);

test.each([
  ['●：達成　○：未達成', ['●', '○']],
  ['○：達成　●：未達成', ['○', '●']],
  ['×：達成　○：未達成', ['×', '○']],
  ['A：達成　B：未達成', ['A', 'B']],
  ['A：目標未達　B：目標達成', ['B', 'A']],
])(
  '%j gives its marks a meaning of their own, and they are judged by it',
  (below, [reached = '', missed = '']) => {
    const marked = (...marks: readonly [string, string, string]) =>
      checked(
        sheetWith(
          rowsOf([
            [110, marks[0]],
            [85, marks[1]],
            [60, marks[2]],
          ]),
          { below },
        ),
      );
    const right = marked(reached, missed, missed);
    expect(foundOn(right)).toEqual([]);
    expect(rights(right)).toBe(`${reached} ${missed} ${missed}`);
    const wrong = marked(reached, missed, reached);
    expect(foundOn(wrong)).toEqual(['error grade-mismatch E5']);
    expect(wrong.edits).toEqual([]);
    const blank = marked(reached, missed, '');
    expect(foundOn(blank)).toEqual(['error status-blank E5']);
    expect(blank.edits).toEqual([]);
  },
);

test('a legend of words leaves them alone', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, '△'],
        [85, '○'],
      ]),
      { below: '○：順調　△：やや遅れている　×：遅れている' },
    ),
  );
  expect(foundOn(result)).toEqual([]);
  expect(result.edits).toEqual([]);
});

test('a grade without a legend stays as it is, and a blank among grades is said and not written', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, 'B'],
        [85, 'A'],
        [60, ''],
      ]),
    ),
  );
  expect(rights(result)).toBe('? ? ?');
  expect(foundOn(result)).toEqual(['review status-blank E5']);
  expect(result.edits).toEqual([]);
});

test('a blank among grades is told the grade of the legend, and not written', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, 'A'],
        [85, 'B'],
        [60, ''],
      ]),
      { above: LEGEND },
    ),
  );
  expect(foundOn(result)).toEqual(['error status-blank E6']);
  expect(result.findings.find(({ rule }) => rule === 'status-blank')?.expected).toBe('C');
  expect(result.edits).toEqual([]);
});

test('a column of nothing yet is left to the grades, where a legend of grades is there', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, ''],
        [85, ''],
      ]),
      { above: LEGEND },
    ),
  );
  expect(rights(result)).toBe('A B');
  expect(result.edits).toEqual([]);
});

test('a verdict among grades is held against the figures, and not written over', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, 'A'],
        [85, '達成'],
        [60, '—'],
      ]),
      { above: LEGEND },
    ),
  );
  expect(foundOn(result)).toEqual(['error status-mismatch E5', 'error grade-mismatch E6']);
  expect(result.edits).toEqual([]);
});

test('a grade among verdicts is no verdict, and verdicts are written all the same', () => {
  const result = checked(
    sheetWith(
      rowsOf([
        [110, '達成'],
        [85, '未達成'],
        [60, 'C'],
        [50, ''],
      ]),
    ),
  );
  expect(foundOn(result)).toEqual(['error status-blank E6']);
  expect(result.edits).toEqual([{ cell: 'E6', from: '', to: '未達成' }]);
});

test('grades may stand in a column of their own beside the verdicts', () => {
  const heads = ['指標', '目標値', '実績値', '達成率', '達成状況', '自己ランク'];
  const rows = rowsOf([
    [110, '達成'],
    [85, '未達成'],
    [60, ''],
  ]).map((row, at) => [...row, 'ACC'.charAt(at)]);
  const result = checked(sheetWith(rows, { above: LEGEND, heads }));
  expect(rights(result)).toBe('A B C');
  expect(foundOn(result)).toEqual(['error grade-mismatch F5', 'error status-blank E6']);
  expect(result.edits).toEqual([{ cell: 'E6', from: '', to: '未達成' }]);
});

test('what a committee gives is not judged by the legend', () => {
  const heads = ['指標', '目標値', '実績値', '達成率', '達成状況', '委員会評価'];
  const rows = rowsOf([
    [110, '達成'],
    [85, '未達成'],
  ]).map((row) => [...row, 'C']);
  const result = checked(sheetWith(rows, { above: LEGEND, heads }));
  expect(rights(result)).toBe('· ·');
  expect(foundOn(result)).toEqual([]);
});

describe('a tally', () => {
  const rows = [
    ...rowsOf([
      [110, 'A'],
      [85, 'B'],
      [60, 'C'],
    ]),
    ['達成数計', '', '', '', '2/3'],
  ];

  test('counts verdicts where the legend does not say which grades count', () => {
    const result = checked(sheetWith(rows, { above: LEGEND }));
    expect(result.judged.tallies.indicators.text).toBe('1/3');
    expect(foundOn(result)).toEqual(['error tally-mismatch E7']);
  });

  test.each([
    ['in a sentence', `${LEGEND}\n※A・Bを「達成」とする。`, 'E8'],
    ['upwards of one', `${LEGEND}\n※B以上を達成と数える。`, 'E8'],
    [
      'grade by grade',
      'A：100％以上（達成）　B：80～99％（達成）　C：30～79％（未達成）　D：30％未満（未達成）',
      'E7',
    ],
  ])('counts grades where it says which, %s', (_, above) => {
    const result = checked(sheetWith(rows, { above }));
    expect(result.judged.tallies.indicators.text).toBe('2/3');
    expect(result.judged.indicators.map(({ verdict }) => verdict)).toEqual(['達成', '未達成', '未達成']);
    expect(foundOn(result)).toEqual([]);
  });
});

describe('marks that are grades are no word on the figures', () => {
  const heads = ['指標', '目標値', '前年実績', '実績値', '判定'];
  const rows = [
    ['(1) 相談件数(件)', '200', '210', '180', '○'],
    ['(2) 訪問件数(件)', '100', '104', '90', '○'],
    ['(3) 講習会参加者数(人)', '50', '51', '45', '○'],
    ['(4) 創業支援件数(件)', '10', '12', '8', '○'],
    ['(5) 出展事業者数(者)', '20', '15', '22', '◎'],
  ];

  test('and do not speak for the column of last year', () => {
    const result = checked(sheetWith(rows, { heads, below: MARKS }));
    expect(result.judged.table.layout.certain).toBe(true);
    expect(rights(result)).toBe('○ ○ ○ ○ ◎');
    expect(foundOn(result)).toEqual([]);
  });

  test('while as verdicts they make the columns unsure', () => {
    expect(foundOn(checked(sheetWith(rows, { heads })))).toEqual(['review layout-unsure B2']);
  });
});

test.each([
  ['with rates behind them', '(1) 相談件数(件)|50|60|○|120.0%\n(2) 訪問件数(件)|50|30|×|60.0%'],
  ['with targets in words before them', '(1) 満足度(％)|80％以上|85％|○\n(2) 参加率(％)|60％以上|50％|×'],
  ['first in their rows', '○|(1) 相談件数(件)|50|60|続ける。\n×|(2) 訪問件数(件)|50|30|改める。'],
])('the marks of another table are no legend: %s', (_, rows) => {
  const below = `令和6年度 みどり商工会 事業評価表\n指標|目標値|実績値|判定|比率\n${rows}`;
  const result = checked(
    sheetWith(
      rowsOf([
        [110, '×'],
        [85, ''],
      ]),
      { below },
    ),
  );
  expect(rights(result)).toBe('· ·');
  expect(result.edits).toEqual([
    { cell: 'E3', from: '×', to: '達成' },
    { cell: 'E4', from: '', to: '未達成' },
  ]);
});
