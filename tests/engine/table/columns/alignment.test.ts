import { check } from '../../../../src/engine/index.js';

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

  test('stay where a number stands in a status cell beside a label and a figure in their places', () => {
    const result = check({
      name: '総括表',
      firstRow: 0,
      firstColumn: 0,
      rows: [
        ['令和7年度 総括表'],
        ['施策目標(指標)', '達成状況※1', '施策', '達成状況※2', 'R7実績値(目標値)', '検証及び改善点'],
        ['(1) 採択額(万円)', '達成', '1 伴走型支援', '5', '中止(3)', ''],
        ['(2) 支援先数(件)', '', '', '達成', '4(3)', ''],
      ],
    });
    expect(result.ok && result.check.judged.indicators.map(({ verdict }) => verdict)).toEqual([
      '未達成',
      '達成',
    ]);
    expect(result.ok && result.check.judged.table.structure.rowShifts).toEqual([]);
  });

  test('stay where letters stand among the digits of the only figure of its kind', () => {
    const { judged } = checkBody(
      ['共通戦略', '1 活性化', '1 伴走型支援', '', '(1) 採択数(件)', '1O(5)', '確認待ち', ''],
      ['', '', '2 販路の開拓', '', '(1) 出展数(件)', '4(3)', '達成', ''],
      ['', '', '', '', '(2) 収支額(万円)', '1O(-1)', '確認待ち', ''],
    );
    expect(judged.indicators.map(({ indicator, verdict }) => [indicator.figureCells, verdict])).toEqual([
      [['F3'], '要確認'],
      [['F4'], '達成'],
      [['F5'], '要確認'],
    ]);
  });

  test('stay where a number is written with 万 and digits', () => {
    const { judged } = checkBody(
      ['共通戦略', '1 活性化', '1 伴走型支援', '', '(1) 新規加入額(円)', '1万8225(18,000)', '検討中', ''],
      ['', '', '2 販路の開拓', '', '(1) 出展数(件)', '4(3)', '達成', ''],
    );
    expect(judged.indicators.map(({ actual }) => actual)).toEqual([18225, 4]);
  });

  test('give 施策 where it stands to the right of its indicators', () => {
    const result = check({
      name: '総括表',
      firstRow: 0,
      firstColumn: 0,
      rows: [
        ['令和7年度 総括表'],
        ['施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '施策', '達成状況※1', '検証及び改善点'],
        ['(1) 採択数(件)', '5(3)', '達成', '1 伴走型支援', '', ''],
        ['(2) 支援先数(件)', '4(3)', '達成', '', '', ''],
      ],
    });
    expect(result.ok && result.check.edits).toEqual([{ cell: 'E3', from: '', to: '達成' }]);
  });

  test('stay where a note or letter spacing makes a figure long', () => {
    const { judged } = checkBody(
      [
        '共通戦略',
        '1 活性化',
        '1 伴走型支援',
        '',
        '(1) 支援先数(事業所)',
        '1 , 0 0 0 . 0 0事業所\n(1 , 0 0 0 . 0 0事業所) ※前年は(98)',
        '確認待ち',
        '',
      ],
      ['', '', '2 販路の開拓', '', '(1) 出展数(件)', '4(3)', '達成', ''],
    );
    expect(judged.indicators.map(({ actual, target }) => [actual, target])).toEqual([
      [1000, 1000],
      [4, 3],
    ]);
  });
});
