import { check, tidy, tidyContent } from '../../../src/engine/index.js';

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];
const COMMENT = '周知が遅れ、申込みが伸びなかった。次年度は年度当初に案内し、個別の声掛けを増やす。'.repeat(
  2,
);

/** Measures of three indicators each, with comments that fill several lines. */
function printed(measures: number) {
  const rows = Array.from({ length: measures }, (_, measure) =>
    [1, 2, 3].map((number) => [
      number === 1 ? `${measure + 1} 施策その${measure + 1}` : '',
      number === 1 ? '未達成' : '',
      `(${number}) 件数${number}(件)`,
      '10(20)',
      '未達成',
      COMMENT,
    ]),
  ).flat();
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows: [HEADER, ...rows] };
  const result = check(sheet);
  if (!result.ok) throw new Error(result.failure.message.en);
  const [table] = tidyContent(tidy(sheet, result.check), sheet);
  if (!table) throw new Error('no sheet');
  return table;
}

test('no 施策 of a tidied table is cut by the end of a printed page', () => {
  const { pageBreaks, merges } = printed(14);
  expect(pageBreaks.length).toBeGreaterThan(1);
  const measures = merges.filter(
    ({ firstColumn, lastRow, firstRow }) => firstColumn === 2 && lastRow > firstRow,
  );
  expect(measures).toHaveLength(14);
  for (const row of pageBreaks) expect(measures.map(({ firstRow }) => firstRow)).toContain(row);
});

test('a tidied table that fits one page has no page break', () => {
  expect(printed(1).pageBreaks).toEqual([]);
});
