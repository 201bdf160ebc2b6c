import fc from 'fast-check';
import { cellArea } from '../../src/simulated-excel/index.js';
import { TRIES_ALL } from '../thinned.js';
import { dateTally, line, tally } from './any-table.js';
import { differences, openTable, photograph, succeeded, table } from './open-table.js';

// Many copies of Office.js, or very many rows, on a machine that may be busy.
test('content and number format come back, the date serial of a damaged tally too', async () => {
  const { session, sheet, host } = openTable();
  sheet.store(7, 6, dateTally);
  const before = photograph(sheet);
  succeeded(await session.recalculate());
  const requests = host.roundTrips;
  expect(succeeded(await session.undo())).toEqual({ restored: ['D4', 'G5', 'G7', 'G8'], left: [] });
  expect(host.roundTrips - requests).toBe(2);
  expect(differences(before, photograph(sheet))).toEqual([]);
  expect(session.lastWrite).toBeNull();
  expect(succeeded(await session.undo())).toEqual({ restored: [], left: [] });
});

test('a tally that was a text behind an apostrophe comes back as that text', async () => {
  const { session, sheet } = openTable();
  sheet.store(7, 6, { value: '1/4', numberFormat: 'General' });
  const before = photograph(sheet);
  succeeded(await session.recalculate());
  succeeded(await session.undo());
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('a cell that another hand changed is left and named', async () => {
  const { session, sheet } = openTable();
  succeeded(await session.recalculate());
  sheet.enter(4, 6, '—');
  sheet.enter(6, 6, '="達成"');
  const { restored, left } = succeeded(await session.undo());
  expect(restored).toEqual(['D4', 'G8']);
  expect(left).toEqual([
    { cell: 'G5', reason: 'changed-since', now: '—' },
    { cell: 'G7', reason: 'formula', now: '達成' },
  ]);
  expect([sheet.text(3, 3), sheet.text(4, 6), sheet.text(6, 6)]).toEqual(['', '—', '達成']);
});

test('after rows have moved nobody else loses a verdict', async () => {
  const { session, sheet } = openTable();
  succeeded(await session.recalculate());
  sheet.deleteRows(4, 1);
  const before = photograph(sheet);
  const { restored, left } = succeeded(await session.undo());
  // Row 4 stands where it stood; what follows has moved up.
  expect(restored).toEqual(['D4']);
  expect(left.map(({ cell, reason }) => [cell, reason])).toEqual([
    ['G5', 'changed-since'],
    ['G7', 'changed-since'],
    ['G8', 'changed-since'],
  ]);
  expect(differences(before, photograph(sheet))).toEqual(['3,3']);
});

test('twenty-five writes are taken back one after the other, the last first', async () => {
  const lines = Array.from({ length: 25 }, (_, at) => ({
    figure: '3(9)',
    ...(at === 0 ? { measure: '1 施策' } : {}),
  }));
  const { session, sheet } = openTable(table(lines));
  const before = photograph(sheet);
  const checked = succeeded(await session.check());
  const edits = checked.check.edits.filter(({ cell }) => /^G(?:[4-9]|1\d|2[0-8])$/.test(cell));
  expect(edits).toHaveLength(25);
  for (const edit of edits) succeeded(await session.applyEdits(checked, [edit]));
  for (const edit of [...edits].reverse()) {
    expect(succeeded(await session.undo())).toEqual({ restored: [edit.cell], left: [] });
  }
  expect(session.lastWrite).toBeNull();
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('a sheet that is gone is refused in words, once; older writes can still be taken back', async () => {
  const { session, sheet, workbook } = openTable();
  const before = photograph(sheet);
  succeeded(await session.recalculate());
  const copy = workbook.addSheet('写し');
  for (const [place, cell] of before) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    copy.store(row, column, cell);
  }
  workbook.activeSheet = copy;
  succeeded(await session.recalculate());
  workbook.removeSheet(copy);
  expect(await session.undo()).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
  succeeded(await session.undo());
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('what Excel refuses for now can be taken back later', async () => {
  const { session, sheet, host } = openTable();
  const before = photograph(sheet);
  succeeded(await session.recalculate());
  host.cellEdit = true;
  expect(await session.undo()).toMatchObject({ ok: false, failure: { code: 'cell-editing' } });
  host.cellEdit = false;
  sheet.protect({ options: {} });
  expect(await session.undo()).toMatchObject({ ok: false, failure: { code: 'protected' } });
  sheet.protect(null);
  sheet.format(cellArea(4, 6), { locked: false });
  sheet.protect({ options: {} });
  expect(succeeded(await session.undo()).restored).toEqual(['G5']);
  sheet.protect(null);
  expect(succeeded(await session.undo()).restored).toEqual(['D4', 'G7', 'G8']);
  sheet.format(cellArea(4, 6), { locked: true });
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('an undo that fails half-way says so and is finished by the next', async () => {
  const { session, sheet, host } = openTable();
  sheet.store(7, 6, dateTally);
  const before = photograph(sheet);
  succeeded(await session.recalculate());
  host.failRequest(2, { kind: 'error', code: 'GeneralException', afterWrites: 2 });
  const outcome = await session.undo();
  expect(outcome.ok ? '' : outcome.failure.message.ja).toContain('もう一度「元に戻す」');
  succeeded(await session.undo());
  expect(differences(before, photograph(sheet))).toEqual([]);
});

test('property: only status and tally cells change, a second time writes nothing, and undo restores all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.tuple(tally, tally),
      fc.boolean(),
      async (lines, tallies, asDate) => {
        const [first, ...others] = lines;
        if (!first) return;
        const { session, sheet } = openTable(table([{ measure: '1 施策', ...first }, ...others], tallies));
        if (asDate) sheet.store(lines.length + 3, 6, dateTally);
        const before = photograph(sheet);
        const recalculated = succeeded(await session.recalculate());
        const after = photograph(sheet);
        const { indicators, measures, tallies: counts } = recalculated.before.check.judged.table;
        // Where the ※1 column can't be told, both tallies may be read from one cell; which is meant is the engine's to say.
        fc.pre(!counts.measures || counts.measures.cell !== counts.indicators?.cell);
        const allowed = new Set(
          [
            ...indicators.map((own) => own.status),
            ...measures.map((own) => own.status),
            counts.measures,
            counts.indicators,
          ].flatMap((own) => (own ? [own.cell] : [])),
        );
        const changed = differences(before, after).map((place) => {
          const [row = 0, column = 0] = place.split(',').map(Number);
          return `${'ABCDEFGH'[column]}${row + 1}`;
        });
        expect(changed.filter((cell) => !allowed.has(cell))).toEqual([]);
        expect([...changed].sort()).toEqual(recalculated.written.map(({ cell }) => cell).sort());
        const fresh = succeeded(await session.check());
        expect(recalculated.after.check).toEqual(fresh.check);
        expect(succeeded(await session.recalculate()).written).toEqual([]);
        if (recalculated.written.length > 0) succeeded(await session.undo());
        expect(differences(before, photograph(sheet))).toEqual([]);
      },
    ),
    { numRuns: TRIES_ALL ? 40 : 20 },
  );
});

test('property: undo after random edits of other hands touches none of them', async () => {
  const edits = fc.array(
    fc.record({
      row: fc.integer({ min: 3, max: 8 }),
      column: fc.integer({ min: 0, max: 7 }),
      typed: fc.constantFrom('', '達成', '未達成', '4/10', '12(3)', 'x'),
    }),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (byHand) => {
      const { session, sheet } = openTable();
      const start = photograph(sheet);
      const { written } = succeeded(await session.recalculate());
      const recalculated = photograph(sheet);
      for (const { row, column, typed } of byHand) sheet.enter(row, column, typed);
      const edited = photograph(sheet);
      const { restored, left } = succeeded(await session.undo());
      const end = photograph(sheet);
      for (const place of differences(edited, end)) {
        // Changed by undo: back to the start exactly, where the hand left what was written or had put back what was there.
        expect(end.get(place)).toEqual(start.get(place));
        expect([recalculated.get(place)?.value, start.get(place)?.value ?? '']).toContain(
          edited.get(place)?.value,
        );
      }
      const named = [...restored, ...left.map(({ cell }) => cell)];
      const unaccounted = written.map(({ cell }) => cell).filter((cell) => !named.includes(cell));
      const alreadyAsBefore = unaccounted.map((cell) =>
        [Number(cell.slice(1)) - 1, 'ABCDEFGH'.indexOf(cell.charAt(0))].join(','),
      );
      for (const place of alreadyAsBefore) expect(end.get(place)?.value).toEqual(start.get(place)?.value);
    }),
    { numRuns: TRIES_ALL ? 40 : 20 },
  );
});
