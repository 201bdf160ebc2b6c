/** What a legend leaves open is asked or left, and never a certain grade. */
import { checked, foundOn, legendsShown, rights, rowsOf, sheetWith } from './sheets.js';

const LEGEND = 'A：100％以上　B：80～99％　C：30～79％　D：30％未満';
const HEADS = ['指標', '目標値', '実績値', '評価'];
const said = (rows: readonly (readonly string[])[], legend = LEGEND) =>
  checked(sheetWith(rows, { above: legend, heads: HEADS }));

const LAST = ['(9) 記帳指導件数(件)', '100', '110', 'A'];

test.each([
  ['between two bands', ['99.5', 'B'], 'review grade-mismatch D4', '? A'],
  ['between two bands, and neither of them written', ['99.5', 'D'], 'review grade-mismatch D4', '? A'],
  ['a grade that is not in the legend', ['120', 'S'], 'review grade-mismatch D4', '? ?'],
  ['words that are no grade', ['120', '優'], 'review grade-mismatch D4', 'A A'],
])('%s is asked', (_, [actual = '', grade = ''], finding, right) => {
  const result = said([['(1) 利用率(％)', '100', actual, grade], LAST]);
  expect(foundOn(result)).toEqual([finding]);
  expect(rights(result)).toBe(right);
  expect(result.edits).toEqual([]);
});

test('a grade at the edge of its band is certain', () => {
  const result = said([
    ['(1) 相談件数(件)', '200', '198', 'B'],
    ['(2) 訪問件数(件)', '100', '30', 'C'],
    LAST,
  ]);
  expect(rights(result)).toBe('B C A');
  expect(foundOn(result)).toEqual([]);
});

test.each([
  ['no target', ['—', '12', 'A']],
  ['a target of 0', ['0', '12', 'A']],
  ['a range', ['40～60', '50', 'A']],
  ['an actual that is not there yet', ['40', '集計中', 'A']],
])('%s has no rate, and its grade is left', (_, [target = '', actual = '', grade = '']) => {
  const result = said([['(1) 相談件数(件)', target, actual, grade], LAST]);
  expect(rights(result)).toBe('? A');
  expect(foundOn(result)).toEqual([]);
});

test.each([
  ['within the bound, by every rate that says so', ['10以下', '8', 'B'], 'A', ['error grade-mismatch D4']],
  ['beyond the bound, by any of three rates', ['5.0以下', '6.0', 'C'], '?', ['review grade-mismatch D4']],
  ['on the bound', ['15以内', '15', 'A'], 'A', []],
])('less is better: %s', (_, [target = '', actual = '', grade = ''], right, findings) => {
  const result = said([['(1) 平均処理日数(日)', target, actual, grade], LAST]);
  expect(rights(result)).toBe(`${right} A`);
  expect(foundOn(result)).toEqual(findings);
});

test('a written 達成率 says how it is meant, and one that is none of its figures leaves the grade open', () => {
  const rows = [
    ['(1) 平均処理日数(日)', '5.0以下', '6.0', '83.3%', 'C'],
    ['(2) 相談件数(件)', '100', '90', '120%', 'A'],
    ['(3) 訪問件数(件)', '100', '90', '90%', 'B'],
    ['(4) 講習会の回数(回)', '10', '11', '110%', 'A'],
  ];
  const result = checked(sheetWith(rows, { above: LEGEND }));
  expect(rights(result)).toBe('B ? B A');
  expect(foundOn(result)).toEqual(['error grade-mismatch E4']);
});

test.each([
  [
    'two legends',
    `${LEGEND}\n※A：120％以上　B：70％以上120％未満　C：50％以上70％未満　D：50％未満`,
    'A ? C',
  ],
  ['a legend out of order', 'A：80％以上　B：100％以上　C：30～79％　D：30％未満', '? ? ?'],
])('%s is asked once, and only what all agree on is certain', (_, legend, grades) => {
  const rows = [
    ['(1) 相談件数(件)', '100', '130', 'A'],
    ['(2) 訪問件数(件)', '100', '75', 'B'],
    ['(3) 講習会の回数(回)', '100', '60', 'C'],
  ];
  const result = said(rows, legend);
  expect(foundOn(result)).toEqual(['review grade-mismatch A2']);
  expect(rights(result)).toBe(grades);
});

