import fc from 'fast-check';
import { type DecisionStep, listDecisions } from '../../src/decisions/index.js';
import { cellAddress, decisionOn, type Finding, parseCellAddress } from '../../src/engine/index.js';
import type { CheckedSheet, Recalculation, UndoResult } from '../../src/session/session.js';
import { cellArea } from '../../src/simulated-excel/index.js';
import { CASES } from '../engine/properties/cases.js';
import { dateTally, line, tally } from './any-table.js';
import { openTable, succeeded, table } from './open-table.js';
import { changesBetween, sheetPicture } from './sheet-picture.js';

/**
 * For every write the pane can make, done and taken back leaves the workbook equal: cell by cell, format by format,
 * validation by validation. Where another hand changed a cell in between, that cell is left and named.
 */

// Each case starts the real Office.js and sends it a dozen requests: fewer than of cases that only compute.
const RUNS = Math.ceil(CASES / 25);
jest.setTimeout(60 * 60 * 1000);

/** A table as a clerk may have left it: texts, a tally that became a date, validations and formats of other people. */
const sheets = fc.record({
  first: line,
  others: fc.array(line, { maxLength: 5 }),
  tallies: fc.tuple(tally, tally),
  asDate: fc.boolean(),
  /** Rows of ※2 that have a validation of somebody else's. */
  validated: fc.uniqueArray(fc.integer({ min: 3, max: 8 }), { maxLength: 2 }),
  coloured: fc.boolean(),
});

type Clerk = typeof sheets extends fc.Arbitrary<infer T> ? T : never;

function open({ first, others, tallies, asDate, validated, coloured }: Clerk) {
  const excel = openTable(table([{ measure: '1 施策', ...first }, ...others], tallies));
  const { sheet, workbook } = excel;
  if (asDate) sheet.store(others.length + 4, 6, dateTally);
  for (const row of validated) sheet.validate(cellArea(row, 6), { list: { source: '○,×' } });
  if (coloured) {
    sheet.format({ row: 3, column: 3, rows: 3, columns: 4 }, { style: { fill: '#DDEBF7' } });
    sheet.conditionalFormats = [
      {
        id: workbook.newId(),
        type: 'Custom',
        area: { row: 3, column: 3, rows: 6, columns: 4 },
        formula: '=D4="達成"',
        stopIfTrue: false,
        style: { italic: true },
      },
    ];
  }
  return excel;
}

type Opened = ReturnType<typeof open>;

/** What the pane can write, and how it is taken back. Gives the cells that were written. */
interface Write {
  readonly name: string;
  /** What stands there before. */
  readonly after?: (opened: Opened) => Promise<unknown>;
  readonly does: (opened: Opened) => Promise<readonly string[]>;
  readonly takesBack: (opened: Opened) => Promise<UndoResult | null>;
}

const checked = async ({ session }: Opened) => succeeded(await session.check());
const cellsOf = ({ written }: Recalculation) => written.map(({ cell }) => cell);
const undo = async ({ session }: Opened) => (session.lastWrite ? succeeded(await session.undo()) : null);

/** Applies the fixes of findings of a kind, each by itself where `oneByOne` says so. */
async function fix(
  opened: Opened,
  kind: 'safe' | 'suggestion',
  oneByOne: boolean,
): Promise<readonly string[]> {
  const sheet = await checked(opened);
  const fixes = sheet.check.findings.flatMap((finding) =>
    finding.fix?.kind === kind ? [finding.fix.edits] : [],
  );
  const some = oneByOne ? fixes.slice(0, 1) : fixes;
  const byCell = new Map(some.flat().map((edit) => [edit.cell, edit]));
  return cellsOf(succeeded(await opened.session.applyEdits(sheet, [...byCell.values()])));
}

const setLists = async (opened: Opened, on: boolean) =>
  succeeded(await opened.session.setDropDowns(await checked(opened), on)).cells;

