import { type CellArea, check, parseCellAddress, type Sheet } from '../../../src/engine/index.js';

/** Values left under merges by the format painter or by other programs (docs/table-rules.md, decision 13). */

const HEADER = [
  '戦略',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '検証及び改善点',
];
const TABLE = [
  ['令和7年度 花野商工会アクションプログラム 総括表'],
  HEADER,
  ['1 販路の開拓', '1 商談会への出展', '未達成', '(1) 出展者数(社)', '31(28)', '達成', '続ける。'],
  ['', '', '', '(2) 成約件数(件)', '7(9)', '未達成', '相手を絞る。'],
  ['', '2 創業の支援', '達成', '(1) 相談件数(件)', '22(20)', '達成', '続ける。'],
  ['', '', '', '(2) 創業者数(人)', '3(3)', '達成', '続ける。'],
  ['', '達成数計', '1/2', '', '達成数計', '3/4', ''],
];

const area = (range: string): CellArea => {
  const [first, last] = range.split(':').map((end) => parseCellAddress(end));
  if (!first || !last) throw new Error(range);
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
};

/** The table with other texts in some cells. */
const sheet = (texts: Readonly<Record<string, string>>, merges?: readonly string[]): Sheet => {
  const rows = TABLE.map((row) => HEADER.map((_, column) => row[column] ?? ''));
  for (const [cell, text] of Object.entries(texts)) {
    const place = parseCellAddress(cell);
    const row = place && rows[place.row];
    if (!row || !place) throw new Error(cell);
    row[place.column] = text;
  }
  return {
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows,
    ...(merges ? { merges: merges.map(area) } : {}),
  };
};

const checked = (own: Sheet) => {
  const result = check(own, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
};
/** What of a check tells one table from another. */
const told = ({ judged, findings, edits }: ReturnType<typeof checked>) => ({
  measures: judged.measures.map(({ measure, verdict }) => [measure.label, verdict, measure.status?.cell]),
  indicators: judged.indicators.map(({ indicator, verdict }) => [
    indicator.row,
    verdict,
    indicator.status?.cell,
  ]),
  findings: findings.map(({ rule, cells }) => [rule, ...cells]),
  edits,
});

const MERGES = ['A3:A6', 'B3:B4', 'C3:C4', 'B5:B6', 'C5:C6'];

test('merges change nothing where nothing is left under them', () => {
  const plain = told(checked(sheet({})));
  expect(plain.findings).toEqual([]);
  expect(told(checked(sheet({}, MERGES)))).toEqual(plain);
  expect(told(checked(sheet({}, [])))).toEqual(plain);
});

test('a 施策 and a verdict left under merges are nothing', () => {
  const left = { A5: '1 昨年の戦略', B4: '2 昨年の施策', C4: '達成', C6: '未達成' };
  expect(told(checked(sheet(left, MERGES)))).toEqual(told(checked(sheet({}))));
  // Without merges the same cells are read: nobody could tell.
  expect(checked(sheet(left)).judged.measures).toHaveLength(3);
});

test('a whole row left under merges is no indicator, and no right cell is overwritten', () => {
  const row = {
    A4: '1 昨年の戦略',
    B4: '2 昨年の施策',
    C4: '達成',
    D4: '(3) 昨年の指標(件)',
    E4: '2(5)',
    F4: '未達成',
    G4: '減った。',
  };
  const merges = ['A3:A6', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'B5:B6', 'C5:C6'];
  const { judged, findings, edits } = checked(sheet({ ...row, C3: '達成', C7: '2/2', F7: '3/3' }, merges));
  expect(judged.indicators.map(({ indicator }) => indicator.row)).toEqual([3, 5, 6]);
  expect([findings, edits]).toEqual([[], []]);
});

test('a verdict cell below a merge is none of its row; what the merge shows belongs to the first', () => {
  const { judged, findings, edits } = checked(sheet({ F3: '', F4: '達成' }, ['F3:F4']));
  expect(judged.indicators.map(({ indicator, verdict }) => [verdict, indicator.status?.cell])).toEqual([
    ['達成', 'F3'],
    ['未達成', undefined],
    ['達成', 'F5'],
    ['達成', 'F6'],
  ]);
  expect(findings.map(({ rule, cells }) => [rule, cells[0]])).toEqual([['status-blank', 'F3']]);
  expect(edits).toEqual([{ cell: 'F3', from: '', to: '達成' }]);
});

test('※1 below the merge of another 施策 is no cell to fill', () => {
  const { judged, edits } = checked(sheet({ C5: '' }, ['C3:C6']));
  expect(judged.measures.map(({ measure }) => measure.status?.cell)).toEqual(['C3', undefined]);
  expect(edits).toEqual([]);
});

test('a 達成数計 whose cell the merge of its label covers has none', () => {
  const { judged, edits } = checked(sheet({ C7: '' }, ['B7:C7']));
  expect(judged.table.tallies.measures).toBeNull();
  expect(judged.table.tallies.indicators?.cell).toBe('F7');
  expect(edits).toEqual([]);
});

test('merges of the title and the heads hide nothing', () => {
  const merges = ['A1:G1', 'A2:A2', 'H2:J2', 'A40:C50'];
  expect(told(checked(sheet({}, merges)))).toEqual(told(checked(sheet({}))));
});

test('rows that do not begin at A1 are covered where the sheet says', () => {
  const { rows } = sheet({ B4: '2 昨年の施策' });
  const moved = { name: '総括表', firstRow: 10, firstColumn: 3, rows, merges: [area('E13:E14')] };
  expect(checked(moved).judged.measures).toHaveLength(2);
});
