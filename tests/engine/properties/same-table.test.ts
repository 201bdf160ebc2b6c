import fc from 'fast-check';
import { tidy } from '../../../src/engine/index.js';
import { property } from './cases.js';
import { checked, sheetOf, verdictsOf } from './checked.js';
import { COLUMN, HEADER, layOut } from './lay-out.js';
import { notations, rewrite } from './notation.js';
import { type WrittenTable, writtenTables } from './written-table.js';

/** The same table put down in another way has the same verdicts. */

const verdictsIn = (rows: readonly (readonly string[])[]) => verdictsOf(checked(sheetOf(rows)));
const plainVerdicts = (table: WrittenTable) => verdictsIn(layOut(table).rows);

/** Columns move as a clerk moves them; 戦略 takes its two columns along. */
const BLOCKS: readonly (readonly number[])[] = [
  [COLUMN.kind, COLUMN.strategy],
  [COLUMN.measure],
  [COLUMN.measureStatus],
  [COLUMN.indicator],
  [COLUMN.figure],
  [COLUMN.status],
  [COLUMN.comment],
];
const orders = fc.shuffledSubarray([...BLOCKS], { minLength: BLOCKS.length }).map((blocks) => blocks.flat());

const FURNITURE: readonly (readonly string[])[] = [
  [],
  ['', '', ''],
  ['- 3 -'],
  ['', '', '', '－ 2 －'],
  ['（次ページへ続く）'],
  ['(様式1)'],
  HEADER,
  HEADER.map((word) => word.replace('(', '（').replace(')', '）')),
  ['', '', '', '', '', '', '', '2/5ページ'],
];
const insertions = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...FURNITURE)), {
  minLength: 1,
  maxLength: 6,
});

describe('the verdicts of a table do not change when', () => {
  property(
    'its figures are written in another notation',
    fc.tuple(writtenTables, fc.array(notations, { minLength: 1, maxLength: 6 })),
    ([table, ways]) => {
      const { rows } = layOut(table, (figure, place, line) => {
        const way = ways[place % ways.length];
        return way ? rewrite(figure, line, way) : '';
      });
      expect(verdictsIn(rows)).toEqual(plainVerdicts(table));
    },
  );

  property('its columns stand in another order', fc.tuple(writtenTables, orders), ([table, order]) => {
    const laid = layOut(table);
    const rows = laid.rows.map((row, index) =>
      index < laid.header || index > laid.tally ? row : order.map((column) => row[column] ?? ''),
    );
    expect(verdictsIn(rows)).toEqual(plainVerdicts(table));
  });

  property(
    'blank rows, page furniture and repeated headers stand between its rows',
    fc.tuple(writtenTables, insertions),
    ([table, inserted]) => {
      const laid = layOut(table);
      const rows: (readonly string[])[] = [...laid.rows];
      const span = laid.tally - laid.header;
      for (const [place, row] of inserted) rows.splice(laid.header + 1 + (place % span), 0, row);
      expect(verdictsIn(rows)).toEqual(plainVerdicts(table));
    },
  );

  property(
    'it stands elsewhere on the sheet, and its edits move along',
    fc.tuple(writtenTables, fc.nat(60), fc.nat(15), fc.boolean()),
    ([table, down, right, blanks]) => {
      const { rows } = layOut(table);
      const moved = blanks
        ? sheetOf([
            ...Array.from({ length: down }, () => []),
            ...rows.map((row) => [...Array.from({ length: right }, () => ''), ...row]),
          ])
        : sheetOf(rows, down, right);
      const [before, after] = [checked(sheetOf(rows)), checked(moved)];
      expect(verdictsOf(after)).toEqual(verdictsOf(before));
      const shifted = (cell: string) =>
        `${String.fromCharCode(cell.charCodeAt(0) + right)}${Number(cell.slice(1)) + down}`;
      expect(after.edits).toEqual(before.edits.map((edit) => ({ ...edit, cell: shifted(edit.cell) })));
    },
  );

  property(
    'its statuses are written in other words',
    fc.tuple(writtenTables, fc.nat(20)),
    ([table, choice]) => {
      const sister = { kind: 'sister', choice } as const;
      const other = {
        ...table,
        measures: table.measures.map((own) => ({
          ...own,
          status: sister,
          lines: own.lines.map((line) => ({ ...line, status: sister })),
        })),
      };
      const after = checked(sheetOf(layOut(other).rows));
      expect(verdictsOf(after)).toEqual(plainVerdicts(table));
      expect(after.edits.filter(({ to }) => !to.includes('/'))).toEqual([]);
    },
  );

  property(
    'it is tidied',
    fc.tuple(writtenTables, fc.array(notations, { minLength: 1, maxLength: 6 })),
    ([table, ways]) => {
      const { rows } = layOut(table, (figure, place, line) => {
        const way = ways[place % ways.length];
        return way ? rewrite(figure, line, way) : '';
      });
      const before = checked(sheetOf(rows));
      const tidied = tidy(sheetOf(rows), before);
      expect(verdictsIn(tidied.rows)).toEqual(verdictsOf(before));
    },
  );
});
