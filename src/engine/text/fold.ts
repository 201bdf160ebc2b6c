import { memoize } from './memoize.js';

/**
 * Folding of widths and look-alikes, one code unit to one code unit, so that every position in the folded text is
 * the same position in the text as written.
 */

/** What looks alike, by what it folds to. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['\u3000\u00a0\u2009\u202f\u200b\ufeff\t\n\r', ' '],
  ['\u2212\u2010\u2011\u2012\u2013', '-'],
  ['\uff70', 'ー'],
  ['\u2015\u2500\u2501', '—'],
  ['\u301c\u223c\uff5e\u2053\u3030\u223d', '~'],
  ['\u3014\u3010\u3008[\uff3b{\uff5b', '('],
  ['\u3015\u3011\u3009]\uff3d}\uff5d', ')'],
  ['\u2044\u2215', '/'],
];

/**
 * By which bits each code unit differs from what it folds to: nothing for all but what is above and the full-width block, so that the table
 * is nearly all of the zeros it is made of. To fill in 65,536 of them took as long as the check of a small table.
 */
const CHANGE = changes();

function changes(): Uint16Array {
  const all = new Uint16Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code += 1) all[code] = code ^ (code - 0xfee0);
  for (const [alike, folded] of ALIKE)
    for (const letter of alike) all[letter.charCodeAt(0)] = letter.charCodeAt(0) ^ folded.charCodeAt(0);
  return all;
}

/** What is in its folded form already, as nearly every label and verdict is: no capitals, no white space, nothing of full width. */
const PLAIN = /^[!-@\\^-z|~、。「」・ーぁ-ゖァ-ヺ一-鿿]*$/;

/** Latin letters, kana, ideographs and full-width forms' plain fellows: what normalising leaves as it is. */
const COMPOSED = /^[ -~、。「」・ーぁ-ゖァ-ヺ一-鿿]*$/;

/** Code units made into text at once; a call takes no more arguments than this without trouble. */
const CHUNK = 4096;

/** Full width to half width, brackets of any shape to `()`, dashes and waves to one each; same length as `text`. */
export function fold(text: string): string {
  let begin = 0;
  // Most texts have nothing to fold.
  while (begin < text.length && CHANGE[text.charCodeAt(begin)] === 0) begin += 1;
  if (begin === text.length) return text;
  let folded = text.slice(0, begin);
  for (let at = begin; at < text.length; at += CHUNK) {
    // A plain array: to spread a typed one takes five times as long.
    const units: number[] = [];
    const end = Math.min(at + CHUNK, text.length);
    for (let own = at; own < end; own += 1) {
      const code = text.charCodeAt(own);
      units.push(code ^ (CHANGE[code] ?? 0));
    }
    folded += String.fromCharCode(...units);
  }
  return folded;
}

/** Compatibility forms unified (NFKC); of most texts there are none. */
export const unifyForms = (text: string): string => (COMPOSED.test(text) ? text : text.normalize('NFKC'));

/** Compatibility forms unified, all white space gone; capitals stay, as in `kWh`. */
export function foldForms(text: string): string {
  return PLAIN.test(text) ? text : unplain(text);
}

const unplain = (text: string) => fold(unifyForms(text)).replace(/\s+/g, '');

/** Words compared as words: compatibility forms unified, all white space gone, Latin letters in lower case. */
export const foldWord = memoize((text): string => (PLAIN.test(text) ? text : unplain(text).toLowerCase()));

/** White space at the ends and runs of it inside reduced to single spaces; for labels shown to a person. */
export function tidySpaces(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}
