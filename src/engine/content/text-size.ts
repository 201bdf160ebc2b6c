/** How much room a text takes in a cell, since Excel fits no row to merged cells and none in a file it has not made. */

const DIGIT = 7;
const PADDING = 10;
const LINE_END = /[\r\n]/;
const LINE_ENDS = /\r\n|\r|\n/;
/** Excel's limit. */
export const TALLEST_ROW = 409;

/** A character's width as a share of the font's em: full-width 1, half-width about a half. */
function emOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  const half = code < 0x250 || (code >= 0xff61 && code <= 0xffdc);
  return half ? 0.58 : 1;
}

/**
 * Lines a text fills.
 * @param width of the column in digits of the default font
 * @param size of the font in points
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = width * DIGIT - PADDING;
  const em = (size * 96) / 72;
  // As nearly every text of a list is: with a letter to spare, however wide each is.
  if ((text.length + 1) * em <= room && !LINE_END.test(text)) return 1;
  let lines = 0;
  for (const paragraph of text.split(LINE_ENDS)) {
    lines += 1;
    let used = 0;
    for (const letter of paragraph) {
      const own = emOf(letter) * em;
      if (used + own > room && used > 0) {
        lines += 1;
        used = 0;
      }
      used += own;
    }
  }
  return lines;
}

/** Height in points of a row or a merge that shows the text whole, up to Excel's tallest row. */
export function heightOf(text: string, width: number, size: number): number {
  return Math.min(TALLEST_ROW, heightUnlimited(text, width, size));
}

/** The same for a merge, which several rows share. */
export function heightUnlimited(text: string, width: number, size: number): number {
  return Math.ceil(linesOf(text, width, size) * size * 1.7 + 4);
}
