import { scanNumber } from '../figure/number.js';
import { AIMS_AT, FELL_SHORT, STATES, TO_ACTUAL } from '../lexicon/comment/figure-goes-on.js';
import {
  ABOUT,
  ABOUT_BEHIND,
  BEFORE_NUMBER,
  BOUND,
  CALLED_ACTUAL,
  CALLED_RATE,
  CALLED_TARGET,
  COUNTED_BY,
  TENTHS,
} from '../lexicon/comment/figure-words.js';
import { THIS_YEAR } from '../lexicon/comment/names.js';
import { anywhere, atBegin, atEnd, patternOf, whole } from '../lexicon/entry.js';
import { isUnit } from '../lexicon/unit.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { kanjiNumberAt } from '../year/kanji-number.js';
import { firstSentence, holdsNumber } from './clauses.js';
import { type FigureClause, figureClauses } from './figure-clauses.js';
import { searchedWhere } from './memoize-comments.js';
import { isOfThem, isOwnName, namedBy } from './own-name.js';

/** Actuals, targets and rates that a comment names as those of its own row. */

export type FigureRole = 'actual' | 'target' | 'rate';

/** A number with the words around it. */
interface Amount {
  /** In its base unit; a rate in percent. */
  readonly value: number;
  /** Power of ten of the last digit written. */
  readonly lastPlace: number;
  /** Its multiplier taken off; `''` where none is written. */
  readonly unit: string;
  /** Said to be rounded: 約, 程度. */
  readonly about: boolean;
  /** 以上, 以下: a bound, as a target has one. */
  readonly bounded: boolean;
  /** As written, with its unit. */
  readonly text: string;
  readonly end: number;
}

export interface StatedFigure extends Pick<Amount, 'value' | 'lastPlace' | 'unit' | 'about' | 'text'> {
  readonly role: FigureRole;
}

const LONGEST_UNIT = 6;
const DIGIT = /\d/;
const roleWord = new RegExp(
  `(${patternOf(CALLED_RATE)})|(${patternOf(CALLED_ACTUAL)})|(${patternOf(CALLED_TARGET)})`,
  'g',
);
const anyRoleWord = new RegExp(roleWord.source);
const anyThisYear = anywhere(THIS_YEAR);
const lead = new RegExp(`${patternOf(BEFORE_NUMBER)}?(${patternOf(ABOUT)})?`, 'y');
const tenth = whole(TENTHS);
const about = new RegExp(patternOf(ABOUT_BEHIND), 'y');
const bound = new RegExp(patternOf(BOUND), 'y');
const states = new RegExp(patternOf(STATES), 'y');
const aimsAt = new RegExp(patternOf(AIMS_AT), 'y');
const toActual = new RegExp(patternOf(TO_ACTUAL), 'y');
const fellShort = new RegExp(patternOf(FELL_SHORT), 'y');
const joint = atBegin(TO_ACTUAL);
const counted = atEnd(COUNTED_BY);

/** Whether a pattern matches at a place; where it ends, or −1. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
const goesOn = (pattern: RegExp, text: string, at: number) => endAt(pattern, text, at) >= 0;

/** The longest unit that begins at a place of the text; `''` for none. */
function unitAt(text: string, at: number): string {
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length === length && (isUnit(word) || tenth.test(word))) return word;
  }
  return '';
}

/** Digits or kanji that make a number; null where there are none. */
function numberAt(text: string, at: number) {
  if (!DIGIT.test(text.slice(at, at + 1))) {
    const kanji = kanjiNumberAt(text, at);
    return kanji && { lastPlace: 0, ...kanji };
  }
  const { value, end, lastPlace } = scanNumber(text, at);
  return value === null ? null : { value, end, lastPlace };
}

/** The number that begins at a place, with what is said of it; null where there is none. */
function amountAt(text: string, start: number): Amount | null {
  lead.lastIndex = start;
  const before = lead.exec(text);
  const at = start + (before?.[0].length ?? 0);
  const digits = numberAt(text, at);
  if (digits === null) return null;
  const unit = unitAt(text, digits.end);
  const unitEnd = digits.end + unit.length;
  const aboutEnd = endAt(about, text, unitEnd);
  const boundEnd = endAt(bound, text, unitEnd);
  const tenths = tenth.test(unit);
  return {
    value: tenths ? digits.value * 10 : digits.value,
    lastPlace: tenths ? digits.lastPlace + 1 : digits.lastPlace,
    unit: tenths ? '%' : unit,
    about: tenths || before?.[1] !== undefined || aboutEnd >= 0,
    bounded: boundEnd >= 0,
    text: text.slice(at, unitEnd),
    end: Math.max(unitEnd, aboutEnd, boundEnd),
  };
}

/** The actual that a target leads to: `目標30件に対し、24件`. */
function actualBehind(text: string, target: Amount): Amount | null {
  const at = endAt(toActual, text, target.end);
  return at < 0 ? null : statedAt(text, at);
}

