import { check } from '../../../src/engine/index.js';

/** Rows above the 達成数計 that were not read: any may be an indicator, and the count without them is not certain (decision 18). */
function checked(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    tally: judged.tallies.indicators,
    rules: findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('tally-')),
    unread: findings.filter(({ rule }) => rule === 'row-unread').map(({ row }) => row),
    edits: edits.map(({ cell, to }) => `${cell}=${to}`),
  };
}

const WITH_PARTS = [
  '指標|時期|目標|実績|達成状況',
  '窯元見学者数（人）|上期|250|260|達成',
  '|下期|250|240|未達成',
  '|計|500|500|',
  '絵付け講習参加者数（人）|年間|200|180|未達成',
  '新規会員数（社）|年間|10|12|達成',
];

describe('half a year judged and the year not', () => {
  test('a blank tally is asked about, and not written without that indicator', () => {
    const { tally, rules, unread, edits } = checked(...WITH_PARTS, '達成数計||||');
    expect(unread.length).toBeGreaterThan(0);
    expect({ certain: tally.certain, rules, edits }).toEqual({
      certain: false,
      rules: ['tally-unconfirmed'],
      edits: [],
    });
  });

  test('a tally that counts the indicator is not written over', () => {
    expect(checked(...WITH_PARTS, '達成数計||||2/3')).toMatchObject({
      rules: ['tally-unconfirmed'],
      edits: [],
    });
  });
});

const SOCIETY = [
  'No|指標|目標|実績|達成状況',
  '1|巡回訪問件数|300|310|達成',
  '2|新規会員数|12|11|未達成',
  '達成数計||||1/2',
];
const BRANCH = ['北支所', '1|巡回訪問件数|50|60|', '2|新規会員数|3|1|'];

test('the blank tally of a branch whose rows were not read is not written with those of the society', () => {
  expect(checked(...SOCIETY, ...BRANCH, '達成数計||||')).toMatchObject({
    unread: [6, 7],
    rules: ['tally-unconfirmed'],
    edits: [],
  });
});

test('what is not read below the tally is none of what it counts', () => {
  const blank = [...SOCIETY.slice(0, 3), '達成数計||||', '', '', '参加 講習会|受講者|20|25|'];
  expect(checked(...blank).edits).toEqual(['E4=1/2']);
});

describe('below rows like those above, and a tally that counts just these', () => {
  const part = [
    '（支所分）',
    '1|巡回訪問件数|50|60|達成',
    '2|新規会員数|3|1|未達成',
    '3|相談件数|3|1|未達成',
  ];

  test('a blank one may be of the part or of all, and is not written', () => {
    const { rules, unread, edits } = checked(...SOCIETY, ...part, '達成数計||||');
    expect({ rules, unread, edits }).toEqual({ rules: [], unread: [4], edits: [] });
  });

  test('one that counts all is right', () => {
    expect(checked(...SOCIETY, ...part, '達成数計||||2/5')).toMatchObject({
      rules: [],
      unread: [],
      edits: [],
    });
  });

  test('below a 小計 a blank one is of all', () => {
    const subtotal = [...SOCIETY.slice(0, 3), '小計||||1/2'];
    expect(checked(...subtotal, ...part.slice(1), '達成数計||||').edits).toEqual(['E8=2/5']);
  });
});
