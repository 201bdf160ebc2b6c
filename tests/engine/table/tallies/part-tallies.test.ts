import { check, wordFinding } from '../../../../src/engine/index.js';

/** The tally of a part of the table is held against the rows of that part (docs/table-rules.md, decision 18). */

interface Options {
  readonly word?: string;
  readonly last?: readonly string[];
  readonly verdict?: string;
}

function found(
  [first, second]: readonly [string, string],
  { word = '小計', last = [], verdict = '未達成' }: Options = {},
) {
  const rows = [
    ['令和7年度 波止商工会 事業評価'],
    ['分野', '指標', '目標値', '実績値', '達成状況'],
    ['相談', '創業相談者数（人）', '40', '44', '達成'],
    ['', '承継相談者数（人）', '25', '23', verdict],
    ['', word, '', '', first],
    ['販路', '商談会参加者数（人）', '40', '44', '達成'],
    ['', '物産展来場者数（人）', '25', '26', '達成'],
    ['', word, '', '', second],
    last,
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { findings, edits } = result.check;
  return {
    said: findings.flatMap((own) =>
      own.rule.startsWith('tally') ? `${own.rule} ${own.cells} ${own.expected}` : [],
    ),
    fixes: findings.map(({ fix }) => fix?.kind),
    why: findings.map((own) => wordFinding(own, 'ja').why),
    edits,
  };
}

test.each(['小計', '達成数計'])(
  '%s that is not what its rows give is an error, and is left to a person',
  (word) => {
    expect(found(['2/2', '2/2'], { word })).toMatchObject({
      said: ['tally-mismatch E5 1/2'],
      fixes: ['suggestion'],
      why: [expect.stringContaining('3〜4行目の指標の達成数計は「2/2」です')],
      edits: [],
    });
    expect(found(['1/2', '1/2'], { word }).said).toEqual(['tally-mismatch E8 2/2']);
    expect(found(['1/2', '2/2'], { word })).toMatchObject({ said: [], edits: [] });
  },
);

test('the tally of all beside them is judged as ever', () => {
  const last = ['', '達成数計', '', '', '4/4'];
  expect(found(['2/2', '2/2'], { last }).said).toEqual(['tally-mismatch E5 1/2', 'tally-mismatch E9 3/4']);
});

test('one of another number of rows may count something else', () => {
  expect(found(['3/3', '2/2']).said).toEqual([]);
  expect(found(['1/2', '5/5']).said).toEqual([]);
});

test('one that an open question could make right is left', () => {
  const open = (first: string) => {
    const rows = [
      ['令和7年度 波止商工会 事業評価'],
      ['分野', '指標', '目標値', '実績値', '達成状況'],
      ['人', '離職率（％）', '8', '7', '達成'],
      ['', '承継相談者数（人）', '25', '26', '達成'],
      ['', '小計', '', '', first],
      ['販路', '商談会参加者数（人）', '40', '44', '達成'],
    ];
    const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    if (!result.ok) throw new Error(result.failure.code);
    return result.check.findings.flatMap(({ rule }) => (rule.startsWith('tally') ? rule : []));
  };
  expect(open('1/2')).toEqual([]);
  expect(open('0/2')).toEqual(['tally-mismatch']);
});
