/** Where another table stands to the right of the one that is read, under heads in the same row. */
import { check, reportOf } from '../../../../src/engine/index.js';

const TITLE = ['令和7年度 みどり商工会 総括表'];
const HEADS = ['施策', '達成状況※1', '指標', '実績値(目標値)', '達成状況※2'];
const ROWS = [
  ['①相談', '達成', '(1) 窓口相談件数(件)', '45(40)', '達成'],
  ['', '', '(2) 会員数(人)', '310(300)', '達成'],
  ['', '1/1', '達成数計', '', '2/2'],
];
const BEFORE = [
  ['窓口相談件数(件)', '40(41)', '未達成'],
  ['会員数(人)', '290(300)', '未達成'],
  ['達成数計', '', '0/2'],
];
const NEXT = [
  ['創業者数(人)', '4(5)', '未達成'],
  ['朝市出店数(店)', '26(25)', '達成'],
  ['', '', ''],
];

function read(right: readonly (readonly string[])[], heads: readonly string[], ...above: string[][]) {
  const rows = [
    TITLE,
    ...above,
    [...HEADS, '', ...heads],
    ...ROWS.map((row, at) => [...row, '', ...(right[at] ?? [])]),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged, edits, findings } = result.check;
  return {
    verdicts: judged.indicators.map(({ actual, target, verdict, certain }) => [
      actual,
      target,
      verdict,
      certain,
    ]),
    tables: judged.table.furtherTables.map(({ area }) => area),
    unread: reportOf(result.check, '').unread.filter(({ kind }) => kind === 'table').length,
    edits: edits.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

const OWN = [
  [45, 40, '達成', true],
  [310, 300, '達成', true],
];

test.each<[string, readonly string[], string[][]]>([
  ['whose heads name another year', ['指標', 'R6実績値(目標値)', '達成状況'], []],
  [
    'under a line of another year',
    ['指標', '実績値(目標値)', '達成状況'],
    [['', '', '', '', '', '', '(参考)令和6年度']],
  ],
  ['that names the same once more', ['指標', '実績値(目標値)', '達成状況'], []],
  ['under words of its own', ['評価指標', '実績(目標)', '判定'], []],
])('a table beside it %s is not read, and said', (_, heads, above) => {
  const area = above.length > 0 ? 'G2:I6' : 'G2:I5';
  expect(read(BEFORE, heads, ...above)).toEqual({
    verdicts: OWN,
    tables: [area],
    unread: 1,
    edits: 0,
    errors: 0,
  });
});

test('the other half of the table is read, with heads for all it has', () => {
  const { verdicts, tables } = read(NEXT, ['指標', '実績値(目標値)', '達成状況※2']);
  expect(tables).toEqual([]);
  expect(verdicts).toEqual([...OWN, [4, 5, '未達成', true], [26, 25, '達成', true]]);
});
