import { check } from '../../../../src/engine/index.js';

/** One table under given heads; the figures stand in one or two columns behind the label. */
function judged(heads: readonly string[], figures: readonly (readonly string[])[]) {
  const rows = figures.map((own, index) => [
    index === 0 ? '1 支援' : '',
    index === 0 ? '達成' : '',
    `(${index + 1}) 相談件数(件)`,
    ...own,
    '達成',
    '',
  ]);
  const header = ['施策', '達成状況※1', '施策目標(指標)', ...heads, '達成状況※2', '検証及び改善点'];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: [header, ...rows] });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged: table, edits, findings } = result.check;
  return {
    verdicts: table.indicators.map(({ verdict }) => verdict),
    edits,
    rules: findings.map(({ rule }) => rule),
  };
}

test.each([
  [
    ['', '実績値'],
    ['10', '12'],
    ['10', '9'],
  ],
  [
    ['実績値', ''],
    ['12', '10'],
    ['9', '10'],
  ],
])('targets under a blank head beside 実績値 are seen: %j', (heads, first, second) => {
  expect(judged(heads, [first, second]).verdicts).toEqual(['達成', '未達成']);
});

test('a table without a column of targets says nothing of them: nothing is judged, nothing written', () => {
  const { verdicts, edits, rules } = judged(['実績値'], [['12'], ['9']]);
  expect(verdicts).toEqual(['要確認', '要確認']);
  expect(edits).toEqual([]);
  expect(rules).toContain('figure-unreadable');
});

test('both in one cell are read under a head that names the actual alone', () => {
  expect(judged(['R7実績'], [['12(10)'], ['9(10)']]).verdicts).toEqual(['達成', '未達成']);
});

test('a target cell left blank says that there is none', () => {
  expect(
    judged(
      ['実績値', '目標値'],
      [
        ['12', '10'],
        ['9', ''],
      ],
    ).verdicts,
  ).toEqual(['達成', '—']);
});
