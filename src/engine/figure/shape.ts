import { atBegin } from '../lexicon/entry.js';
import { REMARKS } from '../lexicon/figure/remark-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import type { Oddity } from './reading.js';
import type { Token } from './token.js';

/** Where the brackets of a figure stand, and what before, in and behind them. */

/** What stands on one side of a bracket. */
export interface Side {
  readonly tokens: readonly Token[];
  readonly raw: string;
}

/** A figure cut at its brackets. */
export interface Shape {
  readonly outside: Side;
  readonly inside: Side | null;
  readonly behind: Side;
  readonly oddities: readonly Oddity[];
}

/** A side where nothing stands. */
export const NOTHING: Side = { tokens: [], raw: '' };

/** True where a side holds a number. */
export function hasNumber(side: Side): boolean {
  return side.tokens.some((token) => token.type === 'number');
}

/** A side with the text its tokens cover. */
export function sideOf(raw: string, tokens: readonly Token[]): Side {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return { tokens, raw: first && last ? raw.slice(first.start, last.end).trim() : '' };
}

const REMARK = atBegin(REMARKS);

/** A second bracket that only explains the first (`15(13)(うち2件は新規)`) is a remark. */
function isRemark(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return first?.type === 'word' && REMARK.test(first.text);
}

/** Cuts the tokens at the brackets, or gives null where they are nested or do not pair. */
export function shapeOf(raw: string, tokens: readonly Token[]): Shape | null {
  const open = tokens.findIndex((token) => token.type === 'open');
  const close = tokens.findIndex((token) => token.type === 'close');
  if (open < 0 && close < 0)
    return { outside: sideOf(raw, tokens), inside: null, behind: NOTHING, oddities: [] };
  if (open < 0) return withoutOpening(raw, tokens, close);
  if (close >= 0 && close < open) return null;
  const end = close < 0 ? tokens.length : close;
  const inner = tokens.slice(open + 1, end);
  if (inner.some((token) => token.type === 'open')) return null;
  let behind = tokens.slice(end + 1);
  const second = behind.findIndex((token) => token.type === 'open' || token.type === 'close');
  if (second >= 0) {
    if (behind[second]?.type === 'close' || !isRemark(behind.slice(second + 1))) return null;
    behind = behind.slice(0, second);
  }
  // Only a unit may follow the bracket, or, with nothing before it, the actual (`(27)37`).
  if (open > 0 && behind.some((token) => token.type !== 'word')) return null;
  return {
    outside: sideOf(raw, tokens.slice(0, open)),
    inside: sideOf(raw, inner),
    behind: sideOf(raw, behind),
    // A note inside the brackets (`12(10※修正)`) ends the figure before they close.
    oddities: close < 0 && !/[)）]\s*$/.test(raw.slice(-8)) ? ['bracket-missing'] : [],
  };
}

/** `26 31）`: two numbers, the bracket between them lost. */
function withoutOpening(raw: string, tokens: readonly Token[], close: number): Shape | null {
  const inner = tokens.slice(0, close);
  const second = mapList(inner, (token) => token.type).lastIndexOf('number');
  if (second <= 0 || filterList(inner, (token) => token.type === 'number').length !== 2) return null;
  const minus = inner[second - 1]?.type;
  const cut = minus === 'minus' ? second - 1 : second;
  return {
    outside: sideOf(raw, inner.slice(0, cut)),
    inside: sideOf(raw, inner.slice(cut)),
    behind: sideOf(raw, tokens.slice(close + 1)),
    oddities: ['bracket-missing'],
  };
}
