import { SIGNS_IN_WORDS } from '../lexicon/legend/amounts.js';
import { holdsLegendWord, type LegendWord, legendWords } from '../lexicon/legend/legend-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import { matchesWhere, notBehind } from '../text/standing.js';

/** The part of a legend's entry that says how much it takes: `80%以上100%未満`, `80～99％`, `8割以上`. */

/** An end of a band; what lies on it belongs to it where it is included. */
export interface Edge {
  readonly at: number;
  readonly included: boolean;
}

/** Values from one edge to the other; null where it is open. */
export interface Band {
  readonly from: Edge | null;
  readonly to: Edge | null;
}

export interface ReadBand {
  readonly band: Band;
  /** True where the numbers are percentages by their own signs; else what they are the legend must say. */
  readonly isPercent: boolean;
  /** True where no number says it but words do: 目標を上回る. */
  readonly inWords?: true;
  /** True for a number alone, `100%`: what stands beside a mark in a table looks the same. */
  readonly isPoint?: true;
}

type Bound = 'atLeast' | 'above' | 'atMost' | 'below' | 'decade' | null;

interface Term {
  readonly value: number;
  readonly isPercent: boolean;
  readonly bound: Bound;
  /** What stands between the term before and this one. */
  readonly glue: string;
  readonly end: number;
}

const BOUNDS: readonly Exclude<Bound, null>[] = ['atLeast', 'above', 'atMost', 'below', 'decade'];
const SIGNS: Readonly<Partial<Record<LegendWord, number>>> = { percent: 1, tenth: 10, times: 100 };

const group = (word: LegendWord) => `(?<${word}>${legendWords(word)})`;
const TERM = new RegExp(
  `(?<value>\\d{1,4}(?:\\.\\d+)?)(?:${mapList(['percent', 'tenth', 'times'] as const, group).join('|')})?(?:${mapList(BOUNDS, group).join('|')})?`,
  'gu',
);
const APART = notBehind(/[\d.]$/);
const TO = new RegExp(`(?:${legendWords('to')}|…)$`, 'u');
/** Between the two ends of one band: a sign, `かつ`, or what is measured, as in 80≦x<100. */
const JOINED = new RegExp(
  `^[(、,]?(?:${legendWords('to')}|…|${legendWords('joins')}|${legendWords('rate')})*[、,]?$`,
  'u',
);
/** 80≦x says of x that it is at least 80, and so does x≧80. */
function inWords(text: string): string {
  const { behind, before } = SIGNS_IN_WORDS;
  return text
    .replace(/≥|>=/g, '≧')
    .replace(/≤|<=/g, '≦')
    .replace(/(\d%?)([≦<≧>])/g, (_, number: string, sign: keyof typeof behind) => number + behind[sign])
    .replace(
      /([≧>≦<])(\d+(?:\.\d+)?%?)/g,
      (_, sign: keyof typeof before, number: string) => number + before[sign],
    );
}

function termsIn(text: string): Term[] {
  const terms: Term[] = [];
  let end = 0;
  for (const match of matchesWhere(text, TERM, APART)) {
    const named = (word: LegendWord) => match.groups?.[word] !== undefined;
    const [sign] = filterList(['percent', 'tenth', 'times'] as const, named);
    // Tenths and the like are exact to the last digit written.
    const value = Number((Number(match.groups?.value) * (SIGNS[sign ?? 'percent'] ?? 1)).toPrecision(12));
    const bound = BOUNDS.find(named) ?? null;
    terms.push({
      value,
      isPercent: sign !== undefined,
      bound,
      glue: text.slice(end, match.index),
      end: match.index + match[0].length,
    });
    end = match.index + match[0].length;
  }
  return terms;
}

const isLower = ({ bound }: Term) => bound === 'atLeast' || bound === 'above';
const isUpper = ({ bound }: Term) => bound === 'atMost' || bound === 'below';
const edge = ({ value, bound }: Term): Edge => ({
  at: value,
  included: bound !== 'above' && bound !== 'below',
});

/** Two numbers beside each other as one band, or null where they are none. */
function pairOf(one: Term, other: Term): Band | null {
  if (!JOINED.test(other.glue) || one.bound === 'decade' || other.bound === 'decade') return null;
  const joins = TO.test(other.glue.replace(/[、,]$/, ''));
  if (isUpper(one) && isLower(other)) return { from: edge(other), to: edge(one) };
  if (isUpper(one) || isLower(other) || (!isLower(one) && !joins)) return null;
  if (one.bound === null && other.bound === null && other.value < one.value)
    return { from: edge(other), to: edge(one) };
  return other.value < one.value ? null : { from: edge(one), to: edge(other) };
}

/** A number alone: `100%以上`, `~59%`, `120%~`; without a word of its own it is that value and no other. */
function aloneOf(term: Term, behind: string): Band | null {
  if (isLower(term)) return { from: edge(term), to: null };
  if (isUpper(term) || (term.bound === null && term.glue.endsWith('~')))
    return { from: null, to: edge(term) };
  if (term.bound === 'decade')
    return { from: { at: term.value, included: true }, to: { at: term.value + 10, included: false } };
  if (holdsLegendWord(behind, 'onwards')) return { from: edge(term), to: null };
  return term.isPercent ? { from: edge(term), to: edge(term) } : null;
}

const sameEdge = (one: Edge | null, other: Edge | null) =>
  one?.at === other?.at && one?.included === other?.included;

/** True for bands of the same ends. */
export function isSameBand(one: Band, other: Band): boolean {
  return sameEdge(one.from, other.from) && sameEdge(one.to, other.to);
}

/** Whether a value lies in a band. */
export function liesIn(value: number, { from, to }: Band): boolean {
  const above = from === null || (from.included ? value >= from.at : value > from.at);
  const below = to === null || (to.included ? value <= to.at : value < to.at);
  return above && below;
}

/**
 * The bands a text names, each once, those with a sign of percent alone where there are any.
 * @param text folded, without white space, in lower case
 */
export function bandsIn(text: string): readonly ReadBand[] {
  const words = inWords(text);
  const terms = termsIn(words);
  const found: ReadBand[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    const next = terms[at + 1];
    if (!term) continue;
    const pair = next ? pairOf(term, next) : null;
    const band = pair ?? aloneOf(term, words.slice(term.end, next ? next.end : undefined));
    if (pair) at += 1;
    if (!band) continue;
    const isPercent = term.isPercent || (pair !== null && (next?.isPercent ?? false));
    const isPoint = pair === null && band.from !== null && band.from.at === band.to?.at;
    found.push({ band, isPercent, ...(isPoint ? { isPoint } : {}) });
  }
  const inPercent = filterList(found, ({ isPercent }) => isPercent);
  const kept = inPercent.length > 0 ? inPercent : found;
  return filterList(kept, (own, at) => kept.findIndex(({ band }) => isSameBand(band, own.band)) === at);
}
