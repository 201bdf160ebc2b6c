import { LOOKS, type LookName } from './look.js';
import type { PlacedContent } from './sheet-content.js';
import type { SheetDraft } from './sheet-draft.js';
import { heightOf } from './text-size.js';

/** Lines of a paper of two pages: each is measured before it is written, so that what does not fit is known. */

/** A content across some columns of a line. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly content: PlacedContent;
  readonly look: LookName;
}

export interface PaperLine {
  readonly spans: readonly Span[];
  /** Points it is high at least. */
  readonly least?: number;
  /** True for a heading, which must not stand at the foot of a page. */
  readonly leads?: true;
}

/** Points of A4 portrait between the margins, less what programs differ by. */
export const PAPER_HEIGHT = (842 - 2 * 0.5 * 72) * 0.98;

/** Points of a line of one row of text. */
const LEAST = 16;

/** A line's height in points: that of its highest text. */
export function lineHeight({ spans, least = LEAST }: PaperLine, widths: readonly number[]): number {
  const heights = spans.map(({ first, last, content, look }) => {
    if (typeof content !== 'string' || !LOOKS[look].wrap) return LOOKS[look].size * 1.7;
    const width = widths.slice(first, last + 1).reduce((sum, own) => sum + own, 0);
    return heightOf(content, width, LOOKS[look].size);
  });
  return Math.max(least, ...heights);
}

/** The points of several lines. */
export const linesHeight = (lines: readonly PaperLine[], widths: readonly number[]): number =>
  lines.reduce((sum, own) => sum + lineHeight(own, widths), 0);

/**
 * The row that begins the second page; null where one page holds all. A heading goes over with what it leads.
 */
export function secondPageAt(lines: readonly PaperLine[], widths: readonly number[]): number | null {
  let height = 0;
  for (const [at, line] of lines.entries()) {
    height += lineHeight(line, widths);
    if (height <= PAPER_HEIGHT) continue;
    let begin = at;
    while (begin > 0 && lines[begin - 1]?.leads) begin -= 1;
    return begin;
  }
  return null;
}

/** Whether two pages hold the lines. */
export function fitsPages(lines: readonly PaperLine[], widths: readonly number[]): boolean {
  const second = secondPageAt(lines, widths);
  return second === null || linesHeight(lines.slice(second), widths) <= PAPER_HEIGHT;
}

/** Writes the lines from the first row on. */
export function writeLines(draft: SheetDraft, lines: readonly PaperLine[]): void {
  for (const [row, line] of lines.entries()) {
    for (const { first, last, content, look } of line.spans) {
      for (let column = first; column <= last; column += 1)
        draft.put(row, column, column === first ? content : '', look);
      if (last > first) draft.merge({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    }
    draft.grow(row, lineHeight(line, draft.columnWidths));
  }
}
