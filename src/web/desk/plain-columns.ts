/** Columns of a file that names no widths, as wide as what stands in them, within what a clerk can overlook. */

const NARROWEST = 64;
const WIDEST = 260;
const ROOM = 14;
/** Pixels of a letter of Japanese and of a Latin one in the grid's font. */
const WIDE_LETTER = 14;
const NARROW_LETTER = 8;

function widthOf(text: string): number {
  const longest = text
    .split('\n')
    .map((line) =>
      Array.from(line).reduce((sum, one) => sum + (one < '\u0080' ? NARROW_LETTER : WIDE_LETTER), 0),
    );
  return Math.max(0, ...longest);
}

/** @param places the texts that lie in one column each; what a merge spreads over several is left out */
export function plainColumns(
  places: Iterable<{ readonly column: number; readonly text: string }>,
): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { column, text } of places) {
    const width = Math.min(WIDEST, Math.max(NARROWEST, widthOf(text) + ROOM));
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  return widths;
}
