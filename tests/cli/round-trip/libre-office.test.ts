import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openedXlsx, textsOf } from '../../files/open-for-test.js';
import { convert, describeWithLibreOffice, shownCells } from '../../libre-office.js';
import { soukatsu } from '../soukatsu.js';
import { EVERYTHING } from './everything.js';
import { INTENDED } from './summary-sheet.js';

/** Issue 4, must show 1: LibreOffice opens what was written and shows the new values; what it made itself is kept as well. */

const OTHER_WRITERS = ['by-openpyxl.xlsx', 'by-xlsxwriter.xlsx'];

describeWithLibreOffice('LibreOffice opens every workbook that was recalculated', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-round-trip-'));
  const at = (...names: string[]) => path.join(folder, ...names);
  let shown: ReturnType<typeof shownCells> = {};

  beforeAll(async () => {
    for (const [name, bytes] of Object.entries(EVERYTHING)) {
      writeFileSync(at(`before-${name}`), bytes);
      await soukatsu('recalc', at(`before-${name}`), '-o', at(name), '--highlight');
    }
    // A workbook LibreOffice wrote, with everything it knows of ours in it.
    convert([at('before-everything.xlsx')], 'xlsx:Calc MS Excel 2007 XML', at('office'));
    await soukatsu('recalc', at('office', 'before-everything.xlsx'), '-o', at('office.xlsx'));
    for (const name of OTHER_WRITERS)
      await soukatsu('recalc', path.join(__dirname, 'other-writers', name), '-o', at(name));
    shown = shownCells(
      [...Object.keys(EVERYTHING), 'office.xlsx', ...OTHER_WRITERS].map((name) => at(name)),
      at('shown'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([...Object.keys(EVERYTHING), 'office.xlsx', ...OTHER_WRITERS])(
    '%s shows the new values',
    (name) => {
      const cells = shown[name]?.総括表 ?? [];
      for (const [cell, value] of Object.entries(INTENDED))
        expect([cell, cells[Number(cell.slice(1)) - 1]?.['ABCDEFGH'.indexOf(cell.slice(0, 1))]]).toEqual([
          cell,
          value,
        ]);
      expect(Object.keys(shown[name] ?? {})).toEqual(
        expect.arrayContaining(['集計', '設定', ...(OTHER_WRITERS.includes(name) ? [] : ['ピボット'])]),
      );
    },
  );

  test('the formula that counts the verdicts is calculated anew', () => {
    expect(shown['everything.xlsx']?.集計?.slice(0, 2)).toEqual([
      ['達成', '3'],
      ['', '30'],
    ]);
  });

  test('a workbook LibreOffice wrote keeps every part but the sheet and, for the formula, the workbook', () => {
    const before = readFileSync(at('office', 'before-everything.xlsx'));
    const after = readFileSync(at('office.xlsx'));
    const [old, now] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(old).length).toBeGreaterThan(15);
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter((name) =>
      Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()),
    );
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const [texts, written] = [before, after].map((bytes) => textsOf(openedXlsx(new Uint8Array(bytes))));
    const different = (texts ?? []).flatMap((row, r) =>
      row.flatMap((text, c) => (text === written?.[r]?.[c] ? [] : [`${'ABCDEFGHI'[c]}${r + 1}`])),
    );
    expect(different.sort()).toEqual(Object.keys(INTENDED).sort());
  });
});
