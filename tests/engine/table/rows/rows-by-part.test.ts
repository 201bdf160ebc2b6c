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

test('a table without columns of figures has no such rows', () => {
  const rows = [
    ['令和6年度 あゆかわ商工会 総括表'],
    ['施策目標', '期', '達成状況'],
    ['巡回', '上期', '達成'],
    ['', '下期', '達成'],
  ];
  expect(check({ name: '総括表', firstRow: 0, firstColumn: 0, rows })).toHaveProperty('ok');
});
