import { check } from '../../../../src/engine/index.js';

/** Words above a label may be the first line of it, or head several rows (docs/table-rules.md, decision 14). */

describe('a verdict beside words alone, above a label and figures', () => {
  const read = (verdict: string) => {
    const rows = [
      ['令和7年度 登窯商工会 総括表'],
      ['指標', '目標', '実績', '達成状況'],
      ['窯元の支援', '', '', verdict],
      ['創業支援件数（件）', '6', '5', ''],
      ['展示会出展件数（件）', '5', '6', '達成'],
    ];
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    if (!result.ok) throw new Error(result.failure.code);
    return [result.check.judged.indicators[0]?.certain, result.check.edits.length];
  };

  test('is that of a label on two lines where the figures bear it out', () => {
    expect(read('未達成')).toEqual([true, 0]);
  });

  test('beside 目標, with 実績 in the row below, it is that of its own indicator', () => {
    for (const below of ['', '達成']) {
      const rows = [
        ['令和7年度 登窯商工会 総括表'],
        ['指標', '区分', 'R6', 'R7', '達成状況'],
        ['宿泊者数（人）', '目標', '190', '200', '達成'],
        ['', '実績', '188', '205', below],
        ['参加者数（人）', '目標', '50', '60', '達成'],
        ['', '実績', '52', '57', below],
      ];
      const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
      if (!result.ok) throw new Error(result.failure.code);
      expect(result.check.findings.map(({ rule }) => rule)).toEqual(['status-mismatch']);
      expect(result.check.edits).toMatchObject([{ cell: 'E5', to: '未達成' }]);
    }
  });

  test('may be that of a heading where they do not', () => {
    expect(read('達成')).toEqual([false, 0]);
  });
});