/** Sets a finding aside: the answer that every finding takes. */
function keep({ check }: CheckedSheet, finding: Finding): DecisionStep {
  const decision = decisionOn(check, finding, 'aside', { reason: '委員会で確認', date: '2026-04-10' });
  if (!decision) throw new Error(`${finding.rule} can not be set aside`);
  return { step: 'keep', decision };
}

/** Everything of the workbook that a write could change. */
function pictureOf({ sheet, workbook }: Opened): Map<string, string> {
  return sheetPicture(sheet)
    .set('sheets', workbook.sheets.map(({ name }) => name).join())
    .set('answers', workbook.customXmlParts.map(({ xml }) => xml).join());
}

const WRITES: readonly Write[] = [
  {
    name: 'recalculate',
    does: async ({ session }) => cellsOf(succeeded(await session.recalculate())),
    takesBack: undo,
  },
  { name: 'fix one', does: (opened) => fix(opened, 'safe', true), takesBack: undo },
  { name: 'fix all that is safe', does: (opened) => fix(opened, 'safe', false), takesBack: undo },
  { name: 'take a suggestion', does: (opened) => fix(opened, 'suggestion', true), takesBack: undo },
  { name: 'give drop-downs', does: (opened) => setLists(opened, true), takesBack: undo },
  {
    name: 'take drop-downs away',
    after: (opened) => setLists(opened, true),
    does: (opened) => setLists(opened, false),
    takesBack: undo,
  },
  {
    name: 'emphasise',
    does: async (opened) => {
      succeeded(await opened.session.setHighlight(await checked(opened), true));
      return [];
    },
    takesBack: async (opened) => {
      succeeded(await opened.session.setHighlight(await checked(opened), false));
      return null;
    },
  },
  {
    name: 'answer',
    does: async (opened) => {
      const sheet = await checked(opened);
      for (const finding of sheet.check.findings.slice(0, 3))
        succeeded(await opened.session.decide(sheet, keep(sheet, finding)));
      return [];
    },
    takesBack: async (opened) => {
      const sheet = await checked(opened);
      for (const decision of listDecisions(sheet.check.judged.policy))
        succeeded(await opened.session.decide(sheet, { step: 'withdraw', decision }));
      return null;
    },
  },
  {
    name: 'make a report',
    does: async (opened) => {
      const plan = succeeded(await opened.session.planReport());
      succeeded(await opened.session.makeReport(await checked(opened), plan));
      return [];
    },
    // As the pane says: by deleting the sheets.
    takesBack: async ({ workbook }) => {
      for (const sheet of workbook.sheets.slice(1)) workbook.removeSheet(sheet);
      return null;
    },
  },
];

/** True where the add-in finds a table to work on: without one there is nothing to write. */
async function holdsTable(opened: Opened): Promise<boolean> {
  return (await opened.session.check()).ok;
}

test.each(WRITES)('$name, taken back, leaves the workbook equal', async ({ after, does, takesBack }) => {
  await fc.assert(
    fc.asyncProperty(sheets, async (clerk) => {
      const opened = open(clerk);
      fc.pre(await holdsTable(opened));
      await after?.(opened);
      const before = pictureOf(opened);
      const written = await does(opened);
      const back = await takesBack(opened);
      expect(changesBetween(before, pictureOf(opened))).toEqual([]);
      if (back) expect([back.restored.length, back.left]).toEqual([written.length, []]);
    }),
    { numRuns: RUNS },
  );
});

