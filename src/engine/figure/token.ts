import { fold } from '../text/fold.js';
import { type NumberToken, scanNumber } from './number.js';

/** The figure cell cut into its smallest meaningful parts. Linear in the length of the text. */

interface Span {
  /** Place in the text as written, from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

export type Token =
  | (Span & { readonly type: 'number' } & NumberToken)
  | (Span & { readonly type: 'open' | 'close' | 'dash' | 'minus' | 'wave' | 'slash' })
  | (Span & { readonly type: 'word'; readonly text: string });

export interface TokenList {
  readonly tokens: readonly Token[];
  readonly oddities: { readonly letterSpaced: boolean };
  /** True where the cell holds more parts than any figure does; what follows was not looked at. */
  readonly cut: boolean;
}

/** A figure with target, units, direction and brackets has about a dozen parts. */
const MOST_TOKENS = 48;
/** And takes far fewer characters; patterns need not be ready for more. */
const LONGEST_FIGURE = 1000;

const NOTE = /[※*＊]|注[)):：]/;
const SINGLE: Record<string, 'open' | 'close' | 'wave' | 'slash'> = {
  '(': 'open',
  ')': 'close',
  '~': 'wave',
  '/': 'slash',
};
const WORD = /[^\s\d()~/※*+\-—ー△▲.,][^\s\d()~/※*+\-—△▲]*/y;

/**
 * Cuts a figure cell. A note (`※…`) ends the figure and is left out.
 * @param raw the cell's text as written
 */
export function tokenize(raw: string): TokenList {
  const note = raw.search(NOTE);
  const figure = (note > 0 ? raw.slice(0, note) : raw).trimEnd();
  const tokens: Token[] = [];
  let letterSpaced = false;
  if (figure.trimStart().length > LONGEST_FIGURE) return { tokens, oddities: { letterSpaced }, cut: true };
  const text = fold(figure);
  let at = 0;
  while (at < text.length) {
    if (tokens.length >= MOST_TOKENS) return { tokens, oddities: { letterSpaced }, cut: true };
    const character = text.charAt(at);
    const start = at;
    if (character === ' ') {
      at += 1;
    } else if (/\d/.test(character) || (character === '.' && /\d/.test(text.charAt(at + 1)))) {
      const number = scanNumber(text, at);
      letterSpaced ||= number.letterSpaced;
      at = number.end;
      tokens.push({ type: 'number', start, ...number });
    } else if (SINGLE[character]) {
      at += 1;
      tokens.push({ type: SINGLE[character], start, end: at });
    } else if (character === '-' || character === '—' || character === 'ー') {
      while (text.charAt(at) === character) at += 1;
      tokens.push({ type: 'dash', start, end: at });
    } else if (character === '△' || character === '▲') {
      at += 1;
      tokens.push({ type: 'minus', start, end: at });
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? character;
      at += word.length;
      tokens.push({ type: 'word', start, end: at, text: word });
    }
  }
  return { tokens, oddities: { letterSpaced }, cut: false };
}
