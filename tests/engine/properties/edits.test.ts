import fc from 'fast-check';
import {
  type Cell,
  type Check,
  cellText,
  check,
  parseCellAddress,
  type Sheet,
  tidy,
} from '../../../src/engine/index.js';
import { anyGrids } from './any-grid.js';
import { property } from './cases.js';
import { checked, sheetOf } from './checked.js';
import { layOut } from './lay-out.js';
import { writtenTables } from './written-table.js';

/** The sheet with the edits of a check written into its cells. */
function edited(sheet: Sheet, { edits }: Check): Sheet {
  const rows: Cell[][] = sheet.rows.map((row) => [...row]);
  for (const { cell, to } of edits) {
    const place = parseCellAddress(cell);
    if (!place) throw new Error(`${cell} is no cell`);
    const row = rows[place.row - sheet.firstRow];
    if (!row) throw new Error(`${cell} lies outside`);
    const column = place.column - sheet.firstColumn;
    while (row.length < column) row.push('');
    row[column] = to;
  }
  return { ...sheet, rows };
}

function textAt(sheet: Sheet, cell: string): string {
  const place = parseCellAddress(cell);
  if (!place) throw new Error(`${cell} is no cell`);
  return cellText(sheet.rows[place.row - sheet.firstRow]?.[place.column - sheet.firstColumn]);
}

/** Status and tally cells of the table as read. */
function writableCells({ judged: { table } }: Check): Set<string> {
  const own = [...table.indicators, ...table.measures].flatMap(({ status }) => (status ? [status.cell] : []));
  const tallies = [table.tallies.measures, table.tallies.indicators].flatMap((tally) =>
    tally ? [tally.cell] : [],
  );
  return new Set([...own, ...tallies]);
}

/** True where a merge covers the cell, or it holds what nobody may write over. */
function isFixed({ merges = [], ...sheet }: Sheet, address: string): boolean {
  const place = parseCellAddress(address);
  if (!place) throw new Error(`${address} is no cell`);
  const { row, column } = place;
  const cell = sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
  const covered = merges.some(
    (own) =>
      row >= own.firstRow &&
      row <= own.lastRow &&
      column >= own.firstColumn &&
      column <= own.lastColumn &&
      (row !== own.firstRow || column !== own.firstColumn),
  );
  return covered || (typeof cell !== 'string' && cell.fixed !== undefined);
}

function expectHonestEdits(sheet: Sheet, result: Check) {
  const writable = writableCells(result);
  const cells = result.edits.map(({ cell }) => cell);
  expect(new Set(cells).size).toBe(cells.length);
  for (const { cell, from, to } of result.edits) {
    expect(writable.has(cell)).toBe(true);
    expect(isFixed(sheet, cell)).toBe(false);
    expect(from).toBe(textAt(sheet, cell));
    expect(to).toMatch(/^(?:達成|未達成|—|\d+\/\d+)$/);
    expect(to).not.toBe(from);
  }
}

const hasSafeFix = ({ findings }: Check) => findings.some(({ fix }) => fix?.kind === 'safe');

describe('edits', () => {
  property('written once leave nothing more to write', writtenTables, (table) => {
    const sheet = sheetOf(layOut(table).rows);
    const before = checked(sheet);
    const after = checked(edited(sheet, before));
    expect(after.edits).toEqual([]);
    expect(hasSafeFix(after)).toBe(false);
    expect(after.judged.tallies).toMatchObject({
      measures: { text: before.judged.tallies.measures?.text },
      indicators: { text: before.judged.tallies.indicators.text },
    });
  });

  property('of a tidied table are none', writtenTables, (table) => {
    const sheet = sheetOf(layOut(table).rows);
    const again = checked(sheetOf(tidy(sheet, checked(sheet)).rows));
    expect(again.edits).toEqual([]);
    expect(hasSafeFix(again)).toBe(false);
  });

  property('touch status and tally cells only, and know what stood there', writtenTables, (table) => {
    const { rows, lines, tally } = layOut(table);
    const sheet = sheetOf(rows);
    const result = checked(sheet);
    expectHonestEdits(sheet, result);
    const allowed = new Set([...lines, tally].flatMap((row) => [`D${row + 1}`, `G${row + 1}`]));
    expect(result.edits.filter(({ cell }) => !allowed.has(cell))).toEqual([]);
  });

  property('of any grid are as honest', fc.tuple(anyGrids), ([sheet]) => {
    const result = check(sheet);
    if (result.ok) expectHonestEdits(sheet, result.check);
  });

  // A scrambled sheet is read by what stands in its cells, and so may read otherwise once they are written.
  property('of any grid that lines up, written over and over, come to an end', anyGrids, (sheet) => {
    let current = sheet;
    for (let times = 0; times < 8; times += 1) {
      const result = check(current);
      if (!result.ok || result.check.edits.length === 0) return;
      const { headerShifts, rowShifts } = result.check.judged.table.structure;
      if (headerShifts.length + rowShifts.length > 0) return;
      current = edited(current, result.check);
    }
    throw new Error('there is always something more to write');
  });
});
