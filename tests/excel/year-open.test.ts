import fc from 'fast-check';
import { recalculateCommand } from '../../src/commands/recalculate-command.js';
import { runRibbonCommand } from '../../src/commands/ribbon-command.js';
import { reusableOffice } from '../../src/simulated-excel/node/index.js';
import { line, tally } from './any-table.js';
import { openTable, SMALL, succeeded, table } from './open-table.js';
import { changesBetween, sheetPicture } from './sheet-picture.js';

/** Nothing is written into a table whose year is not closed, by whatever way (docs/table-rules.md, decision 11). */

const WITHIN_THE_YEAR = '2026-03-30';
const office = reusableOffice();

const opened = (rows: readonly (readonly string[])[], day: string) => openTable(rows, {}, office, day);

/** Presses the ribbon's 再計算. */
async function press({ session }: ReturnType<typeof openTable>, language: 'ja' | 'en' = 'ja') {
  const said: string[] = [];
  const desk = { session, language, say: async (notice: string) => void said.push(notice) };
  await runRibbonCommand({ completed: () => undefined }, desk, recalculateCommand);
  return said;
}

test('the day of the session decides, and the last day of March is closed', async () => {
  const states: string[] = [];
  for (const day of [WITHIN_THE_YEAR, '2026-03-31', '2026-04-01'])
    states.push(succeeded(await opened(SMALL, day).session.check()).check.judged.state);
  expect(states).toEqual(['open', 'closed', 'closed']);
});

test('a check under a policy of its own keeps the day it names', async () => {
  const { session } = opened(SMALL, WITHIN_THE_YEAR);
  expect(succeeded(await session.check({ asOf: '2026-04-01' })).check.judged.state).toBe('closed');
});

test('再計算 of the session writes nothing and asks nothing of Excel for it', async () => {
  const { sheet, session, host } = opened(SMALL, WITHIN_THE_YEAR);
  const before = sheetPicture(sheet);
  const { written, left, after } = succeeded(await session.recalculate());
  expect([written, left]).toEqual([[], []]);
  expect(after.check.findings.map(({ rule }) => rule)).toContain('year-open');
  expect(changesBetween(before, sheetPicture(sheet))).toEqual([]);
  expect(host.log.some(({ writes }) => writes)).toBe(false);
  expect(session.lastWrite).toBeNull();
});

test('再計算 of the ribbon says why it wrote nothing', async () => {
  const excel = opened(SMALL, WITHIN_THE_YEAR);
  const before = sheetPicture(excel.sheet);
  const [said, ...more] = await press(excel);
  expect(said).toMatch(
    /^年度が終わっていない表のため、何も書き込みませんでした。令和7年度が終わるのは2026年3月31日で/,
  );
  expect(more).toEqual([]);
  expect(await press(excel, 'en')).toEqual([expect.stringContaining('Nothing was written')]);
  expect(changesBetween(before, sheetPicture(excel.sheet))).toEqual([]);
});

test('whatever stands in the table, session and ribbon leave the sheet as it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.tuple(tally, tally),
      fc.constantFrom('date', 'title', 'line'),
      async (lines, tallies, by) => {
        const [title = [], blank = [], ...rest] = table(lines, tallies);
        const rows =
          by === 'title'
            ? [[`${title[0]}（中間評価）`, ...title.slice(1)], blank, ...rest]
            : [title, by === 'line' ? ['（9月末現在）'] : blank, ...rest];
        const excel = opened(rows, by === 'date' ? WITHIN_THE_YEAR : '2026-04-10');
        const before = sheetPicture(excel.sheet);
        succeeded(await excel.session.recalculate());
        await press(excel);
        expect(changesBetween(before, sheetPicture(excel.sheet))).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});
