/** Rows of 上期 and 下期 above that of the whole year, beside one label. */
import { check } from '../../../../src/engine/index.js';

const heads = [['令和6年度 あゆかわ商工会 総括表'], ['施策目標', '期', '目標', '実績', '達成状況']];

function read(...rows: readonly (readonly string[])[]) {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: [...heads, ...rows] });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged, findings, edits } = result.check;
  return {
    indicators: judged.indicators.map(
      ({ indicator, verdict }) => `${indicator.row} ${indicator.label} ${verdict}`,
    ),
    passed: judged.table.passedOver.map(({ row, is }) => `${row} ${is}`),
    unread: findings.filter(({ rule }) => rule === 'row-unread').map(({ row }) => row),
    tally: judged.tallies.indicators.text,
    edits: edits.map(({ cell }) => cell),
  };
}

test.each([
  ['計', '上期', '下期'],
  ['通期', '前期', '後期'],
  ['年計', '4～9月', '10～3月'],
])(
  'the row of the whole year (%s) is the indicator, and those of its parts are none',
  (whole, one, other) => {
    const own = read(
      ['巡回(件)', one, '400', '420', ''],
      ['', other, '400', '371', ''],
      ['', whole, '800', '791', '未達成'],
      ['窓口(件)', one, '150', '162', ''],
      ['', other, '150', '150', ''],
      ['', whole, '300', '312', '達成'],
    );
    expect(own).toEqual({
      indicators: ['5 巡回(件) 未達成', '8 窓口(件) 達成'],
      passed: ['3 reference', '4 reference', '6 reference', '7 reference'],
      unread: [],
      tally: '1/2',
      edits: [],
    });
  },
);

test('it may stand above its parts, and repeat the label', () => {
  const own = read(
    ['巡回(件)', '年間', '800', '791', '未達成'],
    ['巡回(件)', '上期', '400', '420', ''],
    ['巡回(件)', '下期', '400', '371', ''],
  );
  expect(own).toMatchObject({ indicators: ['3 巡回(件) 未達成'], tally: '0/1' });
});

test('a person is asked where the verdict stands beside a part', () => {
  const own = read(
    ['巡回(件)', '上期', '400', '420', '未達成'],
    ['', '下期', '400', '371', ''],
    ['', '計', '800', '791', ''],
    ['窓口(件)', '上期', '150', '162', ''],
    ['', '下期', '150', '150', ''],
    ['', '計', '300', '312', '達成'],
  );
  expect(own).toMatchObject({ indicators: ['8 窓口(件) 達成'], unread: [3, 4, 5], edits: [] });
});

test('a person is asked where there is neither a row of the whole year nor a verdict', () => {
  const own = read(
    ['巡回(件)', '上期', '400', '420', ''],
    ['', '下期', '400', '371', ''],
    ['窓口(件)', '', '300', '312', '達成'],
  );
  expect(own).toMatchObject({ indicators: ['5 窓口(件) 達成'], unread: [3, 4], edits: [] });
});

test('parts that are judged one by one stay indicators', () => {
  const own = read(
    ['巡回(件)', '上期', '400', '420', '達成'],
    ['', '下期', '400', '371', '未達成'],
    ['窓口(件)', '上期', '150', '162', '達成'],
    ['', '下期', '150', '150', '達成'],
  );
  expect(own).toMatchObject({ passed: [], tally: '3/4' });
});

describe('below a label', () => {
  const below = (...rows: readonly (readonly string[])[]) =>
    read(...rows.map(([label = '', ...own]) => [label, '', ...own]), [
      '窓口(件)',
      '',
      '300',
      '290',
      '未達成',
    ]);

  test.each([
    ['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
    ['4～6月', '7～9月', '10～12月', '1～3月'],
  ])('parts (%s) are none where the label has the verdict', (...parts) => {
    const own = below(
      ['巡回(件)', '100', '105', '達成'],
      ...parts.map((part, place) => [part, '25', `${30 - place}`, '']),
    );
    expect(own).toEqual({
      indicators: ['3 巡回(件) 達成', '8 窓口(件) 未達成'],
      passed: ['4 reference', '5 reference', '6 reference', '7 reference'],
      unread: [],
      tally: '1/2',
      edits: [],
    });
  });

  test('a person is asked where no verdict is written yet', () => {
    const own = below(['巡回(件)', '100', '105', ''], ['上半期', '50', '55', ''], ['下半期', '50', '50', '']);
    expect(own).toMatchObject({ unread: [4, 5], edits: ['E3'] });
  });

  test('a person is asked where the label has no figures', () => {
    const own = below(
      ['巡回(件)', '', '', ''],
      ['上半期', '50', '55', ''],
      ['下半期', '50', '50', ''],
      ['計', '100', '105', ''],
    );
    expect(own).toMatchObject({ indicators: ['7 窓口(件) 未達成'], unread: [3, 4, 5, 6], edits: [] });
  });

  test('parts with verdicts of their own are indicators', () => {
    const own = below(
      ['巡回(件)', '100', '105', '達成'],
      ['上半期', '50', '55', '達成'],
      ['下半期', '50', '50', '達成'],
    );
    expect(own).toMatchObject({ passed: [], tally: '3/4' });
  });
});

test('a table without columns of figures has no such rows', () => {
  const rows = [
    ['令和6年度 あゆかわ商工会 総括表'],
    ['施策目標', '期', '達成状況'],
    ['巡回', '上期', '達成'],
    ['', '下期', '達成'],
  ];
  expect(check({ name: '総括表', firstRow: 0, firstColumn: 0, rows })).toHaveProperty('ok');
});
