import { check } from '../../../src/engine/index.js';

/** Which way is better by a column of its own, a note or a rate (docs/table-rules.md, decision 16). */
function checked(...lines: readonly string[]) {
  const rows = ['令和7年度 総括表', ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return judged.indicators.map(({ indicator: { row, status }, verdict, certain, comparison }) => ({
    verdict,
    certain,
    comparison,
    rules: findings.filter((own) => own.row === row && own.severity !== 'hint').map(({ rule }) => rule),
    written: edits.some(({ cell }) => cell === status?.cell),
  }));
}

const DIRECTED = '指標|望ましい方向|目標|実績|達成状況';
const BESIDE = '陶芸体験参加者数（人）|増|10|12|達成';
const directed = (line: string, heads = DIRECTED) => checked(heads, line, BESIDE)[0];
const ASKED = { certain: false, written: false, rules: ['direction-unstated'] };

test.each([
  ['登り窯の温度差（度）|減|30|32|', '未達成', 'lte'],
  ['登り窯の温度差（度）|↓|30|28|', '達成', 'lte'],
  ['登り窯の温度差（度）|増|30|28|', '未達成', 'gte'],
  ['登り窯の温度差（度）|高いほど良い|30|32|', '達成', 'gte'],
  ['空き窯数（基）|減少|30|32|', '未達成', 'lte'],
  ['登り窯の温度差（度）|減|30以下|32|', '未達成', 'lte'],
])('the column states it: %s', (line, verdict, comparison) => {
  expect(directed(line)).toMatchObject({ verdict, comparison, certain: true, written: true });
});

test.each([
  ['陶芸体験参加者数（人）|減|300|320|'],
  ['陶芸体験参加者数（人）|↓|300|320|達成'],
  ['離職者数（人）|増|30|32|'],
  ['登り窯の温度差（度）|減|30以上|32|'],
])('against target or label it is asked: %s', (line) => {
  expect(directed(line)).toMatchObject(ASKED);
});

test('under 増減 it may be how the figure moved: asked against the label, and nothing else', () => {
  const heads = '指標|増減|目標|実績|達成状況';
  expect(directed('陶芸体験参加者数（人）|減|300|320|', heads)).toMatchObject(ASKED);
  expect(directed('陶芸体験参加者数（人）|増|300|320|', heads)).toMatchObject({ certain: true });
  expect(directed('登り窯の温度差（度）|減|30|32|達成', heads)).toMatchObject(ASKED);
  expect(directed('登り窯の温度差（度）|増|30|32|達成', heads)).toMatchObject({ certain: true });
  expect(directed('陶芸体験参加者数（人）|△5|300|320|', heads)).toMatchObject({ certain: true });
});

test('where both ways give the same verdict nothing is asked', () => {
  expect(directed('陶芸体験参加者数（人）|減|300|300|')).toMatchObject({ verdict: '達成', certain: true });
});

test('a note states it of the rows with its mark', () => {
  const [marked, unknown, plain] = checked(
    '指標|目標|実績|達成状況',
    '陶芸体験参加者数（人）※|300|320|',
    '登り窯の温度差（度）※|30|32|',
    '見学者数（人）|10|12|',
    '※オンラインへの移行のため、目標値以下で達成とする',
  );
  expect(marked).toMatchObject(ASKED);
  expect(unknown).toMatchObject({ verdict: '未達成', certain: true });
  expect(plain).toMatchObject({ verdict: '達成', certain: true });
});

test('a note of another mark, or of no direction, states nothing', () => {
  const [own] = checked(
    '指標|目標|実績|達成状況',
    '陶芸体験参加者数（人）※1|300|320|',
    '見学者数（人）|10|12|',
    '※1 昨年度から数え方を改めた',
    '※2 目標値以下で達成とする',
  );
  expect(own).toMatchObject({ verdict: '達成', certain: true });
});

describe('a written rate', () => {
  const rated = (line: string) =>
    checked('指標|目標|実績|達成率|達成状況', line, '陶芸体験参加者数（人）|10|12|120.0%|達成')[0];

  test('of target to actual shows that less is better where nothing else does: asked, no error', () => {
    expect(rated('出力枚数（枚）|1,000|1,200|83.3%|')).toMatchObject(ASKED);
    expect(rated('出力枚数（枚）|1,000|1,200|83.3%|未達成')).toMatchObject(ASKED);
    expect(rated('出力枚数（枚）|1,000|1,200|83.3%|達成')).toMatchObject(ASKED);
  });

  test('otherwise it is held against the figures', () => {
    expect(rated('出力枚数（枚）|1,000|1,200|120.0%|達成')).toMatchObject({ certain: true, rules: [] });
    expect(rated('出力枚数（枚）|1,000|1,200|95.0%|達成')?.rules).toContain('rate-mismatch');
    expect(rated('陶芸体験参加者数（人）|1,000|1,200|83.3%|達成')?.rules).toContain('rate-mismatch');
  });

  const HEADS = '指標|R7目標|R7実績|最終目標(R11)|進捗率|達成状況';
  const first = '陶芸体験参加者数（人）|10|12|30|40.0%|達成';

  test('of another column on every row is none of the figures judged', () => {
    const rows = checked(
      HEADS,
      first,
      '見学者数（人）|20|18|40|45.0%|未達成',
      '会員数（社）|400|402|500|80.4%|達成',
    );
    expect(rows).toMatchObject([{ rules: [] }, { rules: [] }, { rules: [] }]);
    expect(checked(HEADS, first, '見学者数（人）|20|18|40|45.0%|未達成')).toMatchObject([
      { rules: [] },
      { rules: [] },
    ]);
  });

  test('of another column on some rows is wrong there', () => {
    const rows = checked(
      HEADS,
      first,
      '見学者数（人）|20|18|40|90.0%|未達成',
      '会員数（社）|400|402|500|100.5%|達成',
    );
    expect(rows.map(({ rules }) => rules)).toEqual([['rate-mismatch'], [], []]);
  });

  test('of no column is wrong', () => {
    const rows = checked(
      HEADS,
      '陶芸体験参加者数（人）|10|12|30|50.0%|達成',
      '見学者数（人）|20|18|40|60.0%|未達成',
    );
    expect(rows.map(({ rules }) => rules)).toEqual([['rate-mismatch'], ['rate-mismatch']]);
  });
});
