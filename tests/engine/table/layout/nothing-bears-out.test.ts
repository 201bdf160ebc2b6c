import { check, reportOf } from '../../../../src/engine/index.js';

/** Where nothing but the order of the heads speaks for a column, the person is asked. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, findings, edits } = reportOf(result.check, '総括表');
  return {
    statuses: indicators.map(({ status }) => status),
    rules: [...new Set(findings.map(({ rule }) => rule))],
    edits,
  };
}

const ASKED = ['要確認', '要確認', '要確認'];
const TITLE = '令和7年度 みどり商工会 総括表';

test.each([
  ['目標値(上)・実績値(下)', ['120', '95', '8']],
  ['実績／目標', ['120', '95', '8']],
])('a head of both, %s, over figures without a target', (head, figures) => {
  const { statuses, rules, edits } = read(
    TITLE,
    `指標|${head}|達成状況`,
    `巡回件数(件)|${figures[0]}|未達成`,
    '|100|',
    `窓口相談件数(件)|${figures[1]}|達成`,
    '|98|',
    `講習会開催数(回)|${figures[2]}|達成`,
    '|9|',
  );
  expect(statuses).toEqual(ASKED);
  expect(rules).toEqual(['layout-unsure']);
  expect(edits).toEqual([]);
});

test('but where the verdicts say that no row has a target, none has', () => {
  const { statuses, rules } = read(
    TITLE,
    '指標|実績値(目標値)|達成状況',
    '巡回件数(件)|120|—',
    '窓口相談件数(件)|95|—',
    '講習会開催数(回)|8|—',
  );
  expect(statuses).toEqual(['—', '—', '—']);
  expect(rules).toEqual([]);
});

test.each([
  ['指標|現状値|目標値|達成値|判定', ['100|120|130', '70|95|80', '5|8|9']],
  ['指標|一昨年目標|昨年目標|実績値|判定', ['100|120|130', '70|95|80', '5|8|9']],
  ['指標|次期目標|中期目標|実績値|判定', ['100|120|130', '70|95|80', '5|8|9']],
])('%s', (heads, [one, two, three]) => {
  const { statuses, rules, edits } = read(
    TITLE,
    heads,
    `巡回件数(件)|${one}|`,
    `窓口相談件数(件)|${two}|`,
    `講習会開催数(回)|${three}|`,
  );
  expect(statuses).toEqual(ASKED);
  expect(rules).toEqual(['layout-unsure']);
  expect(edits).toEqual([]);
});
