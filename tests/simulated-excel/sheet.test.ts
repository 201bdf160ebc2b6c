import fc from 'fast-check';
import { type Area, boundingArea, cellArea } from '../../src/simulated-excel/area.js';
import { SimulatedWorkbook } from '../../src/simulated-excel/workbook.js';

const workbook = () => new SimulatedWorkbook('総括表', () => new Date(2026, 5, 1));

test('a tally typed as 4/10 is stored as a date and shown as 4月10日', () => {
  const sheet = workbook().activeSheet;
  sheet.enter(0, 0, '4/10');
  expect(sheet.cell(0, 0)).toMatchObject({ value: 46_122, numberFormat: 'm"月"d"日"' });
  expect(sheet.text(0, 0)).toBe('4月10日');
});

test('a month of 1940 shows as English Excel writes months, in Japanese Excel too', () => {
  const sheet = workbook().activeSheet;
  sheet.enter(0, 0, '4/40');
  expect(sheet.text(0, 0)).toBe('Apr-40');
});

test('a text grows by its number format to what a cell may hold, and no further', () => {
  const sheet = workbook().activeSheet;
  sheet.store(0, 0, { value: '達成', numberFormat: '"▲"@@' });
  expect(sheet.text(0, 0)).toBe('▲達成達成');
  for (const numberFormat of ['@'.repeat(255), '@'.repeat(1_000_000)]) {
    sheet.store(0, 0, { value: 'あ'.repeat(32_767), numberFormat });
    expect(sheet.text(0, 0)).toHaveLength(32_767);
  }
});

test('the used area of values leaves formats out', () => {
  const sheet = workbook().activeSheet;
  expect(sheet.usedArea(true)).toBeNull();
  sheet.enter(1, 1, 'x');
  sheet.format(cellArea(4, 4), { style: { fill: '#FFFF00' } });
  expect(sheet.usedArea(true)).toEqual(cellArea(1, 1));
  expect(sheet.usedArea(false)).toEqual({ row: 1, column: 1, rows: 4, columns: 4 });
});

test('the used area is the rectangle around the cells with content after any typing and clearing', () => {
  const step = fc.record({ row: fc.nat(6), column: fc.nat(6), typed: fc.constantFrom('', 'x', '1') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const sheet = workbook().activeSheet;
      for (const { row, column, typed } of steps) {
        sheet.enter(row, column, typed);
        let expected: Area | null = null;
        for (let r = 0; r < 7; r++) {
          for (let c = 0; c < 7; c++) {
            if (sheet.text(r, c) === '') continue;
            expected = expected ? boundingArea(expected, cellArea(r, c)) : cellArea(r, c);
          }
        }
        expect(sheet.usedArea(true)).toEqual(expected);
      }
    }),
  );
});

test('cells a merge covers are blank and swallow what is typed', () => {
  const sheet = workbook().activeSheet;
  sheet.enter(0, 0, 'above');
  sheet.enter(1, 0, 'below');
  sheet.merge({ row: 0, column: 0, rows: 2, columns: 1 });
  expect(sheet.text(1, 0)).toBe('');
  sheet.enter(1, 0, 'again');
  expect(sheet.text(1, 0)).toBe('');
  expect(sheet.text(0, 0)).toBe('above');
});

test('a merge undoes the merges it overlaps, and unmerging those it touches', () => {
  const sheet = workbook().activeSheet;
  const down = (row: number, rows: number) => ({ row, column: 0, rows, columns: 1 });
  sheet.merge(down(0, 2));
  sheet.merge(down(2, 2));
  sheet.merge(down(4, 2));
  sheet.merge(down(1, 2));
  expect(sheet.merges).toEqual([down(4, 2), down(1, 2)]);
  expect(sheet.mergeAt(0, 0)).toBeUndefined();
  expect(sheet.mergeAt(2, 0)).toEqual(down(1, 2));
  sheet.unmerge({ row: 5, column: 0, rows: 1_000_000, columns: 1 });
  expect(sheet.merges).toEqual([down(1, 2)]);
});

