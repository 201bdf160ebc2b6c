/** A column that says until when each target is to be reached. */
import { check } from '../../../../src/engine/index.js';

function read(head: string, ...years: readonly string[]) {
  const rows = [
    ['令和7年度 みどり町 評価'],
    ['指標', '基準値', '目標値', head, 'R7実績値', '判定'],
    ['移住者数（人）', '20', '30', years[0] ?? '', '33', '達成'],
    ['相談件数（件）', '40', '50', years[1] ?? '', '44', '未達成'],
    ['講習会参加者数（人）', '3', '6', years[2] ?? '', '5', '未達成'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.judged.indicators.map(({ verdict }) => verdict);
}

test.each([
  ['目標年度', 'R7', 'R9', 'R6'],
  ['目標年次', '令和7年度', '令和9年度', '令和7年度'],
  ['目標達成年度', '2025', '2027', '2025'],
])('under %s a target of a later year than the one judged is none of this year’s', (head, ...years) => {
  expect(read(head, ...years)).toEqual(['達成', '要確認', '未達成']);
});

test.each([
  ['目標年度', '', '未定', '－'],
  ['開始年度', 'R7', 'R9', 'R7'],
])('under %s %s, %s and %s say nothing of it', (head, ...years) => {
  expect(read(head, ...years)).toEqual(['達成', '未達成', '未達成']);
});
