import { check } from '../../../src/engine/index.js';

const HEADER = [
  '戦略',
  '',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '検証及び改善点',
];

/** A check of a table whose body is the given rows. */
function checkBody(...body: readonly (readonly string[])[]) {
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [['令和7年度 総括表'], HEADER, ...body],
  });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}

describe('columns of the body', () => {
  test('stay under their header where one odd word stands in a status column', () => {
    const { judged, findings } = checkBody(
      ['共通戦略', '1 活性化', '1 伴走型支援', '', '(1) 採択数(件)', '5(3)', '検討中', ''],
      ['', '', '2 販路の開拓', '', '(1) 出展数(件)', '4(3)', '', ''],
    );
    expect(judged.indicators.map(({ indicator }) => indicator.status?.cell)).toEqual(['G3', 'G4']);
    expect(findings.filter(({ rule }) => /shift|column/.test(rule))).toEqual([]);
  });

  test('stay where letters stand among the digits of the only figure of its kind', () => {
    const { judged } = checkBody(
      ['共通戦略', '1 活性化', '1 伴走型支援', '', '(1) 採択数(件)', '1O(5)', '確認待ち', ''],
      ['', '', '2 販路の開拓', '', '(1) 出展数(件)', '4(3)', '達成', ''],
    );
    expect(judged.indicators.map(({ indicator, verdict }) => [indicator.figureCells, verdict])).toEqual([
      [['F3'], '要確認'],
      [['F4'], '達成'],
    ]);
  });
});
