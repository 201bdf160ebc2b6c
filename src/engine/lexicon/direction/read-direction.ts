import type { Entry } from '../entry.js';
import { WORD_LETTERS } from '../letters.js';
import { Ends } from './ends.js';

/** Whether more or less of what a label names is better, by the words at its end: a Japanese label ends in what is counted. */

export type BetterWhen = 'higher' | 'lower';

/** What the words at the end of a text say of its direction. */
export interface Directed {
  readonly better: BetterWhen | null;
  /** True where it ends in how something is counted: 離職率, not 離職. */
  readonly counted: boolean;
  /** True where its last words turn round what is before them: 削減, 減少, 改善, していない. */
  readonly turned: boolean;
}

/** The lists a label is read by. */
export interface DirectionWords {
  /** More of it is better wherever it is what is counted: 採択, 参加, 売上. */
  readonly wanted: readonly Entry[];
  /** More of it is better where nothing unknown stands before it: 会員 in 女性会員数, not in 休眠会員数. */
  readonly wantedAlone: readonly Entry[];
  /** Less of it is better: 廃業, クレーム, 残業. */
  readonly unwanted: readonly Entry[];
  /** Made less on purpose. Counted, more is better (経費削減率); uncounted, the label tells to lower (経費の削減). */
  readonly lowered: readonly Entry[];
  /** Become less by itself: 減少. Counted, the opposite of what became less. */
  readonly fallen: readonly Entry[];
  /** Made better: 改善. Uncounted and of something unwanted, the label tells to lower that (残業時間の改善). */
  readonly mended: readonly Entry[];
  /** Not done, not there: 参加していない. */
  readonly denied: readonly Entry[];
  /** Before something wanted, its lack or its abuse: 未, 不正. */
  readonly lacking: readonly Entry[];
  /** Before something unwanted, its absence: 無. */
  readonly free: readonly Entry[];
  /** How it is counted: 件, 数, 率. */
  readonly measures: readonly Entry[];
  /** Time it takes. How long something wanted takes says nothing; how long something unwanted does is unwanted. */
  readonly times: readonly Entry[];
  /** What it befalls or who does it, and words that only bind: 者, 事業者, の, した. */
  readonly bearers: readonly Entry[];
  /** What may stand before `wantedAlone`. */
  readonly qualifiers: readonly Entry[];
}

type Kind = 'wanted' | 'wantedAlone' | 'unwanted' | 'lowered' | 'fallen' | 'mended' | 'denied';
type Ending = 'measure' | 'time' | 'bearer';

/** A place that words of counting and bearing lead back to from the end. */
interface Cut {
  readonly end: number;
  readonly counted: boolean;
  readonly timed: boolean;
  /** Where the longest of these words that ends here begins; the place itself where none does. */
  longest: number;
  /** The one found after it. Each leads to the next, for there are few, and a list has room for more. */
  next: Cut | null;
}

interface Head extends Pick<Cut, 'counted' | 'timed'> {
  readonly kind: Kind;
  readonly begin: number;
}

/** The cut at a place; there are a few of them at most. */
function cutAt(first: Cut, place: number): Cut | null {
  for (let cut: Cut | null = first; cut; cut = cut.next) if (cut.end === place) return cut;
  return null;
}

const OPPOSITE = { higher: 'lower', lower: 'higher' } as const;
/** Digits, dashes, numbers in circles: no word that could turn another round. */
const NO_LETTER = /\P{L}/u;
/** Nearly every letter there is, without the pattern for all, which takes long to set up. */
const PLAIN_LETTER = new RegExp(`[a-z${WORD_LETTERS}]`);
/** Of names this long only the end is read. */
const LONGEST_HEAD = 120;

const TURNING: readonly Kind[] = ['lowered', 'fallen', 'mended', 'denied'];