test.each(WRITES)(
  'all of it after each other, and $name last, taken back in turn',
  async ({ does, takesBack }) => {
    await fc.assert(
      fc.asyncProperty(sheets, async (clerk) => {
        const opened = open(clerk);
        fc.pre(await holdsTable(opened));
        const before = sheetPicture(opened.sheet);
        const [recalculate, , , , give] = WRITES;
        await give?.does(opened);
        await recalculate?.does(opened);
        await does(opened);
        await takesBack(opened);
        while (opened.session.lastWrite) succeeded(await opened.session.undo());
        expect(changesBetween(before, sheetPicture(opened.sheet))).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  },
);

/** What another hand does to a cell in between. */
const hands = fc.array(
  fc.record({
    row: fc.integer({ min: 3, max: 9 }),
    column: fc.constantFrom(3, 6),
    typed: fc.constantFrom('', '達成', '未達成', '4/10', 'x', '="達成"'),
  }),
  { minLength: 1, maxLength: 4 },
);

const CELLS = WRITES.filter(({ takesBack, name }) => takesBack === undo && !name.includes('drop-downs'));

test.each(CELLS)(
  '$name: what another hand changed in between is left, and named where it differs',
  async ({ does, takesBack }) => {
    await fc.assert(
      fc.asyncProperty(sheets, hands, async (clerk, edits) => {
        const opened = open(clerk);
        fc.pre(await holdsTable(opened));
        const { sheet } = opened;
        const before = sheetPicture(sheet);
        const written = await does(opened);
        const done = sheetPicture(sheet);
        for (const { row, column, typed } of edits) sheet.enter(row, column, typed);
        const edited = sheetPicture(sheet);
        const back = await takesBack(opened);
        const end = sheetPicture(sheet);
        const own = new Set(
          written.map((cell) => {
            const { row, column } = parseCellAddress(cell) ?? { row: -1, column: -1 };
            return `cell ${row},${column}`;
          }),
        );
        const named = new Set(back?.left.map(({ cell }) => cell));
        for (const thing of new Set([...before.keys(), ...edited.keys(), ...end.keys()])) {
          const [row = 0, column = 0] = thing.split(' ')[1]?.split(',').map(Number) ?? [];
          const asEdited = end.get(thing) === edited.get(thing);
          // Only what was written is touched, and only to be as it was before.
          if (!own.has(thing)) expect([thing, asEdited]).toEqual([thing, true]);
          else if (!asEdited) expect([thing, end.get(thing)]).toEqual([thing, before.get(thing)]);
          // A cell that is left is named, unless the hand had already put back what was there.
          const left = own.has(thing) && end.get(thing) !== before.get(thing);
          if (left) expect([thing, named.has(cellAddress(row, column))]).toEqual([thing, true]);
          if (left) expect(edited.get(thing)).not.toBe(done.get(thing));
        }
      }),
      { numRuns: RUNS },
    );
  },
);

test.each([true, false])(
  'drop-downs given (%s) or taken: the validation another hand puts on in between stays, and its cell is named',
  async (on) => {
    await fc.assert(
      fc.asyncProperty(sheets, fc.uniqueArray(fc.nat(9), { maxLength: 4 }), async (clerk, places) => {
        const opened = open(clerk);
        fc.pre(await holdsTable(opened));
        if (!on) await setLists(opened, true);
        const before = sheetPicture(opened.sheet);
        const cells = await setLists(opened, on);
        const theirs = new Set(places.flatMap((place) => cells[place] ?? []));
        for (const cell of theirs) {
          const { row, column } = parseCellAddress(cell) ?? { row: -1, column: -1 };
          opened.sheet.validate(cellArea(row, column), { list: { source: '済,未' } });
        }
        const edited = sheetPicture(opened.sheet);
        const back = await undo(opened);
        const end = sheetPicture(opened.sheet);
        expect(new Set(back?.left.map(({ cell }) => cell))).toEqual(theirs);
        for (const cell of cells) {
          const { row, column } = parseCellAddress(cell) ?? { row: -1, column: -1 };
          const thing = `validation ${row},${column}`;
          expect([cell, end.get(thing)]).toEqual([cell, (theirs.has(cell) ? edited : before).get(thing)]);
        }
      }),
      { numRuns: RUNS },
    );
  },
);
