import { check, reportOf } from '../../../../src/engine/index.js';

/** Brackets that hold the actual, under a head that says they hold the target: `500（520）` under 実績（目標）. */

function read(...lines: readonly string[]) {
  const rows = ['令和7年度 えのき商工会 総括表', ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, findings, edits } = reportOf(result.check, '総括表');
  return {
    statuses: indicators.map(({ status }) => status),
    rules: [...new Set(findings.map(({ rule }) => rule))],
    messages: findings.map(({ message }) => message),
    edits,
  };
}

const ROWS = [
  '巡回件数（件）|500（520）|達成',
  '相談件数（件）|200（190）|未達成',
  '会員数（社）|300（306）|達成',
  '研修回数（回）|10（9）|未達成',
];
const turned = (row: string) => row.replace(/\|(\d+)（(\d+)）/, '|$2（$1）');
const OPEN = ROWS.map(() => '要確認');

test.each([
  ['施策目標|実績（目標）|達成状況', ROWS],
  ['施策目標|目標（実績）|達成状況', ROWS.map(turned)],
])('asked where the verdicts are those of the other order: %s', (heads, rows) => {
  const { statuses, rules, messages, edits } = read(heads, ...rows);
  expect(statuses).toEqual(OPEN);
  expect(rules).toEqual(['layout-unsure']);
  expect(messages[0]).toContain(
    '達成状況4件のどれとも合いません。かっこの中と外を逆に読むと、4件と合います。',
  );
  expect(edits).toEqual([]);
});

test('and where the rates are', () => {
  const rows = ROWS.map((row, place) =>
    row.replace(/\|[達未成]+$/, `|${['104.0%', '95.0%', '102.0%', '90.0%'][place]}|`),
  );
  const { statuses, edits } = read('施策目標|実績（目標）|達成率|達成状況', ...rows);
  expect(statuses).toEqual(OPEN);
  expect(edits).toEqual([]);
});

test('of two pages one is asked', () => {
  const heads = '施策目標|実績（目標）|達成状況';
  const { statuses } = read(heads, ...ROWS.map(turned), '', heads, ...ROWS.map((row) => `第二の${row}`));
  expect(statuses).toEqual(['達成', '未達成', '達成', '未達成', ...OPEN]);
});

test('marks that a legend explains are no verdicts', () => {
  const { statuses } = read(
    '施策目標|実績（目標）|評価',
    '巡回件数（件）|95（100）|○',
    '相談件数（件）|45（50）|○',
    '会員数（社）|290（300）|○',
    '※評価　○：80％以上　×：80％未満',
  );
  expect(statuses).toEqual(['未達成', '未達成', '未達成']);
});

test('pages of two rows are one', () => {
  const heads = '施策目標|実績（目標）|達成状況';
  const { statuses } = read(heads, ...ROWS.slice(0, 2), '', heads, ...ROWS.slice(2));
  expect(statuses).toEqual(OPEN);
});

test('verdicts that are wrong now and then stay errors', () => {
  const { statuses, rules } = read(
    '施策目標|実績（目標）|達成状況',
    ...ROWS.slice(0, 1),
    ...ROWS.slice(1).map(turned),
  );
  expect(statuses).toEqual(['未達成', '未達成', '達成', '未達成']);
  expect(rules).toContain('status-mismatch');
});

test('nor do verdicts that are all the same, one of them against both orders, speak for the other', () => {
  const rows = ['8（10）', '9（10）', '7（10）', '12（10）'].map(
    (figure, place) => `講習会${place + 1}の参加者数（人）|${figure}|達成`,
  );
  const { statuses } = read('施策目標|実績（目標）|達成状況', ...rows);
  expect(statuses).toEqual(['未達成', '未達成', '未達成', '達成']);
});

test('a label that does not say which way is better asks that instead', () => {
  const rows = [
    '処理に要した工程（工程）|20（25）|達成',
    '使った資材（個）|30（20）|未達成',
    '書類の種類（種類）|4（5）|達成',
  ];
  const { rules } = read('施策目標|実績（目標）|達成状況', ...rows);
  expect(rules).not.toContain('layout-unsure');
});
