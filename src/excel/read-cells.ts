import { nextTask } from '../session/next-task.js';
import type { Outcome } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import type { CellContent } from './cell-content.js';
import { type CellRun, cellRuns } from './cell-runs.js';

/** One cell as it is now. */
export interface CellNow {
  readonly content: CellContent;
  readonly text: string;
  readonly numberFormat: string;
}

/** Cells as they are now, by address, and which of them can't be changed. */
export interface CellsNow {
  readonly cells: ReadonlyMap<string, CellNow>;
  readonly isProtected: boolean;
  /** True where the sheet is protected and the cell is locked. */
  isLocked(cell: string): boolean;
}

/** What of a range `cellsOf` needs. */
export const CELL_PROPERTIES = 'formulas,text,numberFormat';

/** The loaded cells of a run, by address. */
export function cellsOf({ cells }: CellRun, range: Excel.Range): [string, CellNow][] {
  return cells.flatMap((cell, row): [string, CellNow][] => {
    if (cell === null) return [];
    const content: CellContent = range.formulas[row]?.[0] ?? '';
    const numberFormat: string = range.numberFormat[row]?.[0] ?? 'General';
    return [[cell, { content, text: range.text[row]?.[0] ?? '', numberFormat }]];
  });
}

interface Looked {
  readonly cells: ReadonlyMap<string, CellNow>;
  readonly isProtected: boolean;
  /** The locked ones of the targets, or null where nobody asked. */
  readonly locked: ReadonlySet<string> | null;
}

async function look(
  excel: ExcelLibrary,
  sheetId: string,
  targets: readonly string[],
  others: readonly string[],
  askLocks: boolean,
): Promise<Outcome<Looked>> {
  const changingRuns = cellRuns(targets, { gaps: !askLocks });
  await nextTask();
  const seen = new Set(targets);
  const lookingRuns = cellRuns(
    others.filter((cell) => !seen.has(cell)),
    { gaps: true },
  );
  await nextTask();
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.protection.load('protected');
    const load = (run: CellRun) => {
      const range = worksheet.getRange(run.address);
      range.load(CELL_PROPERTIES);
      return { run, range };
    };
    const changing = changingRuns.map(load);
    if (askLocks) for (const { range } of changing) range.format.protection.load('locked');
    const looking = lookingRuns.map(load);
    await context.sync();
    const locked = changing.flatMap(({ run, range }) =>
      askLocks && range.format.protection.locked !== false ? run.cells : [],
    );
    return {
      cells: new Map([...changing, ...looking].flatMap(({ run, range }) => cellsOf(run, range))),
      isProtected: worksheet.protection.protected,
      locked: askLocks ? new Set(locked.flatMap((cell) => cell ?? [])) : null,
    };
  });
}

/**
 * Reads single cells of a sheet as they are now, in one round trip; in two where the sheet turns out to be protected
 * and was not thought to be.
 *
 * Of a run of very many cells Excel only tells whether all or none are locked; a mixed run counts as locked, so that
 * nothing is tried that Excel would refuse half-way.
 * @param targets cells that are to be changed
 * @param others cells to look at only
 * @param expectProtection whether the sheet was protected when it was last looked at
 */
export async function readCells(
  excel: ExcelLibrary,
  sheetId: string,
  targets: readonly string[],
  others: readonly string[],
  expectProtection: boolean,
): Promise<Outcome<CellsNow>> {
  let looked = await look(excel, sheetId, targets, others, expectProtection);
  if (looked.ok && looked.value.isProtected && !looked.value.locked) {
    looked = await look(excel, sheetId, targets, others, true);
  }
  if (!looked.ok) return looked;
  const { cells, isProtected, locked } = looked.value;
  return {
    ok: true,
    value: { cells, isProtected, isLocked: (cell) => isProtected && locked?.has(cell) === true },
  };
}
