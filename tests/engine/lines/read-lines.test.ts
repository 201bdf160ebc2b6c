import { readLines, type Sheet, sayLinesFault } from '../../../src/engine/index.js';
import { PASTED } from '../../excel/tidy-sheet/pasted-table.js';
import { TODAY } from '../../today.js';

/** Text of a document in one column: what each case is was written down before it was read. */

const inColumn = (lines: readonly string[]): Sheet => ({
  name: '貼り付け',
  firstRow: 2,
  firstColumn: 1,
  rows: lines.map((line) => [line]),
});
const read = (lines: readonly string[]) => readLines(inColumn(lines), { asOf: TODAY });

const TITLE = '令和7年度 みどり商工会アクションプログラム 総括表';
const HEAD = [
  '戦略',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '検証及び改善点',
];
const BODY = [
  [
    '共通戦略',
    '1 稼ぐ力を高める',
    '1 伴走型支援',
    '未達成',
    '(1) 補助金採択数(件)',
    '36(30)',
    '達成',
    '次年度も続ける。',
  ],
  ['(2) 売上増加事業者数(社)', '9(18)', '未達成', '訪問を増やす。'],
  ['2 創業の後押し', '達成', '(1) 創業支援件数(件)', '14(12)', '達成', '次年度も続ける。'],
  ['2 地域を支える', '3 販路の開拓', '(1) 商談会参加支援数(社)', '集計中(8)'],
];
const TALLY = ['達成数計', '1/3', '達成数計', '2/4'];
const NOTE = '※1 達成状況には、「達成」「未達成」のどちらかを記入';

/** What the lines say, whatever parts their cells. */
const TRUTH = {
  title: TITLE,
  rows: [
    ['1 伴走型支援', '(1) 補助金採択数(件)', 36, 30, '達成'],
    ['1 伴走型支援', '(2) 売上増加事業者数(社)', 9, 18, '未達成'],
    ['2 創業の後押し', '(1) 創業支援件数(件)', 14, 12, '達成'],
    ['3 販路の開拓', '(1) 商談会参加支援数(社)', null, 8, '要確認'],
  ],
  strategies: ['1 稼ぐ力を高める', '1 稼ぐ力を高める', '1 稼ぐ力を高める', '2 地域を支える'],
  written: ['未達成', '達成', ''],
  tallies: ['1/3', '2/4'],
};

function said(lines: readonly string[]) {
  const reading = read(lines);
  if (!reading?.ok) return reading?.fault ?? null;
  const { judged } = reading.read.check;
  const { table } = judged;
  return {
    title: table.title,
    rows: judged.indicators.map(({ indicator, actual, target, verdict }) => [
      judged.measures[indicator.measure ?? -1]?.measure.label,
      indicator.label,
      actual,
      target,
      verdict,
    ]),
    strategies: judged.indicators.map(({ indicator }) => indicator.strategy),
    written: judged.measures.map(({ measure }) => measure.status?.text ?? ''),
    tallies: [table.tallies.measures?.value, table.tallies.indicators?.value],
  };
}

test.each([
  ['two spaces', '  '],
  ['many spaces', '       '],
  ['a full-width space', '\u3000'],
  ['both kinds', ' \u3000 '],
])('cells parted by %s', (_, gap) => {
  expect(said([TITLE, '', ...[HEAD, ...BODY, TALLY].map((cells) => cells.join(gap)), NOTE])).toEqual(TRUTH);
});

test('cells in columns as a program that keeps the layout writes them, the head again on the next page', () => {
  const [head = '', ...body] = [HEAD, ...BODY].map((cells) => cells.join('    '));
  const [first = '', second = '', third = '', fourth = ''] = body;
  const lines = [`      ${TITLE}`, '', head, first, `          ${second}`, '- 1 -', head, third, fourth];
  expect(said([...lines, `     ${TALLY.join('   ')}`, NOTE])).toEqual(TRUTH);
});

test('cells parted by tabs stand where the tabs say', () => {
  const reading = read(PASTED.map((row) => row.join('\t')));
  if (!reading?.ok) throw new Error(reading?.fault.code);
  const { check, parting } = reading.read;
  expect(parting).toBe('tabs');
  expect(check.judged.indicators.length).toBe(21);
  const { tallies } = check.judged;
  expect([tallies.measures?.text, tallies.indicators.text]).toEqual(['4/10', '14/21']);
  expect(reading.read.lines[0]?.cell).toBe('B5');
});

test('the pasted table with gaps for its tabs gives the same verdicts', () => {
  const reading = read(PASTED.map((row) => row.filter((text) => text !== '').join('  ')));
  if (!reading?.ok) throw new Error(JSON.stringify(reading?.fault));
  const { tallies, measures } = reading.read.check.judged;
  expect(measures.length).toBe(10);
  expect([tallies.measures?.text, tallies.indicators.text]).toEqual(['4/10', '14/21']);
});

const lines = (cells: readonly (readonly string[])[]) => [TITLE, ...cells.map((own) => own.join('  '))];

test.each([
  [
    'single spaces part words, too',
    [TITLE, ...[HEAD, ...BODY].map((cells) => cells.join(' '))],
    'not-parted',
    '',
  ],
  ['each cell on a line of its own', [TITLE, ...HEAD, ...BODY.flat()], 'not-parted', ''],
  [
    'a comment that goes on in the next line',
    lines([HEAD, ...BODY.slice(0, 2), ['に繋げる。']]),
    'line',
    'B7',
  ],
  [
    'a label without its figure',
    lines([HEAD, BODY[0] ?? [], ['(2) 売上増加事業者数(社)', '未達成']]),
    'line',
    'B6',
  ],
  [
    'a cell too many',
    lines([HEAD, ['(1) 採択数(件)', '3(2)', '達成', '達成', '続ける。'], ...BODY]),
    'line',
    'B5',
  ],
  [
    'a comment with a gap in it beside a verdict that is blank',
    lines([HEAD, ['(1) 採択数(件)', '3(2)', '訪問した。', '次年度も続ける。'], ...BODY]),
    'line',
    'B5',
  ],
  [
    'a year of several without its figure',
    lines([
      ['施策', '指標', 'R5実績', 'R6実績', 'R7実績', '目標', '達成状況※2'],
      ['1 販路の開拓', '(1) 商談会参加支援数(社)', '3', '5', '8', '達成'],
      ['(2) 出展支援数(社)', '3', '5', '8', '9', '未達成'],
    ]),
    'line',
    'B5',
  ],
  ['heads on two lines', lines([HEAD.slice(0, 2), HEAD.slice(2, 4), HEAD.slice(4), ...BODY]), 'no-heads', ''],
])('%s: asked, not guessed', (_, text, code, cell) => {
  const reading = read(text);
  if (!reading || reading.ok) throw new Error('it was read');
  expect(reading.fault.code).toBe(code);
  if ('line' in reading.fault) expect(reading.fault.line.cell).toBe(cell);
  const { ja, en } = sayLinesFault(reading.fault);
  expect(ja).toMatch(/ください。$/);
  expect(en).toMatch(/\.$/);
});

test('a sheet with cells beside each other, a list of members and an empty one are no lines of a table', () => {
  expect(readLines({ name: '表', firstRow: 0, firstColumn: 0, rows: PASTED }, {})).toBeNull();
  expect(read(['会員名簿', 'みどり菓子店', '川べり旅館', '山のパン工房', '施策'])).toBeNull();
  expect(read([])).toBeNull();
});
