import {
  check,
  isMendedByTidy,
  isTidyable,
  type Sheet,
  tidy,
  tidyPreview,
} from '../../../src/engine/index.js';
import { PASTED } from '../../excel/tidy-sheet/pasted-table.js';
import { TODAY } from '../../today.js';

const sheetOf = (rows: Sheet['rows']): Sheet => ({ name: '表', firstRow: 0, firstColumn: 0, rows });

function checked(rows: Sheet['rows']) {
  const result = check(sheetOf(rows), { asOf: TODAY });
  if (!result.ok) throw new Error(result.failure.message.ja);
  return result.check;
}

const table = tidy(sheetOf(PASTED), checked(PASTED), 'as-written');

test('columns that move are a line each, a slipped row is told cell by cell', () => {
  const { moves, alone, spelled } = tidyPreview(table);
  expect(moves.map(({ from, to, head, cells }) => [from, to, head, cells.length])).toEqual([
    ['D', 'E', '施策目標(指標)', 20],
    ['E', 'F', 'R7実績値(目標値)', 20],
    ['F', 'G', '達成状況※2', 20],
    ['G', 'H', '施策目標に関する検証及び次年度への改善点(要約)', 20],
  ]);
  expect(alone.map(({ from, to }) => `${from} ${to}`)).toEqual(['A18 E16', 'D18 F16', 'E18 G16', 'F18 H16']);
  expect(spelled.map(({ before, after }) => `${before} ${after}`)[0]).toBe('32（32） 32(32)');
  expect(spelled.length).toBe(8);
});

test('a tidied table has none of the findings it is offered for; as written it still lacks its verdicts', () => {
  const before = checked(PASTED).findings;
  expect(before.filter(isMendedByTidy).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['header-shift', 'row-shift', 'column-missing']),
  );
  expect(isTidyable(before)).toBe(true);
  const after = checked(table.rows);
  expect(after.findings.filter(isMendedByTidy)).toEqual([]);
  expect(after.edits.length).toBe(10);
  expect(tidyPreview(tidy(sheetOf(table.rows), after, 'as-written'))).toMatchObject({
    moves: [],
    alone: [],
    spelled: [],
  });
});

test('a tally that became a date is copied as the tally it was', () => {
  const rows = PASTED.map((row) =>
    row.map((text) => (text === '4/10' ? { text: '4月10日', number: 46122 } : text)),
  );
  const own = tidy(sheetOf(rows), checked(rows), 'as-written');
  expect(own.rows[own.lastRow]?.[3]).toBe('4/10');
  expect(tidyPreview(own).spelled.map(({ before }) => before)).toContain('4月10日');
});

test('two 施策 whose names all come from one column are that column, and a column of targets goes into the brackets', () => {
  const head = ['施策', '指標', '実績値', '目標値', '達成状況※2', '検証及び改善点'];
  const rows = [
    ['みどり商工会 令和7年度 総括表'],
    head,
    ['1 会員支援', '(1) 支援件数(件)', '33', '21', '達成', '継続'],
    ['', '(2) 参加者数(人)', '25', '20', '達成', '継続'],
    ['2 創業', '(1) 創業支援件数(件)', '17', '9', '達成', '継続'],
    ['', '(2) 新規会員数(社)', '21', '17', '達成', '継続'],
  ];
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows };
  const result = check(sheet, { asOf: '2026-04-10' });
  if (!result.ok) throw new Error(result.failure.code);
  const preview = tidyPreview(tidy(sheet, result.check, 'as-written'));
  expect(preview.alone).toEqual([]);
  const moves = preview.moves.map(({ from, to, cells }) => [from, to, cells.length]);
  expect(moves).toContainEqual(['A', 'C', 2]);
  expect(moves).toContainEqual(['C', 'F', 4]);
  expect(moves).toContainEqual(['D', 'F', 4]);
});
