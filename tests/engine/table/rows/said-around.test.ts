import { check } from '../../../../src/engine/index.js';

/** Lines above and below a table about all of its figures, or about a row that they name (docs/table-rules.md, "Notations"). */

function checked(above: string, below: string, statuses: readonly string[] = [], unit = '（件）') {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    [above],
    ['指標', '目標', '実績', '達成状況'],
    [`窯元巡回件数${unit}`, '100', '105', statuses[0] ?? ''],
    [`作陶相談件数${unit}`, '10', '8', statuses[1] ?? ''],
    [],
    [below],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  return {
    verdicts: result.check.judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join(),
    edits: result.check.edits.length,
  };
}

test.each([
  '（目標：千円、実績：円）',
  '※単位：目標 件／実績 人',
  '全て数値が小さいほど良い指標である。',
  '目標は5年間の累計、実績は令和7年度単年',
])('%s leaves every row to a person', (line) => {
  expect(checked(line, '')).toEqual({ verdicts: '?,?', edits: 0 });
  expect(checked('', line)).toEqual({ verdicts: '?,?', edits: 0 });
});

test('figures of two units that a written verdict bears out are certain', () => {
  expect(checked('（目標：件、実績：人）', '', ['達成', '未達成'])).toEqual({
    verdicts: '達成,未達成',
    edits: 0,
  });
});

test.each([
  '※作陶相談件数の目標は、理事会で8件に変更した。',
  '※作陶相談件数の目標値を8件に変更した。',
  '作陶相談件数は、国の制度の見直しにより評価対象外とした。',
])('%s is heard of the row it names', (line) => {
  expect(checked('', line)).toEqual({ verdicts: '達成,?', edits: 1 });
  expect(checked('', line, ['', '未達成'])).toEqual({ verdicts: '達成,未達成', edits: 1 });
});

test.each([
  '※作陶相談件数は、令和8年度から対象を広げる。',
  '※次年度は、作陶相談件数の目標を8件に変更する。',
  '（目標：件、実績：件）',
  '※会員満足度は低いほど改善が必要である。',
  '数値は、目標、実績とも3月末の値である。',
])('%s changes nothing', (line) => {
  expect(checked(line, '')).toEqual({ verdicts: '達成,未達成', edits: 2 });
});