/** An amount that the clause states as it stands, and goes on so. */
function statedAt(text: string, at: number): Amount | null {
  const amount = amountAt(text, at);
  return amount && !amount.bounded && goesOn(states, text, amount.end) ? amount : null;
}

const isPercent = ({ unit }: Amount) => unit === '%';

const figureOf = (
  role: FigureRole,
  { value, lastPlace, unit, about: rounded, text }: Amount,
): StatedFigure => ({
  role,
  value,
  lastPlace,
  unit,
  about: rounded,
  text,
});

interface Stated {
  readonly figures: readonly StatedFigure[];
  readonly end: number;
}
const statedAs = (amounts: readonly (readonly [FigureRole, Amount])[]): Stated => ({
  figures: mapList(amounts, ([role, amount]) => figureOf(role, amount)),
  end: Math.max(...mapList(amounts, ([, { end }]) => end)),
});

/** What a role's word says with the number behind it, and where that ends; null where it says nothing. */
function statedBehind(text: string, role: FigureRole, at: number): Stated | null {
  const amount = amountAt(text, at);
  if (!amount) return null;
  if (role !== 'target') {
    // 達成率は50%に満たず、45%であった
    const short = role === 'rate' ? endAt(fellShort, text, amount.end) : -1;
    const stated = statedAt(text, short < 0 ? at : short);
    return stated && (role !== 'rate' || isPercent(stated)) ? statedAs([[role, stated]]) : null;
  }
  const actual = actualBehind(text, amount);
  if (actual)
    return statedAs([
      ['target', amount],
      ['actual', actual],
    ]);
  if (goesOn(aimsAt, text, amount.end)) return statedAs([['target', amount]]);
  // 目標の8割にとどまった
  const rate = isPercent(amount) ? statedAt(text, at) : null;
  return rate && statedAs([['rate', rate]]);
}

/** Whether words before a figure speak of the row: of nothing else, of its label, or of one of its figures. */
function speaksOfRow(before: string, label: string): boolean {
  const { rest } = namedBy(before);
  return rest === '' || isOwnName(rest, label);
}

/** The same of what stands before a bracket: `支援先は延べ48社(目標45社)`. */
function bracketIsOfRow(before: string, label: string): boolean {
  const named = before.slice(0, Math.max(0, before.search(DIGIT))).replace(roleWord, '');
  return speaksOfRow(named.replace(counted, ''), label);
}

/** An actual without a word for it, where the indicator itself is what a clause begins with. */
function actualOfSubject({ text, first }: FigureClause, label: string): StatedFigure[] {
  const at = text.search(DIGIT);
  const { thisYear, rest } = namedBy(text.slice(0, Math.max(0, at)));
  if (!(first || thisYear) || rest === '' || !isOwnName(rest, label)) return [];
  const stated = statedAt(text, at);
  return stated && stated.unit !== '' ? [figureOf('actual', stated)] : [];
}

/** The figures of one clause, from its beginning to its end. */
function figuresOf(clause: FigureClause, label: string): StatedFigure[] {
  const { text, bracketOf } = clause;
  if (bracketOf !== null && !bracketIsOfRow(bracketOf, label)) return [];
  const figures = actualOfSubject(clause, label);
  let from = 0;
  if (!anyRoleWord.test(text)) return figures;
  for (const { 0: word, 1: rate, 2: actual, index } of text.matchAll(roleWord)) {
    if (index < from) continue;
    const between = text.slice(from, index).replace(from === 0 ? /^$/ : joint, '');
    const role = rate !== undefined ? 'rate' : actual !== undefined ? 'actual' : 'target';
    const isRows = speaksOfRow(between, label) && !isOfThem(between);
    const stated = isRows ? statedBehind(text, role, index + word.length) : null;
    if (!stated) continue;
    figures.push(...stated.figures);
    from = stated.end;
  }
  return figures;
}

const BRACKETS = /\([^()]*\)/g;

/**
 * Whether anything may be said of the row's figures: by a word for one of them, in or around a bracket, or by a number in the first sentence or
 * behind this year's name, which the indicator itself may stand before. Of most comments neither is there, and none of their clauses is looked at.
 */
function mayState(searched: string): boolean {
  if (anyRoleWord.test(searched) || anyThisYear.test(searched)) return true;
  if (searched.includes('(') && anyRoleWord.test(searched.replace(BRACKETS, ''))) return true;
  return DIGIT.test(firstSentence(searched));
}

const NOTHING: readonly StatedFigure[] = [];

/** A comment as it is searched; null for most of them, which name no number at all, or none of the row's figures. */
const tellingIn = searchedWhere(mayState, holdsNumber);

/**
 * Every actual, target and rate that a comment names as those of its own row.
 * @param year the fiscal year judged; figures of another one are none of these
 */
export function statedFigures(comment: string, label: string, year: number | null): readonly StatedFigure[] {
  const searched = tellingIn(comment);
  if (searched === null) return NOTHING;
  return flatMapList(figureClauses(searched, year), (clause) => figuresOf(clause, label));
}
