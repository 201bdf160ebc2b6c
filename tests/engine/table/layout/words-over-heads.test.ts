import { check } from '../../../../src/engine/index.js';

/** A line of words above the heads that is no part of the header: what it says of a column's time is heard all the same. */

const LABELS = ['相談件数（件）', '新規会員数（人）', '講習会の参加者数（人）', '記帳指導の回数（回）'];
const FIGURES = [
  ['12', '10', '20'],
  ['18', '20', '25'],
  ['402', '400', '500'],
  ['31', '30', '31'],
] as const;

function certainIn(above: readonly string[]): number {
  const rows = [
    ['令和7年度 みどり商工会 事業評価表'],
    [],
    [...above],
    ['取組の目のつけどころ', '実績値', '目あて', '自己評価', '目標値', '外の目', '課題と改善点'],
    ...LABELS.map((label, at) => [
      `(${at + 1}) ${label}`,
      FIGURES[at]?.[0] ?? '',
      FIGURES[at]?.[1] ?? '',
      '',
      FIGURES[at]?.[2] ?? '',
    ]),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  return result.ok ? result.check.judged.indicators.filter(({ certain }) => certain).length : -1;
}

test('the target of another time is not certain to be this year’s', () => {
  expect(certainIn(['', '令和7年度', '', '', '最終目標', '委員'])).toBe(0);
  expect(certainIn(['', '本年度', '', '', '令和11年度', '委員'])).toBe(0);
});

test('an actual and a target of two years are no pair for certain', () => {
  const rows = [
    ['地域振興プラン進行管理表'],
    ['取組の目のつけどころ', 'R4実績値', 'R5計画', 'R5積み上げ', '達成状況'],
    ...LABELS.map((label, at) => [`(${at + 1}) ${label}`, ...(FIGURES[at] ?? []), '']),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  expect(result.ok && result.check.edits).toEqual([]);
});

test('words that say nothing of a time change nothing', () => {
  const without = certainIn([]);
  expect(without).toBe(4);
  expect(certainIn(['', '今年の数', '', '', '今年の数', '委員'])).toBe(without);
  expect(certainIn(['', '', '', '', '最終の姿'])).toBe(without);
});
