import { type Emphasis, emphasisOf } from '../emphasis/emphasis.js';
import { type Highlighted, NOT_HIGHLIGHTED } from '../emphasis/highlighted.js';
import type { EmphasisLook } from '../emphasis/look.js';
import { cellAddress, UNACHIEVED } from '../engine/index.js';
import { type Landmark, landmarks, tableMark } from '../session/landmark.js';
import { nextTask } from '../session/next-task.js';
import type { CheckedSheet, Outcome } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import { excelFailure, interruptedHighlight } from './failures.js';
import {
  deleteEach,
  deleteFormats,
  type Extent,
  findOurs,
  type SheetId,
  sheetOf,
  WHOLE_SHEET,
} from './our-formats.js';

function extentOf({ sheet, check, further }: CheckedSheet): Extent {
  const { firstRow, firstColumn, rows } = sheet;
  if (!further) return { within: null, without: check.judged.table.furtherTables.map(({ area }) => area) };
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const last = cellAddress(firstRow + rows.length - 1, firstColumn + width - 1);
  return { within: `${cellAddress(firstRow, firstColumn)}:${last}`, without: [] };
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

/** Texts by which the rows of a table are known again: the lowest verdict's, and those of the verdicts that need review. */
function rowMarks(checked: CheckedSheet, emphasis: Emphasis): Landmark[] {
  const landmarkOf = landmarks(checked.sheet, checked.check.judged.table);
  const ends = emphasis.rules.flatMap(({ range }) => range.split(':'));
  const found = [...ends.map(landmarkOf), tableMark(checked)];
  return [...new Map(found.flatMap((mark) => (mark ? [[mark.cell, mark] as const] : []))).values()];
}

interface Step {
  readonly sheetId: SheetId;
  readonly extent: Extent;
  /** New formats, the first that counts first. */
  readonly rules: Emphasis['rules'];
  readonly marks: readonly Landmark[];
}

/** Takes away formats of ours and adds the new ones, in one request; gives whether the rows stand where they stood. */
function change(
  excel: ExcelLibrary,
  { sheetId, rules, marks }: Step,
  old: readonly string[],
): Promise<Outcome<boolean>> {
  return ask(excel, async (context) => {
    const worksheet = sheetOf(context, sheetId);
    deleteFormats(worksheet, old);
    const seen = marks.map((mark) => {
      const range = worksheet.getRange(mark.cell);
      range.load('formulas');
      return { mark, range };
    });
    // Each new format comes before those that are there: the last one added is the first that counts.
    for (const { range, formula, look } of [...rules].reverse()) {
      const format = worksheet.getRange(range).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${formula}`;
      dress(format.custom.format, look);
      // A format that is added may begin with true, and would hide the rules below it.
      format.stopIfTrue = false;
    }
    await context.sync();
    return seen.every(({ mark, range }) => range.formulas[0]?.[0] === mark.text);
  });
}

interface Changed {
  readonly inPlace: boolean;
  /** How many rules of the sheet can't be read. */
  readonly unread: number;
}

/** Puts new formats in the place of ours. Where one of ours can't be deleted with the others, each goes on its own. */
async function replace(excel: ExcelLibrary, step: Step): Promise<Outcome<Changed>> {
  const { sheetId, extent } = step;
  const found = await findOurs(excel, sheetId, extent);
  if (!found.ok) return found;
  const { ours } = found.value;
  let { unread } = found.value;
  let changed = await change(excel, step, ours);
  if (!changed.ok && changed.failure.code === 'sheet-gone' && ours.length > 0) {
    const gone = await deleteEach(excel, sheetId, extent, ours);
    if (!gone.ok) return gone;
    unread = gone.value.unread;
    changed = await change(excel, step, []);
  }
  return changed.ok
    ? { ok: true, value: { inPlace: changed.value, unread } }
    : { ok: false, failure: interruptedHighlight(changed.failure) };
}

/** Off, and what must be said of rules that can't be read: one of them may be ours and still show. */
const off = (unread: number): Highlighted => ({ ...NOT_HIGHLIGHTED, ...(unread > 0 ? { unread } : {}) });

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
  const set = await replace(excel, {
    sheetId,
    extent: extentOf(checked),
    rules: emphasis?.rules ?? [],
    marks,
  });
  if (!set.ok) return set;
  if (!emphasis) return { ok: true, value: off(set.value.unread) };
  if (set.value.inPlace) {
    const { unmet, review, beyond } = emphasis;
    const unwritten = check.edits.filter(({ to }) => to === UNACHIEVED).length;
    return { ok: true, value: { on: true, unmet, review, beyond, unwritten } };
  }
  // Rows have moved since the check: another row would bear the mark.
  const cleared = await clearHighlight(excel, sheetId);
  return cleared.ok ? { ok: false, failure: excelFailure('changed-meanwhile', 'rows moved') } : cleared;
}

/** Takes our emphasis off a sheet (the one in front, where none is named), whatever is on it by now. */
export async function clearHighlight(excel: ExcelLibrary, sheetId?: string): Promise<Outcome<Highlighted>> {
  const gone = await replace(excel, { sheetId, extent: WHOLE_SHEET, rules: [], marks: [] });
  return gone.ok ? { ok: true, value: off(gone.value.unread) } : gone;
}

/** Whether a checked table, or the sheet in front where none is given, carries a conditional format of ours. */
export async function isHighlighted(
  excel: ExcelLibrary,
  checked: CheckedSheet | null,
): Promise<Outcome<boolean>> {
  const extent = checked ? extentOf(checked) : WHOLE_SHEET;
  const found = await findOurs(excel, checked?.sheetId, extent);
  return found.ok ? { ok: true, value: found.value.ours.length > 0 } : found;
}
