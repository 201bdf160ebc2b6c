/** Words stay whole; Japanese may break after any character; a line break is its own piece. */
const PIECES = /\r?\n|[\u0021-\u024f]+|[\s\S]/gu;

/**
 * How many lines a wrapped text takes in a cell.
 *
 * @param text the text as shown; its own line breaks count
 * @param width room for a line, in the unit `measure` answers in
 * @param measure width of a piece of text
 */
export function countLines(text: string, width: number, measure: (piece: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === '\n' || piece === '\r\n') {
      lines++;
      used = 0;
      continue;
    }
    const length = measure(piece);
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    // A word longer than the cell is broken inside.
    if (length > width && width > 0) {
      const more = Math.ceil(length / width) - 1;
      lines += more;
      used = length - more * width;
    } else {
      used += length;
    }
  }
  return lines;
}
