/** A line above the heads that only groups them. */
import { check } from '../../../../src/engine/index.js';

test.each(['年間', '通期', '合計', '年計'])(
  '上期, 下期 and %s group the heads below them, and say nothing of the state of the year',
  (whole) => {
    const result = check({
      name: '総括表',
      firstRow: 0,
      firstColumn: 0,
      rows: [
        ['令和6年度 やまめ商工会 総括表'],
        ['', '上期', '', '下期', '', whole, '', ''],
        ['指標', '目標', '実績', '目標', '実績', '目標', '実績', '達成状況'],
        ['巡回(件)', '400', '420', '400', '371', '800', '791', '未達成'],
        ['窓口(件)', '150', '162', '150', '150', '300', '312', '達成'],
        ['講習会(回)', '3', '2', '3', '4', '6', '6', '達成'],
      ],
    });
    if (!result.ok) throw new Error(result.failure.code);
    const { judged, findings } = result.check;
    expect(judged.indicators.map(({ actual, target, certain }) => [actual, target, certain])).toEqual([
      [791, 800, true],
      [312, 300, true],
      [6, 6, true],
    ]);
    expect(findings).toEqual([]);
  },
);
