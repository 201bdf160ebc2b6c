import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recalculateCommand } from '../../src/commands/recalculate-command.js';
import { runRibbonCommand } from '../../src/commands/ribbon-command.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import { type SimulatedSheet, SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { reusableOffice } from '../../src/simulated-excel/node/index.js';
import { soukatsu } from '../cli/soukatsu.js';
import { differences, photograph, succeeded } from '../excel/open-table.js';
import { opened, textsOf } from '../files/open-for-test.js';
import { clock, runScript } from '../office-script/built-script.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import type { Table } from './clerks-table.js';
import { putWith, workbookWith } from './evidence.js';

/** A table recalculated by command line, pane, ribbon and Office Script: what each changes the first time, and the second. */

const office = reusableOffice();

/** Cells that changed with what they hold now, in order. */
export type Changes = readonly string[];

const inSheet = (sheet: SimulatedSheet, before: ReturnType<typeof photograph>): Changes =>
  differences(before, photograph(sheet))
    .map((place) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return `${place} ${sheet.text(row, column)}`;
    })
    .sort();

/** Recalculates twice; gives what each time changed. */
export type Way = (table: Table) => Promise<readonly [Changes, Changes]>;

export const byCommandLine: Way = async ({ rows, evidence, day }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-ways-'));
  const named = (name: string) => path.join(folder, `${name}.xlsx`);
  const [file, once, twice] = [named('in'), named('once'), named('twice')];
  writeFileSync(file, workbookWith(rows, evidence));
  const texts = (own: string) => textsOf(opened(new Uint8Array(readFileSync(own))));
  const recalculated = async (from: string, to: string): Promise<Changes> => {
    const { exitStatus, stderr } = await soukatsu('recalc', from, '-o', to, '--as-of', day);
    if (exitStatus > 1) throw new Error(stderr);
    const [before, after] = [texts(from), texts(to)];
    const places = after.flatMap((row, r) =>
      row.map((text, c) => ({ place: `${r},${c}`, text, was: before[r]?.[c] ?? '' })),
    );
    return places.flatMap(({ place, text, was }) => (text === was ? [] : [`${place} ${text}`])).sort();
  };
  const changes = [await recalculated(file, once), await recalculated(once, twice)] as const;
  rmSync(folder, { recursive: true, force: true });
  return changes;
};

function opensInExcel({ rows, evidence, day }: Table) {
  const excel = openExcel({}, office);
  putWith(excel.sheet, rows, evidence);
  return { ...excel, session: createWorkbookSession(excel.Excel, excel.Office, checkHere, () => day) };
}

const inExcel =
  (recalculate: (excel: ReturnType<typeof opensInExcel>) => Promise<unknown>): Way =>
  async (own) => {
    const excel = opensInExcel(own);
    const changed = async () => {
      const before = photograph(excel.sheet);
      await recalculate(excel);
      return inSheet(excel.sheet, before);
    };
    return [await changed(), await changed()];
  };

const byPane = inExcel(async ({ session }) => succeeded(await session.recalculate()));
const byRibbon = inExcel(async ({ session }) => {
  const completed = jest.fn();
  await runRibbonCommand(
    { completed },
    { session, language: 'ja', say: async () => undefined },
    recalculateCommand,
  );
  expect(completed).toHaveBeenCalledTimes(1);
});

const byScript: Way = async ({ rows, evidence, day }) => {
  const book = new SimulatedWorkbook('総括表', () => new Date(2026, 5, 1));
  putWith(book.activeSheet, rows, evidence);
  clock.now = `${day}T12:00:00`;
  const changed = () => {
    const before = photograph(book.activeSheet);
    const { failure } = runScript(book).returned;
    if (failure) throw new Error(failure.message);
    return inSheet(book.activeSheet, before);
  };
  return [changed(), changed()];
};

/** Every way a clerk has to recalculate. */
export const WAYS: readonly (readonly [string, Way])[] = [
  ['command line', byCommandLine],
  ['pane', byPane],
  ['ribbon', byRibbon],
  ['Office Script', byScript],
];