test('a protected sheet refuses locked cells and takes unlocked ones', () => {
  const sheet = workbook().activeSheet;
  sheet.format(cellArea(0, 1), { locked: false });
  sheet.protect({ options: {} });
  expect(sheet.enter(0, 0, 'x')).toBe(false);
  expect(sheet.cell(0, 0)).toBeUndefined();
  expect(sheet.enter(0, 1, 'x')).toBe(true);
  expect(sheet.text(0, 1)).toBe('x');
});

test('inserting rows moves cells, merges, heights, formulas and conditional formats', () => {
  const sheet = workbook().activeSheet;
  sheet.enter(1, 0, 'a');
  sheet.enter(3, 0, '=A2');
  sheet.merge({ row: 1, column: 1, rows: 2, columns: 1 });
  sheet.rowHeights.set(2, 40);
  sheet.conditionalFormats.push({
    id: 'c',
    type: 'Custom',
    area: { row: 1, column: 0, rows: 3, columns: 1 },
    formula: '=$A2="a"',
    stopIfTrue: false,
    style: { fill: '#FF0000' },
  });
  sheet.insertRows(1, 2);
  expect(sheet.text(3, 0)).toBe('a');
  expect(sheet.cell(5, 0)?.formula).toBe('=A4');
  expect(sheet.merges).toEqual([{ row: 3, column: 1, rows: 2, columns: 1 }]);
  expect([...sheet.rowHeights]).toEqual([[4, 40]]);
  expect(sheet.effectiveStyle(3, 0)).toEqual({ fill: '#FF0000' });
  expect(sheet.effectiveStyle(1, 0)).toEqual({});
  sheet.deleteRows(3, 1);
  expect(sheet.cell(4, 0)?.formula).toBe('=#REF!');
  expect(sheet.merges).toEqual([{ row: 3, column: 1, rows: 1, columns: 1 }]);
});

test('listeners hear who changed what', () => {
  const book = workbook();
  const heard: string[] = [];
  const stop = book.subscribe((change) => {
    heard.push(change.kind === 'cells' ? `${change.changeType} by ${change.author}` : change.kind);
  });
  book.activeSheet.enter(0, 0, 'x');
  book.actAs('remote', () => book.activeSheet.enter(0, 0, 'y'));
  const second = book.addSheet();
  book.select(second, cellArea(2, 2));
  stop();
  book.activeSheet.enter(0, 0, 'z');
  expect(heard).toEqual([
    'RangeEdited by person',
    'RangeEdited by remote',
    'sheets',
    'activation',
    'selection',
  ]);
});

describe('a formula that spills', () => {
  const area = { row: 0, column: 0, rows: 3, columns: 1 };
  const spilled = () => {
    const sheet = workbook().activeSheet;
    sheet.spill(area, '=B1:B3', [['a'], ['b'], ['c']]);
    return sheet;
  };
  const texts = (sheet: ReturnType<typeof spilled>) => [0, 1, 2].map((row) => sheet.text(row, 0));

  test('fills its cells, formats aside', () => {
    const sheet = spilled();
    sheet.format(area, { numberFormat: '@' });
    expect([texts(sheet), sheet.cell(0, 0)?.formula, sheet.cell(1, 0)?.formula]).toEqual([
      ['a', 'b', 'c'],
      '=B1:B3',
      '',
    ]);
  });

  test('fails where something is put in its way, and goes where its own cell is written over', () => {
    const inTheWay = spilled();
    inTheWay.enter(1, 0, 'x');
    expect([texts(inTheWay), inTheWay.spills]).toEqual([['#SPILL!', 'x', ''], []]);
    const over = spilled();
    over.enter(0, 0, 'x');
    expect([texts(over), over.spills]).toEqual([['x', '', ''], []]);
  });
});
