/**
 * Folding of widths and look-alikes, one code unit to one code unit, so that every position in the folded text is
 * the same position in the text as written.
 */

const PAIRS: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\uff70': 'ー',
  '\u2015': '—',
  '\u2500': '—',
  '\u2501': '—',
  '\u301c': '~',
  '\u223c': '~',
  '\uff5e': '~',
  '\u3014': '(',
  '\u3015': ')',
  '\u3010': '(',
  '\u3011': ')',
  '\u3008': '(',
  '\u3009': ')',
  '[': '(',
  ']': ')',
  '\uff3b': '(',
  '\uff3d': ')',
  '\u2044': '/',
  '\u2215': '/',
};

function foldUnit(unit: string): string {
  const pair = PAIRS[unit];
  if (pair !== undefined) return pair;
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

/** Everything that any pair above or the full-width block can change. */
const FOLDABLE =
  /[\u3000\u00a0\u2009\u202f\u200b\ufeff\t\n\r\u2010-\u2013\u2015\u2212\u2500\u2501\u301c\u223c\uff01-\uff5e\uff70\u3014\u3015\u3010\u3011\u3008\u3009[\]\u2044\u2215]/g;

/** Full width to half width, brackets of any shape to `()`, dashes and waves to one each; same length as `text`. */
export function fold(text: string): string {
  return text.replace(FOLDABLE, foldUnit);
}

/** Words compared as words: compatibility forms unified, all white space gone, Latin letters in lower case. */
export function foldWord(text: string): string {
  return fold(text.normalize('NFKC')).replace(/\s+/g, '').toLowerCase();
}

/** White space at the ends and runs of it inside reduced to single spaces; for labels shown to a person. */
export function tidySpaces(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}
