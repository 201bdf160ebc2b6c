import { type Emphasis, emphasisOf } from '../emphasis/emphasis.js';
import { type Highlighted, NOT_HIGHLIGHTED } from '../emphasis/highlighted.js';
import type { EmphasisLook } from '../emphasis/look.js';
import { isOurs } from '../emphasis/note.js';
import { cellAddress, UNACHIEVED } from '../engine/index.js';
import { ask, type ExcelLibrary } from './ask.js';
import { excelFailure, interruptedHighlight } from './failures.js';
import { type Landmark, landmarks, tableMark } from './landmark.js';
import { nextTask } from './next-task.js';
import type { CheckedSheet, Outcome } from './session.js';

/** Where the emphasis of a table lies: in its own cells, or wherever no other table of its sheet has its cells. */
interface Extent {
  /** Null for the whole sheet. */
  readonly within: string | null;
  /** Areas of further tables, which are none of its own. */
  readonly without: readonly string[];
}

const WHOLE_SHEET: Extent = { within: null, without: [] };

function extentOf({ sheet, check, further }: CheckedSheet): Extent {
  const { firstRow, firstColumn, rows } = sheet;
  if (!further) return { within: null, without: check.judged.table.furtherTables.map(({ area }) => area) };
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const last = cellAddress(firstRow + rows.length - 1, firstColumn + width - 1);
  return { within: `${cellAddress(firstRow, firstColumn)}:${last}`, without: [] };
}

/** Our formats of a table, by id. Formats of other kinds have no formula to ask for, hence two round trips. */
async function ourFormats(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { within, without }: Extent,
): Promise<string[]> {
  const formats = (within === null ? worksheet.getRange() : worksheet.getRange(within)).conditionalFormats;
  formats.load('items/id,items/type');
  const others = without.map((area) => worksheet.getRange(area).conditionalFormats);
  for (const other of others) other.load('items/id');
  await context.sync();
  const elsewhere = new Set(others.flatMap(({ items }) => items.map(({ id }) => id)));
  const custom = formats.items.filter(({ type, id }) => type === 'Custom' && !elsewhere.has(id));
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  return custom.filter((format) => isOurs(format.custom.rule.formula)).map(({ id }) => id);
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Gives a conditional format a look; what the look leaves alone stays the cell's own. */
function dress(format: Excel.ConditionalRangeFormat, look: EmphasisLook): void {
  format.fill.color = look.fill;
  format.font.color = look.font;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  format.numberFormat = look.numberFormat;
  if (!look.dashedFrame) return;
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = 'Dash';
    border.color = look.font;
  }
}

/** As `ask`, for a request that ends in a write: where that breaks off, the failure says so. */
async function askToWrite<T>(
  excel: ExcelLibrary,
  request: (context: Excel.RequestContext, write: () => Promise<void>) => Promise<T>,
): Promise<Outcome<T>> {
  let began = false;
  const outcome = await ask(excel, (context) =>
    request(context, () => {
      began = true;
      return context.sync();
    }),
  );
  return !outcome.ok && began ? { ok: false, failure: interruptedHighlight(outcome.failure) } : outcome;
}

/** Texts by which the rows of a table are known again: the lowest verdict's, and those of the verdicts that need review. */
function rowMarks(checked: CheckedSheet, emphasis: Emphasis): Landmark[] {
  const landmarkOf = landmarks(checked.sheet, checked.check.judged.table);
  const ends = emphasis.rules.flatMap(({ range }) => range.split(':'));
  const found = [...ends.map(landmarkOf), tableMark(checked)];
  return [...new Map(found.flatMap((mark) => (mark ? [[mark.cell, mark] as const] : []))).values()];
}

/**
 * Emphasises 未達成 and 要確認 on a checked table, or takes every emphasis of ours off it, of earlier sessions too. It is
 * made of conditional formats of its own over the status columns: no cell, colour or foreign conditional format is
 * changed, and their order stays.
 */
export async function setHighlight(
  excel: ExcelLibrary,
  checked: CheckedSheet,
  on: boolean,
): Promise<Outcome<Highlighted>> {
  const { sheetId, check } = checked;
  const emphasis = on ? emphasisOf(check.judged) : null;
  await nextTask();
  const marks = emphasis ? rowMarks(checked, emphasis) : [];
  await nextTask();
  const set = await askToWrite(excel, async (context, write) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const old = await ourFormats(context, worksheet, extentOf(checked));
    const all = worksheet.getRange().conditionalFormats;
    for (const id of old) all.getItem(id).delete();
    const seen = marks.map((mark) => {
      const range = worksheet.getRange(mark.cell);
      range.load('formulas');
      return { mark, range };
    });
    // Each new format comes before those that are there: the last one added is the first that counts.
    for (const { range, formula, look } of [...(emphasis?.rules ?? [])].reverse()) {
      const format = worksheet.getRange(range).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${formula}`;
      dress(format.custom.format, look);
      // A format that is added may begin with true, and would hide the rules below it.
      format.stopIfTrue = false;
    }
    await write();
    return seen.every(({ mark, range }) => range.formulas[0]?.[0] === mark.text);
  });
  if (!set.ok) return set;
  if (!emphasis) return { ok: true, value: NOT_HIGHLIGHTED };
  if (set.value) {
    const { unmet, review, beyond } = emphasis;
    const unwritten = check.edits.filter(({ to }) => to === UNACHIEVED).length;
    return { ok: true, value: { on: true, unmet, review, beyond, unwritten } };
  }
  // Rows have moved since the check: another row would bear the mark.
  const cleared = await clearHighlight(excel, sheetId);
  return cleared.ok ? { ok: false, failure: excelFailure('changed-meanwhile', 'rows moved') } : cleared;
}

/** A sheet, or the one in front where none is named. */
function sheetOf({ workbook: { worksheets } }: Excel.RequestContext, sheetId?: string): Excel.Worksheet {
  return sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
}

/** Takes our emphasis off a sheet (the one in front, where none is named), whatever is on it by now. */
export function clearHighlight(excel: ExcelLibrary, sheetId?: string): Promise<Outcome<Highlighted>> {
  return askToWrite(excel, async (context, write) => {
    const worksheet = sheetOf(context, sheetId);
    const all = worksheet.getRange().conditionalFormats;
    for (const id of await ourFormats(context, worksheet, WHOLE_SHEET)) all.getItem(id).delete();
    await write();
    return NOT_HIGHLIGHTED;
  });
}

/** Whether a checked table, or the sheet in front where none is given, carries a conditional format of ours. */
export function isHighlighted(excel: ExcelLibrary, checked: CheckedSheet | null): Promise<Outcome<boolean>> {
  return ask(excel, async (context) => {
    const worksheet = sheetOf(context, checked?.sheetId);
    const extent = checked ? extentOf(checked) : WHOLE_SHEET;
    return (await ourFormats(context, worksheet, extent)).length > 0;
  });
}
