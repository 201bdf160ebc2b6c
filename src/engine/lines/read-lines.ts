import type { Sheet } from '../../cells/sheet.js';
import type { Policy } from '../answers/policy.js';
import { type Check, check } from '../check.js';
import { isTidyable } from '../tidy/mended-by-tidy.js';
import { type Parting, partingOf, partLine } from './part-line.js';
import { placeLines } from './place-lines.js';
import { type TextLine, textLines } from './text-lines.js';

/** A table read from the lines of a document's text. */
export interface ReadLines {
  readonly parting: Parting;
  readonly lines: readonly TextLine[];
  /** The lines as a sheet of their own, one row a line. */
  readonly sheet: Sheet;
  readonly check: Check;
}

/** Why the lines are no table: nothing is guessed. */
export type LinesFault =
  /** Nothing parts the cells of a line. */
  | { readonly code: 'not-parted'; readonly first: TextLine }
  | { readonly code: 'no-heads'; readonly first: TextLine }
  /** Which columns the cells of this line are can't be told. */
  | { readonly code: 'line'; readonly line: TextLine }
  /** The columns are not certain once they are parted, or a line would be lost. */
  | { readonly code: 'unsure'; readonly first: TextLine };

export type LinesReading =
  | { readonly ok: true; readonly read: ReadLines }
  | { readonly ok: false; readonly fault: LinesFault };

/**
 * Reads a sheet whose only content is lines of text in one column as the table they were.
 * @returns null for any other sheet
 */
export function readLines(sheet: Sheet, policy: Partial<Policy>): LinesReading | null {
  const lines = textLines(sheet);
  const [first] = lines ?? [];
  if (!lines || !first) return null;
  const parting = partingOf(lines);
  if (parting === null) return { ok: false, fault: { code: 'not-parted', first } };
  const placed =
    parting === 'spaces'
      ? placeLines(lines)
      : { ok: true as const, rows: lines.map(({ text }) => partLine(text, parting)), bodyRows: null };
  if (!placed.ok) {
    const fault: LinesFault =
      placed.fault === 'line' ? { code: 'line', line: placed.line } : { code: placed.fault, first };
    return { ok: false, fault };
  }
  const parted: Sheet = { name: sheet.name, firstRow: 0, firstColumn: 0, rows: placed.rows };
  const checked = check(parted, policy);
  if (!checked.ok) return { ok: false, fault: { code: 'no-heads', first } };
  const { judged, findings } = checked.check;
  const lost = placed.bodyRows !== null && placed.bodyRows !== judged.indicators.length;
  const isCertain = isTidyable(findings) && !findings.some(({ rule }) => rule === 'row-unread') && !lost;
  if (!isCertain) return { ok: false, fault: { code: 'unsure', first } };
  return { ok: true, read: { parting, lines, sheet: parted, check: checked.check } };
}
