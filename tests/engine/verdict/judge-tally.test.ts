import { check } from '../../../src/engine/index.js';

/** Rows that may be counted in another row already: only the tally as written tells whether it counts them (docs/table-rules.md, decision 18). */
function checked(...lines: readonly string[]) {
  const rows = ['指標|実績|目標|達成状況|備考', ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  const { text, certain } = judged.tallies.indicators;
  return {
    text,
    certain,
    rules: findings
      .map(({ rule }) => rule)
      .filter((rule) => rule === 'row-unread' || rule.startsWith('tally-')),
    edits: edits.map(({ cell, to }) => `${cell}=${to}`),
  };
}

const ONCE = ['窯元見学者数（人）|500|512|未達成|', '絵付け体験者数（人）|200|180|達成|'];
const of = (row: string, tally: string) => checked(...ONCE, row, `達成数|||${tally}|`);

/** Rows told again, or for reference, with a verdict. */
const ELSEWHERE = [
  '（再掲）窯元見学者数（人）|500|512|未達成|',
  '窯元見学者数（人）（再掲）|500|512|未達成|',
  '(3) （再掲）窯元見学者数（人）|500|512|未達成|',
  '窯元見学者数（人）|500|512|未達成|再掲',
  '窯元見学者数（人）|500|512|未達成|指標1の再掲。',
  '（参考）県内の見学者数（人）|500|512|未達成|',
  '※再掲　窯元見学者数（人）|500|512|未達成|',
  '指標1の再掲|500|512|未達成|',
  '窯元見学者数　再掲|500|512|未達成|',
  '県内の見学者数（参考）|500|512|未達成|',
  '県内の見学者数（人）|500|512|未達成|参考値',
  '窯元見学者数（再掲）（人）|500|512|未達成|',
  '県内の見学者数（参考：速報値）|500|512|未達成|',
  '県内の見学者数 参考値|500|512|未達成|',
];

describe.each(ELSEWHERE)('%s', (row) => {
  test('is left out where the total as written leaves it out', () => {
    expect(of(row, '1/2')).toEqual({ text: '1/2', certain: true, rules: [], edits: [] });
  });

  test('is counted where the total as written counts it', () => {
    expect(of(row, '1/3')).toEqual({ text: '1/3', certain: true, rules: [], edits: [] });
  });

  test('leaves a wrong count wrong', () => {
    const fixed = { certain: true, rules: ['tally-mismatch'] };
    expect(of(row, '2/3')).toEqual({ text: '1/3', edits: ['D5=1/3'], ...fixed });
    expect(of(row, '2/2')).toEqual({ text: '1/2', edits: ['D5=1/2'], ...fixed });
  });

  test('leaves a blank tally to a person', () => {
    expect(of(row, '')).toEqual({ text: '1/3', certain: false, rules: ['tally-unconfirmed'], edits: [] });
  });

  test('leaves a total that no way of counting gives to a person', () => {
    expect(of(row, '1/5')).toEqual({ text: '1/3', certain: false, rules: ['tally-mismatch'], edits: [] });
  });
});

describe.each([
  ['窯元見学者数（人）（上期）', '窯元見学者数（人）（下期）', '窯元見学者数（人）（計）'],
  ['（上期）窯元見学者数（人）', '（下期）窯元見学者数（人）', '窯元見学者数（人）'],
  ['窯元見学者数 上期', '窯元見学者数 下期', '窯元見学者数 年間'],
  ['4～9月', '10～3月', '窯元見学者数（人）'],
])('%s and %s beside %s', (one, other, whole) => {
  const rows = [`${whole}|500|512|未達成|`, `${one}|200|262|未達成|`, `${other}|300|250|達成|`];
  const beside = (tally: string) =>
    checked(...rows, '絵付け体験者数（人）|200|180|達成|', `達成数|||${tally}|`);

  test('are counted or left out as the total as written says', () => {
    expect(beside('1/2')).toEqual({ text: '1/2', certain: true, rules: [], edits: [] });
    expect(beside('2/4')).toEqual({ text: '2/4', certain: true, rules: [], edits: [] });
    expect(beside('1/4')).toMatchObject({ edits: ['D6=2/4'] });
  });

  test('leave a blank tally to a person', () => {
    expect(beside('')).toMatchObject({ rules: ['tally-unconfirmed'], edits: [] });
  });
});

test('parts of the year without the whole are indicators', () => {
  const rows = ['窯元見学者数（上期）|200|262|未達成|', '窯元見学者数（下期）|300|250|達成|'];
  expect(checked(...rows, '達成数||||')).toMatchObject({ certain: true, edits: ['D4=1/2'] });
});

test('some counted and others not are asked about', () => {
  const again = ['窯元見学者数（人）（再掲）|500|512|未達成|', '絵付け体験者数（人）（再掲）|200|180|達成|'];
  expect(checked(...ONCE, ...again, '達成数|||1/3|')).toEqual({
    text: '2/4',
    certain: false,
    rules: ['tally-unconfirmed'],
    edits: [],
  });
});

test('one without a target is in no count', () => {
  expect(of('窯元見学者数（人）（再掲）|500|—|—|', '')).toMatchObject({ text: '1/2', certain: true });
});

describe('without a verdict of its own', () => {
  const AGAIN = '（再掲）窯元見学者数（人）|500|512||';
  const unread = { certain: false, edits: [] };

  test.each(ELSEWHERE.map((row) => row.replace('未達成', '')))('%s', (row) => {
    expect(of(row, '')).toMatchObject({ text: '1/2', edits: ['D5=1/2'] });
    expect(of(row, '1/2')).toMatchObject({ text: '1/2', certain: true, rules: [], edits: [] });
    expect(of(row, '1/3')).toMatchObject({ certain: false, rules: ['row-unread', 'tally-unconfirmed'] });
  });

  test('it is no indicator where others have verdicts, or the total leaves it out', () => {
    expect(of(AGAIN, '')).toEqual({ text: '1/2', certain: true, rules: ['tally-blank'], edits: ['D5=1/2'] });
    expect(of('窯元見学者数（人）（再掲）|500|512||', '1/2')).toMatchObject({
      text: '1/2',
      rules: [],
      edits: [],
    });
  });

  test('it is asked about where the total counts it', () => {
    expect(of(AGAIN, '1/3')).toMatchObject({ ...unread, rules: ['row-unread', 'tally-unconfirmed'] });
  });

  test('it is asked about where nobody has written a verdict yet', () => {
    const blank = ONCE.map((line) => line.replace(/(未)?達成/, ''));
    const { rules, edits } = checked(...blank, AGAIN, '達成数||||');
    expect(rules).toEqual(['row-unread', 'tally-unconfirmed']);
    expect(edits).toEqual(['D2=未達成', 'D3=達成']);
  });
});

test('a 施策 told again is counted as the total of the 施策 says', () => {
  const heads = '施策|達成状況※1|指標|実績|目標|達成状況※2|備考';
  const rows = [
    heads,
    '1 窯元の支援|達成|見学者数（人）|600|512|達成|',
    '2 絵付けの支援|未達成|体験者数（人）|100|180|未達成|',
    '（再掲）窯元の支援|達成|来訪者数（人）|600|512|達成|',
    '|1/2||||2/3|',
  ];
  const table = rows.map((line) => line.split('|'));
  table[4] = ['達成数計', '1/2', '', '', '達成数計', '2/3', ''];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: table });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.check.judged.tallies.measures?.text).toBe('1/2');
  expect(result.check.edits).toEqual([]);
});
