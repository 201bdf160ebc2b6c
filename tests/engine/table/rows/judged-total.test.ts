import { check } from '../../../../src/engine/index.js';

/** Totals, and parts of the year, with verdicts of their own: the 達成数計 as written tells whether they are indicators. */
function read(...lines: readonly string[]) {
  const rows = ['令和7年度 つゆくさ商工会 総括表', ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged, findings, edits } = result.check;
  return {
    unread: findings.filter(({ rule }) => rule === 'row-unread').map(({ row }) => row),
    tally: judged.tallies.indicators.text,
    rules: findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('tally-')),
    edits: edits.map(({ cell, to }) => `${cell}=${to}`),
  };
}

const withTotal = (total: string, tally: string) =>
  read(
    'No|指標|目標|実績|達成状況',
    '1|巡回訪問（件）|60|70|達成',
    '2|窓口相談（件）|40|30|未達成',
    total,
    '3|新規会員（社）|10|8|未達成',
    `達成数計||||${tally}`,
  );

describe.each(['合計||100|100|達成', '|計|100|100|達成'])('%s', (total) => {
  test('is none where the tally leaves it out', () => {
    expect(withTotal(total, '1/3')).toEqual({ unread: [], tally: '1/3', rules: [], edits: [] });
  });

  test('is asked about where the tally counts it, which is left alone', () => {
    expect(withTotal(total, '2/4')).toEqual({
      unread: [5],
      tally: '1/3',
      rules: ['tally-unconfirmed'],
      edits: [],
    });
  });

  test('is asked about where the tally is blank', () => {
    expect(withTotal(total, '')).toMatchObject({ unread: [5], rules: ['tally-unconfirmed'], edits: [] });
  });
});

test('a verdict that its figures do not give is asked about', () => {
  expect(withTotal('合計||100|100|未達成', '1/3')).toEqual({
    unread: [5],
    tally: '1/3',
    rules: [],
    edits: [],
  });
});

test.each(['合計||100|100|', '合計||100|100|—', '合計|||100|達成'])('%s is a total alone', (total) => {
  expect(withTotal(total, '')).toMatchObject({ unread: [], edits: ['E7=1/3'] });
});

describe('parts of the year beside the whole, all of them judged', () => {
  const parts = (tally: string) =>
    read(
      '指標|期|目標|実績|達成状況',
      '巡回訪問（件）|上期|50|60|達成',
      '|下期|50|45|未達成',
      '|計|100|105|達成',
      '新規会員（社）|年間|10|8|未達成',
      `達成数計||||${tally}`,
    );

  test('are none where the tally leaves them out', () => {
    expect(parts('1/2')).toEqual({ unread: [], tally: '1/2', rules: [], edits: [] });
  });

  test('are asked about where the tally counts them', () => {
    expect(parts('2/4')).toEqual({ unread: [3, 4], tally: '1/2', rules: ['tally-unconfirmed'], edits: [] });
  });
});
