import { patternOf } from '../lexicon/entry.js';
import { NOTE_WORD } from '../lexicon/rows/note-words.js';
import { fold } from '../text/fold.js';
import { firstWhere } from '../text/standing.js';
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
  /** The text of the figure, without marks and notes; every position as in the cell. */
  readonly figure: string;
  /** The note that ended the figure, its mark included; `''` where there is none. */
  readonly note: string;
}

/** A figure with target, units, direction and brackets has about a dozen parts. */
const MOST_TOKENS = 48;
/** And takes far fewer characters; patterns need not be ready for more. */
const LONGEST_FIGURE = 1000;

const NOTE = new RegExp(`[※*＊]|${patternOf(NOTE_WORD)}[)):：\\d０-９]`, 'g');
const IS_MARK = /^[※*＊]/;
/** `(注)` is a bracket of its own. */
const noteIn = (text: string) =>
  firstWhere(text, NOTE, (before, [note]) => IS_MARK.test(note) || !/[(（]$/.test(before));
/** `12※1（10）`: a mark that refers to a note elsewhere stands within the figure. */
const REFERENCE = /^[※*＊]\s{0,4}[\d０-９]{0,2}[)）]?\s{0,4}(?=[(（[［【〔])/;
const OPENING = /[(（[［【〔]/;
const SINGLE: Record<string, 'open' | 'close' | 'wave' | 'slash'> = {
  '(': 'open',
  ')': 'close',
  '~': 'wave',
  '/': 'slash',
};
/** `45＜40＞`: brackets of another shape, around a number behind a number. */
const ANGLED = /^([^<>]*)<([^<>]*)>([^<>]*)$/;
const withoutAngles = (text: string) =>
  text.replace(ANGLED, (all: string, before: string, within: string, behind: string) =>
    /\d/.test(before) ? `${before}(${within})${behind}` : all,
  );
const WORD = /[^\s\d()~/※*+\-—ー△▲.,][^\s\d()~/※*+\-—△▲]*/y;

/** What a figure says beside its values: marks and notes, in their order. */
export function remarksOf(raw: string): string {
  const { mark, note } = withoutNote(raw);
  return `${mark}${note}`.trim();
}

/** Parts the figure from its note; a mark before its only bracket is blanked, the rest stays where it was. */
function withoutNote(raw: string): { figure: string; mark: string; note: string } {
  const index = noteIn(raw)?.index ?? 0;
  if (index === 0) return { figure: raw, mark: '', note: '' };
  const before = raw.slice(0, index);
  const reference = OPENING.test(before) ? null : REFERENCE.exec(raw.slice(index, index + 16));
  if (!reference) return { figure: before, mark: '', note: raw.slice(index) };
  const blanked = `${before}${' '.repeat(reference[0].length)}${raw.slice(index + reference[0].length)}`;
  // Behind the bracket, the next mark begins a note.
  const next = noteIn(blanked.slice(index))?.index;
  const end = next === undefined ? blanked.length : index + next;
  return { figure: blanked.slice(0, end), mark: reference[0].trim(), note: blanked.slice(end) };
}

/**
 * Cuts a figure cell. A note (`※…`) ends the figure and is left out.
 * @param raw the cell's text as written
 */
export function tokenize(raw: string): TokenList {
  const { figure: untrimmed, note } = withoutNote(raw);
  const figure = untrimmed.trimEnd();
  const tokens: Token[] = [];
  let letterSpaced = false;
  const list = (cut: boolean): TokenList => ({ tokens, oddities: { letterSpaced }, cut, figure, note });
  if (figure.trimStart().length > LONGEST_FIGURE) return list(true);
  const text = withoutAngles(fold(figure));
  let at = 0;
  while (at < text.length) {
    if (tokens.length >= MOST_TOKENS) return list(true);
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
  return list(false);
}
