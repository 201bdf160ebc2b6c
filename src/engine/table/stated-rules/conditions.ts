import { atBegin, type Entry, patternOf, whole } from '../../lexicon/entry.js';
import {
  AT_MOST,
  BY_LESS,
  BY_MORE,
  CALLED_ACHIEVED,
  COMPARED_AIMS,
  COUNTED,
  DECREASES,
  EQUALS,
  IN_HUNDREDTHS,
  IN_PARTS,
  IN_PERCENT,
  IN_TENTHS,
  INCREASES,
  MISSES,
  NEARLY_ACHIEVED,
  NOT_ACHIEVED,
  PARTICLES,
  PASSED_BY,
  PASSES,
  REACHES,
  SHORTAGES,
} from '../../lexicon/legend/condition-words.js';
import { mapList } from '../../lists/map-list.js';

/** What a line that says when something is 達成 is made of: verdicts, and conditions on the part of the target that was reached. */

/** Which actuals meet a condition. `reached` and `missed` part those at the bound from those below it, `passed` and `atMost` from those above. */
export type Side = 'reached' | 'missed' | 'passed' | 'atMost' | 'equal';

/** `目標の80%以上`, `目標値に届かない`, `2件以内の不足`: where a verdict begins or ends. */
export interface Bound {
  readonly is: 'bound';
  /** The part of the target: 0.8 of 80%, 1 of the target itself. */
  readonly part: number;
  /** So much less than that part, in the unit of the target. */
  readonly less: number;
  /** Null where no more than the part is named. */
  readonly side: Side | null;
}

/** A verdict by its name. */
export interface NamedVerdict {
  readonly is: 'verdict';
  readonly verdict: 'achieved' | 'unachieved' | 'between';
}

export type Part = Bound | NamedVerdict;

/** Words behind what is compared, and which actuals they mean. The denied form of a word comes before the word. */
const SIDES: readonly (readonly [readonly Entry[], Side])[] = [
  [MISSES, 'missed'],
  [AT_MOST, 'atMost'],
  [PASSES, 'passed'],
  [REACHES, 'reached'],
  [EQUALS, 'equal'],
];
const KNOWN_SIDES = mapList(SIDES, ([words, side]) => [whole(words), side] as const);
const SIDE = `(?:${mapList(SIDES, ([words]) => patternOf(words)).join('|')})`;

const sideOf = (words: string): Side | null =>
  KNOWN_SIDES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
const boundAt = (part: number, side: Side | null, less = 0): Bound => ({ is: 'bound', part, less, side });
const verdict = (own: NamedVerdict['verdict']) => (): NamedVerdict => ({ is: 'verdict', verdict: own });

const PART = `(\\d{1,3}(?:\\.\\d)?)(%|${patternOf(IN_PERCENT)}|${patternOf(IN_TENTHS)}(?:(\\d)${patternOf(IN_HUNDREDTHS)})?)`;
const AMOUNT = `(\\d{1,3})${patternOf(COUNTED)}`;
const FRACTION = `(\\d)${patternOf(IN_PARTS)}(\\d)`;
const IS_IN_TENTHS = atBegin(IN_TENTHS);
const partOf = (number = '', of = '', hundredths = ''): number =>
  IS_IN_TENTHS.test(of) ? Number(number) / 10 + Number(hundredths) / 100 : Number(number) / 100;

const sticky = (pattern: string) => new RegExp(pattern, 'y');

const AIM = patternOf(COMPARED_AIMS);
const BY = patternOf(PASSED_BY);
const OF = `${patternOf(PARTICLES)}?`;
const UP_TO = `(?:${patternOf(REACHES)}|${patternOf(AT_MOST)})?`;
const ACHIEVED = patternOf(CALLED_ACHIEVED);
const MISSES_OR_EQUALS = `${patternOf(MISSES)}|${patternOf(EQUALS)}`;

/** What may stand at a place of a line, the first that does counts. */
const KINDS: readonly (readonly [RegExp, (...groups: (string | undefined)[]) => Part])[] = [
  // Before a と or in brackets it is a verdict, though a target be named before it: 「目標達成」とする.
  [sticky(`(?:${AIM})?${ACHIEVED}(?=[」)]|と[すしみ判評認記扱])`), verdict('achieved')],
  [
    sticky(`${AIM}${BY}${PART}${UP_TO}${OF}${patternOf(BY_MORE)}`),
    (...of) => boundAt(1 + partOf(...of), 'reached'),
  ],
  [
    sticky(`${AIM}${BY}${PART}${UP_TO}${OF}${patternOf(BY_LESS)}`),
    (...of) => boundAt(1 - partOf(...of), null),
  ],
  [sticky(`${AIM}${OF}${PART}${patternOf(INCREASES)}`), (...of) => boundAt(1 + partOf(...of), null)],
  [sticky(`${AIM}${OF}${PART}${patternOf(DECREASES)}`), (...of) => boundAt(1 - partOf(...of), null)],
  [
    sticky(`${patternOf(SHORTAGES)}${OF}${AMOUNT}(?:${patternOf(AT_MOST)})?`),
    (number) => boundAt(1, 'reached', Number(number)),
  ],
  [
    sticky(`${patternOf(SHORTAGES)}${OF}${PART}${patternOf(AT_MOST)}`),
    (...of) => boundAt(1 - partOf(...of), 'reached'),
  ],
  [
    sticky(`${AMOUNT}${UP_TO}${OF}${patternOf(SHORTAGES)}`),
    (number) => boundAt(1, 'reached', Number(number)),
  ],
  [
    sticky(`${FRACTION}${OF}(${SIDE}?)`),
    (of, number, side) => boundAt(Number(number) / Number(of), sideOf(side ?? '')),
  ],
  [
    sticky(`${PART}${OF}(${SIDE}?)`),
    (number, of, hundredths, side) => boundAt(partOf(number, of, hundredths), sideOf(side ?? '')),
  ],
  [sticky(`${AIM}${OF}(${SIDE})`), (side) => boundAt(1, sideOf(side ?? ''))],
  // Of which target, a line need not say again where it says that it is missed or just reached.
  [sticky(`(${MISSES_OR_EQUALS})`), (side) => boundAt(1, sideOf(side ?? ''))],
  [sticky(patternOf(NEARLY_ACHIEVED)), verdict('between')],
  [sticky(patternOf(NOT_ACHIEVED)), verdict('unachieved')],
  [sticky(ACHIEVED), verdict('achieved')],
];

function partAt(word: string, at: number): { readonly part: Part; readonly end: number } | null {
  for (const [pattern, read] of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(word);
    if (match !== null) return { part: read(...match.slice(1)), end: pattern.lastIndex };
  }
  return null;
}

/**
 * The verdicts and conditions of a line in their order, and its other words.
 * @param word folded
 */
export function conditionsIn(word: string): { readonly parts: readonly Part[]; readonly rest: string } {
  const parts: Part[] = [];
  let rest = '';
  for (let at = 0; at < word.length; ) {
    const found = partAt(word, at);
    if (found === null) {
      rest += word.charAt(at);
      at += 1;
    } else {
      parts.push(found.part);
      at = found.end;
    }
  }
  return { parts, rest };
}
