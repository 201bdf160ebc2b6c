import fc from 'fast-check';
import { CASES } from '../engine/properties/cases.js';
import { clock } from '../office-script/built-script.js';
import { TODAY } from '../today.js';
import {
  type Clerk,
  clerks,
  MEASURE,
  MEASURE_STATUS,
  mayChange,
  STATUS,
  type Table,
  tableOf,
} from './clerks-table.js';
import { byCommandLine, type Changes, WAYS } from './ways-to-recalculate.js';

/**
 * Tables of an open year, with values left under merges, with one formula that fills ※2, with hidden rows, recalculated in four
 * ways: no cell changes that may not, all leave the same, and a second time writes nothing.
 */

jest.setTimeout(60 * 60 * 1000);
const RUNS = Math.ceil(CASES / 25);

afterEach(() => {
  clock.now = `${TODAY}T12:00:00`;
});

/** Recalculates in all four ways; gives what the command line changed. */
async function recalculated(own: Table): Promise<Changes> {
  const may = mayChange(own);
  const [expected] = await byCommandLine(own);
  for (const [name, way] of WAYS) {
    const [once, twice] = await way(own);
    expect([name, once.filter((change) => !may.has(change.split(' ')[0] ?? ''))]).toEqual([name, []]);
    expect([name, once]).toEqual([name, expected]);
    expect([name, twice]).toEqual([name, []]);
  }
  return expected;
}

/** ※2 of the second and the fourth line is wrong, ※1 of the first 施策 blank, and so are both tallies. */
const PLAIN: Clerk = {
  first: { figure: '36(30)', status: '達成' },
  others: [
    { figure: '9(18)', status: '達成' },
    { measure: '2 施策2', measureStatus: '達成', figure: '14(12)', status: '達成' },
    { figure: '3(8)', status: '達成' },
  ],
  tallies: ['', ''],
  year: 'closed',
  merged: [],
  wholeRow: false,
  spill: false,
  hiddenRows: [],
  totals: false,
};
const TALLIES = (measures: string, indicators: string) => [`7,3 ${measures}`, `7,6 ${indicators}`];

test.each<[string, Partial<Clerk>, Changes]>([
  ['nothing special', {}, ['3,3 未達成', '4,6 未達成', '5,3 未達成', '6,6 未達成', ...TALLIES('0/2', '2/4')]],
  ['the day lies in the year', { year: 'date' }, []],
  ['the title says so', { year: 'title' }, []],
  ['a line says so', { year: 'line' }, []],
  [
    'values left under merges of 施策 and ※1',
    { merged: [MEASURE, MEASURE_STATUS] },
    ['3,3 未達成', '4,6 未達成', '5,3 未達成', '6,6 未達成', ...TALLIES('0/2', '2/4')],
  ],
  [
    'one ※2 merged over two lines',
    { merged: [STATUS] },
    ['3,3 未達成', '5,3 未達成', '6,6 未達成', ...TALLIES('0/2', '2/4')],
  ],
  [
    'a whole hidden line under merges',
    { wholeRow: true },
    ['3,3 達成', '5,3 未達成', '6,6 未達成', ...TALLIES('1/2', '2/3')],
  ],
  ['one formula that fills ※2', { spill: true }, ['3,3 未達成', '5,3 未達成', ...TALLIES('0/2', '2/4')]],
  ['tallies in a totals row', { totals: true }, ['3,3 未達成', '4,6 未達成', '5,3 未達成', '6,6 未達成']],
  [
    'hidden rows',
    // What is written and rests on a row that nobody sees is for a person to change; a blank is filled.
    { hiddenRows: [4, 6] },
    ['3,3 未達成', '4,6 未達成', '6,6 未達成', ...TALLIES('0/2', '2/4')],
  ],
])('%s', async (_, own, changes) => {
  expect(await recalculated(tableOf({ ...PLAIN, ...own }))).toEqual(changes);
});

test('whatever else stands in the table', async () => {
  await fc.assert(
    fc.asyncProperty(clerks, async (own) => {
      await recalculated(tableOf(own));
    }),
    { numRuns: RUNS },
  );
});
