import { cellText, type Edit, type Fixed, sayNotWritten } from '../engine/index.js';
import { cellOf, readWorksheet } from './read-worksheet.js';

/** An edit that was not made, and why. */
export interface LeftEdit {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly reason: Fixed | 'protected' | 'not-kept';
  readonly message: string;
}

/** What became of edits. */
export interface EditsWritten {
  readonly written: Edit[];
  readonly left: LeftEdit[];
}

function leave({ cell, from, to }: Edit, reason: LeftEdit['reason']): LeftEdit {
  return { cell, from, to, reason, message: sayNotWritten(cell, reason).ja };
}

/**
 * Writes one verdict or tally. A tally goes into a cell formatted as text first, because Excel makes a date of `4/10`;
 * where protection forbids formatting, it goes in behind an apostrophe (docs/table-rules.md, decision 10).
 */
function write(range: ExcelScript.Range, text: string, isProtected: boolean): void {
  const mightBecomeDate = /[0-9]/.test(text);
  if (mightBecomeDate && !isProtected) range.setNumberFormat('@');
  range.setValue(mightBecomeDate && isProtected ? `'${text}` : text);
}

/** Writes edits of a sheet that was just checked, and reads them back. Formulas and locked cells are left as they are. */
export function writeEdits(worksheet: ExcelScript.Worksheet, edits: readonly Edit[]): EditsWritten {
  const before = readWorksheet(worksheet);
  const isProtected = worksheet.getProtection().getProtected();
  const tried: Edit[] = [];
  const left: LeftEdit[] = [];
  for (const edit of edits) {
    const now = cellOf(before, edit.cell);
    const range = worksheet.getRange(edit.cell);
    if (typeof now !== 'string' && now.fixed !== undefined) left.push(leave(edit, now.fixed));
    else if (isProtected && range.getFormat().getProtection().getLocked() !== false) {
      left.push(leave(edit, 'protected'));
    } else {
      write(range, edit.to, isProtected);
      tried.push(edit);
    }
  }
  const after = readWorksheet(worksheet);
  const written: Edit[] = [];
  for (const edit of tried) {
    if (cellText(cellOf(after, edit.cell)) === edit.to) written.push(edit);
    else left.push(leave(edit, 'not-kept'));
  }
  return { written, left };
}