/** Makes the reader of some lists. It gives null for a text whose words are of no known kind. */
export function directionReader(words: DirectionWords): (head: string) => Directed | null {
  const kinds = new Ends<Kind>([
    ['wantedAlone', words.wantedAlone],
    ['wanted', words.wanted],
    ['unwanted', words.unwanted],
    ['lowered', words.lowered],
    ['fallen', words.fallen],
    ['mended', words.mended],
    ['denied', words.denied],
  ]);
  const endings = new Ends<Ending>([
    ['bearer', words.bearers],
    ['measure', words.measures],
    ['time', words.times],
  ]);
  const qualifiers = new Ends([['qualifier', words.qualifiers]]);
  const lacking = new Ends([['lacking', words.lacking]]);
  const free = new Ends([['free', words.free]]);

  /** The places from which on there is nothing but words of counting and bearing, as they were found from the last on: the first of them. */
  function cutsOf(text: string): Cut {
    const first: Cut = { end: text.length, counted: false, timed: false, longest: text.length, next: null };
    let last = first;
    for (let end = text.length; end > 0; end -= 1) {
      const cut = cutAt(first, end);
      if (!cut) continue;
      const words = endings.before(text, end);
      cut.longest = words[0]?.begin ?? end;
      for (const { begin, value } of words) {
        if (cutAt(first, begin)) continue;
        const timed = value === 'time';
        const counted = cut.counted || timed || value === 'measure';
        last.next = { end: begin, counted, timed: cut.timed || timed, longest: begin, next: null };
        last = last.next;
      }
    }
    return first;
  }

  const isQualified = (text: string, begin: number): boolean => {
    const open = new Set([begin]);
    for (let end = begin; end > 0; end -= 1) {
      if (!open.has(end)) continue;
      const letter = text.charAt(end - 1);
      if (!PLAIN_LETTER.test(letter) && NO_LETTER.test(letter)) open.add(end - 1);
      for (const word of [...qualifiers.before(text, end), ...endings.before(text, end)])
        open.add(word.begin);
    }
    return open.has(0);
  };

  /** What is counted: of the words that all that follows hangs on, the one that reaches furthest back. */
  function headOf(text: string): Head | null {
    let best: Head | null = null;
    for (let cut: Cut | null = cutsOf(text); cut; cut = cut.next) {
      const { end, counted, timed, longest } = cut;
      for (const { begin, value: kind } of kinds.before(text, end)) {
        // 減 in 会員の増減 is no word of its own.
        if (begin > longest) continue;
        if (kind === 'wantedAlone' && !isQualified(text, begin) && lacking.before(text, begin).length === 0)
          continue;
        if (best === null || begin < best.begin) best = { kind, begin, counted, timed };
      }
    }
    return best;
  }

  function opposite(text: string): BetterWhen | null {
    const own = betterOf(text);
    return own === null ? null : OPPOSITE[own];
  }

  function betterOf(text: string): BetterWhen | null {
    const head = headOf(text);
    return head && betterBy(text, head);
  }

  function betterBy(text: string, { kind, begin, counted, timed }: Head): BetterWhen | null {
    switch (kind) {
      case 'wanted':
      case 'wantedAlone':
        if (lacking.before(text, begin).length > 0) return 'lower';
        return timed ? null : 'higher';
      case 'unwanted':
        return free.before(text, begin).length > 0 ? 'higher' : 'lower';
      case 'lowered':
        return counted ? 'higher' : 'lower';
      case 'mended':
        return !counted && betterOf(text.slice(0, begin)) === 'lower' ? 'lower' : 'higher';
      case 'fallen':
        if (begin === 0) return null;
        return counted ? opposite(text.slice(0, begin)) : 'lower';
      case 'denied':
        return opposite(text.slice(0, begin));
    }
  }

  return (whole) => {
    const text = whole.slice(-LONGEST_HEAD);
    const head = headOf(text);
    if (!head) return null;
    return { better: betterBy(text, head), counted: head.counted, turned: TURNING.includes(head.kind) };
  };
}
