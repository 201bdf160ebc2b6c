import { mayBeBracket } from '../../figure/turned-negative.js';
import { isDash, saysNoTarget } from '../../lexicon/no-target.js';
import { fold } from '../../text/fold.js';
import type { Content } from './content.js';

/** One figure that stands in two cells, as after pasting from a PDF: `15` | `(13)`. */

/** `(13)`, `(令和8年度)`. */
const LONE_BRACKET = /^\(([^()]*)(?:\)[^()]*)?$/;
/** `13)`: the other end of a bracket that opens in the cell before, or was lost. */
const CLOSING = /^[^()]*\d[^()]*\)$/;
/** Digits with letters or a mark among them, which by itself may also be the beginning of a name: `2O`, `12※`. */
const DAMAGED = /^(?=.*\d)[\da-z.,※*]{1,8}$|^\d[\d,.]{0,9}[^\d()\s]{1,3}[※*]\d{0,2}$/i;
const DIGIT = /[\d０-９]/;
/** A remark in brackets is longer; no figure is. */
const LONGEST_HALF = 24;

/** True where a bracket says a number, or that there is none. */
function isTargetLike(inside: string): boolean {
  return /\d/.test(inside) || isDash(inside) || saysNoTarget(inside);
}

/** What the other half begins or ends with, which is all that most cells are asked: a bracket, or the minus that Excel made of it. */
const mayBeOtherHalf = (second: string) =>
  second.endsWith(')') || second.startsWith('(') || second.startsWith('-');

/** True where the cell at `left` and its neighbour make one figure, which neither is alone. */
export function areHalves(contents: readonly Content[], texts: readonly string[], left: number): boolean {
  const [one, other] = [texts[left] ?? '', texts[left + 1] ?? ''];
  if (one === '' || other === '' || one.length > LONGEST_HALF || other.length > LONGEST_HALF) return false;
  if (contents[left + 1] === 'numberedLabel') return false;
  const content = contents[left];
  // A number in brackets before words is no half of a figure, however short.
  if (content === 'numberedLabel') return false;
  const isFigure = content === 'figure' || content === 'pending';
  if (!isFigure && !DIGIT.test(one)) return false;
  const second = fold(other).trim();
  if (!mayBeOtherHalf(second)) return false;
  const first = fold(one).trim();
  if (!isFigure && !DAMAGED.test(first)) return false;
  // `5(` | `4)`; of `(5` | `4)` nobody knows whether it was 54.
  if (/^[^()]*\([^()\d]*$/.test(first)) return /^[^()]*\)$/.test(second) && isTargetLike(second);
  if (/[()]/.test(first)) return false;
  const inside = LONE_BRACKET.exec(second)?.[1];
  return inside === undefined ? mayBeBracket(second) || CLOSING.test(second) : isTargetLike(inside);
}

/** The row's contents with both halves of a figure as figures, whatever each of them looks like alone. */
export function withHalves(contents: readonly Content[], texts: readonly string[]): readonly Content[] {
  let marked: Content[] | null = null;
  for (let at = 0; at + 1 < contents.length; at += 1) {
    if (!areHalves(contents, texts, at)) continue;
    marked ??= [...contents];
    if (marked[at] !== 'pending') marked[at] = 'figure';
    marked[at + 1] = 'figure';
  }
  return marked ?? contents;
}
