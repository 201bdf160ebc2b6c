import { renameSheets, reportContent, type SheetContent, summaryOf } from '../../engine/index.js';
import { REPORT_SHEETS, type ReportPlan } from '../../session/report-names.js';
import type { CheckedSheet, Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { failureOf, interruptedReport } from '../failures.js';
import { cellSteps } from '../new-sheet/cell-steps.js';
import { type DrawingStep, drawInSteps } from '../new-sheet/drawing-step.js';
import { pageSteps } from '../new-sheet/page-steps.js';
import { newSheetFailure } from '../new-sheet/sheet-failures.js';
import { takeAway } from '../new-sheet/take-away.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import type { OfficeRequirements } from '../support.js';
import { chartStep } from './chart-step.js';
import { planReport } from './plan-report.js';
import { REPORT_MARK } from './report-mark.js';

/** What a report is made with. */
export interface ReportDesk {
  readonly excel: ExcelLibrary;
  readonly office: OfficeRequirements;
}

interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

/** The report of one table, under the names there is room for. */
function contentOf({ check }: CheckedSheet, file: string, plan: ReportPlan): SheetContent[] {
  const sheets = reportContent({ tables: [summaryOf(check, file)], unread: [] });
  return renameSheets(sheets, new Map(REPORT_SHEETS.map((name, at) => [name, plan.names[at] ?? name])));
}

/** Microsoft's helpers come with it: loaded only where a sheet is made over. */
async function forceSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const helpers = await import('./force-sheet.js');
  return helpers.forceSheet(workbook, name);
}

/**
 * Makes one sheet, marked as ours, at the end of the workbook. A name that was free is asked for plainly, so that
 * Excel refuses where somebody has taken it since; only a sheet of ours is made over.
 */
function addSheet(excel: ExcelLibrary, name: string, overOurs: boolean): Promise<Outcome<MadeSheet>> {
  return ask(excel, async (context) => {
    const { workbook } = context;
    const sheet = overOurs ? await forceSheet(workbook, name) : workbook.worksheets.add(name);
    sheet.names.add(REPORT_MARK, sheet.getRange('A1')).visible = false;
    sheet.load('id,name');
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

/** Points from the upper edge to a row. */
function topOf({ rowHeights }: SheetContent, row: number): number {
  return rowHeights.reduce((top, own) => (own.row < row ? top + own.height : top), 0);
}

/** What a cell of a sheet says: the name of a series. */
function textAt(sheets: readonly SheetContent[], sheet: string, row: number, column: number): string {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return typeof content === 'object' ? '' : String(content ?? '');
}

function stepsOf(
  sheet: SheetContent,
  all: readonly SheetContent[],
  has: (version: string) => boolean,
): DrawingStep[] {
  const charts = sheet.charts.map((chart) => {
    const names = chart.series.map(({ name }) => textAt(all, name.sheet, name.firstRow, name.firstColumn));
    return chartStep(chart, names, topOf(sheet, chart.row), has);
  });
  return [...cellSteps(sheet), ...charts, ...pageSteps(sheet, has)];
}

function bringToFront(excel: ExcelLibrary, { id }: MadeSheet): Promise<Outcome<void>> {
  return ask(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}

/**
 * Makes the report of a checked table as new sheets of the workbook (集計 with its charts, 一覧, 指摘): the same content
 * as the command line's `report` for one file, its numbers live formulas. No sheet of anybody else's is touched. The
 * lists come first: the formulas of 集計 speak of them. Where it can't be done to its end, what was made is taken away.
 * @param plan what the clerk has agreed to; nothing is made where it no longer holds
 */
export async function makeReport(
  desk: ReportDesk,
  checked: CheckedSheet,
  plan: ReportPlan,
): Promise<Outcome<ReportPlan>> {
  const { excel, office } = desk;
  const now = await planReport(excel);
  if (!now.ok) return now;
  if (JSON.stringify(now.value) !== JSON.stringify(plan))
    return { ok: false, failure: newSheetFailure('sheets-changed') };
  const workbook = await workbookNow(excel);
  if (!workbook.ok) return workbook;
  const { name: file, sheets } = workbook.value;
  const has = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
  const contents = contentOf(checked, file, plan);
  const made: MadeSheet[] = [];
  const done = await make();
  if (done.ok) return { ok: true, value: plan };
  const ids = made.map(({ id }) => id);
  const before = new Set(sheets.map(({ id }) => id));
  const left = await takeAway(excel, { before, made: ids, names: plan.names });
  return { ok: false, failure: interruptedReport(done.failure, left, plan.replaces) };

  async function make(): Promise<Outcome<void>> {
    try {
      for (const { name } of contents) {
        const added = await addSheet(excel, name, plan.replaces.includes(name));
        if (!added.ok) return added;
        made.push(added.value);
      }
      for (const content of [...contents].reverse()) {
        const own = made.find(({ name }) => name === content.name);
        const drawn = own ? await drawInSteps(excel, own.id, stepsOf(content, contents, has)) : null;
        if (drawn && !drawn.ok) return drawn;
      }
      const [front] = made;
      return front ? bringToFront(excel, front) : { ok: true, value: undefined };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}