test('bands that overlap are asked where they do', () => {
  const rows = rowsOf([
    [95, 'A'],
    [120, 'A'],
    [70, 'C'],
  ]);
  const result = checked(sheetWith(rows, { above: 'A：90％以上　B：80～100％　C：80％未満' }));
  expect(legendsShown(result)).toEqual(['A 90≦ / B 80≦ 100≧ / C 80>']);
  expect(rights(result)).toBe('? A C');
  expect(foundOn(result)).toEqual(['review grade-mismatch E4']);
});

test('a grade that only words explain may stand for what no number leaves room for', () => {
  const rows = rowsOf([
    [130, 'A'],
    [95, 'B'],
    [60, 'C'],
    [60, 'A'],
  ]);
  const result = checked(sheetWith(rows, { above: 'A：目標を上回る|B：おおむね達成|C：目標を下回る' }));
  expect(rights(result)).toBe('A ? ? ?');
  expect(foundOn(result)).toEqual(['review grade-mismatch E7']);
});

test('A may be the worst, where the legend says so throughout', () => {
  const rows = rowsOf([
    [103, 'D'],
    [103, 'A'],
    [20, 'A'],
  ]);
  const result = checked(
    sheetWith(rows, { above: 'A：30％未満　B：30％以上80％未満　C：80％以上100％未満　D：100％以上' }),
  );
  expect(rights(result)).toBe('D D A');
  expect(foundOn(result)).toEqual(['error grade-mismatch E5']);
});

test('before the year is closed no grade is judged', () => {
  const rows = sheetWith(rowsOf([[120, 'C']]), { above: LEGEND });
  rows[0] = ['令和8年度 みどり商工会 事業評価表(9月末現在)'];
  const result = checked(rows);
  expect(rights(result)).toBe('?');
  expect(foundOn(result)).toEqual([]);
});

describe('a label that does not say which way is better', () => {
  const rows = (grade: string) => [
    ['(1) 平均年数(年)', '100', '110', grade],
    ['(2) 記帳指導件数(件)', '100', '110', 'A'],
  ];

  test('is read as higher where its grade is right so', () => {
    const result = said(rows('A'));
    expect(rights(result)).toBe('A A');
    expect(result.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test.each(['B', 'D'])('and is asked beside %s, which may be right where less is better', (grade) => {
    const result = said(rows(grade));
    expect(rights(result)).toBe('? A');
    expect(result.findings.map(({ rule }) => rule)).toEqual(['direction-unstated']);
  });

  test('a mark is held against the legend, and not read as a verdict', () => {
    const legend = '◎：100％以上　○：80％以上100％未満　×：80％未満';
    const marks = [
      ['(1) 平均年数(年)', '100', '110', '○'],
      ['(2) 平均点(点)', '100', '90', '○'],
      ['(3) 記帳指導件数(件)', '100', '110', '◎'],
    ];
    const result = said(marks, legend);
    expect(rights(result)).toBe('? ○ ◎');
    expect(result.findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)).toEqual([
      'direction-unstated',
    ]);
  });
});

test('a line that says which grades count leaves a tally of grades without a legend to a person', () => {
  const rows = [
    ['(1) 相談件数(件)', '100', '95', 'B'],
    ['(2) 訪問件数(件)', '10', '12', 'A'],
    ['(3) 講習会の参加者数(人)', '80', '60', 'C'],
    ['達成数計', '', '', '2/3'],
  ];
  const result = checked(sheetWith(rows, { below: '※ A・Bを達成とする', heads: HEADS }));
  expect(foundOn(result)).toEqual(['review tally-unconfirmed D6']);
  expect(result.edits).toEqual([]);
});
