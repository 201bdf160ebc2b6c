import { type Answers, UNANSWERED } from '../answers/answers.js';
import type { Direction } from '../answers/policy.js';
import { comparisonOf, type DirectionFrom, holds } from '../figure/comparison.js';
import { isRateOf, ratesOf } from '../figure/rate.js';
import type { ActualReading, Quantity, TargetReading } from '../figure/reading.js';
import { inUnit, looksLikeFraction, type Scaled, toOneScale } from '../figure/scale.js';
import { countsChange } from '../lexicon/change.js';
import { isAddedUp, namesShare } from '../lexicon/not-added-up.js';
import { canonicalUnit, isRatio, scaledUnit } from '../lexicon/unit.js';
import {
  ACHIEVED,
  NEEDS_REVIEW,
  NO_TARGET,
  readVerdict,
  UNACHIEVED,
  type Verdict,
} from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { namedInFull } from '../table/named-in-full.js';
import type { Indicator } from '../table/summary-table.js';
import { fold } from '../text/fold.js';
import type { Doubt, JudgedIndicator } from './judged.js';

/** The verdict of one indicator (docs/table-rules.md, decisions 1, 2, 4 to 7 and 16). */

type Judgement = Omit<JudgedIndicator, 'indicator' | 'written' | 'certain' | 'unit' | 'answers' | 'grade'> & {
  /** Null where label, column and figures name none but those that are written. */
  readonly unit: string | null;
};

/** An indicator that is not compared. */
function uncompared(
  actual: number | null,
  verdict: Verdict,
  basis: JudgedIndicator['basis'],
  doubts: readonly Doubt[],
): Judgement {
  return {
    actual,
    target: null,
    unit: null,
    comparison: null,
    directionFrom: 'default',
    verdict,
    basis,
    doubts,
    rate: null,
  };
}

/** Units written beside actual and target, or beside the figure and in the label, that are not the same. */
function unitsDisagree(actual: Quantity, target: { readonly unit: string }, unit: string): boolean {
  // Beside the label's unit, which alone most figures have.
  if (actual.unit === '' && target.unit === '') return false;
  const base = (word: string) => canonicalUnit(scaledUnit(word).base);
  const own = mapList(
    filterList([actual.unit, target.unit, unit], (word) => word !== ''),
    base,
  );
  return new Set(own).size > 1;
}

/** 102% beside 500件: a share and a count, which no number holds against each other. */
function isShareBesideCount(actual: Quantity, target: { readonly unit: string }, unit: string): boolean {
  const [own, other] = mapList([actual, target], (side) => canonicalUnit(scaledUnit(side.unit || unit).base));
  return own !== other && own !== '' && other !== '' && (own === '%' || other === '%');
}

/**
 * 100% beside a bare 10, 30 beside 1.5倍, of a label that names no share: the one may be measured against something else than the other. Where the
 * verdict is written that the numbers give, it bears them out.
 */
function isRatioBesideBare(actual: Quantity, target: { readonly unit: string }, label: string): boolean {
  if ((actual.unit === '') === (target.unit === '')) return false;
  return isRatio(actual.unit || target.unit) && isAddedUp(label) && !namesShare(label);
}

function rateOf(scaled: Scaled): number | null {
  const { actual, target } = scaled;
  if (typeof target !== 'number' || target === 0) return null;
  // No ratio of −0.
  const rate = Math.round((actual / target) * 10_000) / 10_000 + 0;
  // What falls short of its target is not all of it.
  return rate === 1 && target > 0 && actual < target ? 0.9999 : rate;
}

/** 83.3% written beside 1,200 of 1,000: reckoned as where less is better. */
function isRatedLower({ rate }: Indicator, { actual, target }: Scaled): boolean {
  if (!rate?.quantity || typeof target !== 'number') return false;
  const own = ratesOf(actual, target, 'gte');
  return !isRateOf(rate.quantity, own) && isRateOf(rate.quantity, ratesOf(actual, target, 'lte'));
}

/**
 * Whether a person must say which way is better: the two ways differ, and only the label speaks for lower, or nothing but
 * the written verdict could speak for higher and it does not (docs/table-rules.md, decisions 7 and 16).
 */
function isDirectionOpen(
  from: DirectionFrom,
  { actual, target }: Scaled,
  verdict: Verdict,
  written: Verdict | undefined,
  ratedLower: boolean,
): boolean {
  if (from !== 'unwanted' && from !== 'default' && from !== 'disputed') return false;
  if (holds(actual, 'gte', target) === holds(actual, 'lte', target)) return false;
  return from !== 'default' || written !== verdict || ratedLower;
}

/** The part of itself by which ほぼ30 may miss 30; and a target of 30前後, where four fifths are mostly called 概ね達成. */
const VAGUE_BY = 0.1;
const VAGUE_TARGET_BY = 0.2;

const isWhole = ({ decimals, scale }: Quantity): boolean => decimals === 0 && scale === 0;

/**
 * ほぼ30 beside 30, and 28 beside 30前後: whether it was reached hangs on how the word is meant. Of whole numbers one more or less always
 * does: 2 beside 3程度. 約30 is 30 (docs/table-rules.md, "Notations").
 */
function hangsOnVagueness(
  actual: Quantity,
  target: Extract<TargetReading, { kind: 'number' | 'range' }>,
  scaled: Scaled,
  verdict: Verdict,
): boolean {
  const ofTarget = target.kind === 'number' && target.vague === true;
  if ((actual.vague === true) === ofTarget || typeof scaled.target !== 'number') return false;
  if (ofTarget && verdict === ACHIEVED) return false;
  const part = ofTarget ? VAGUE_TARGET_BY : VAGUE_BY;
  const reach = part * Math.max(Math.abs(scaled.actual), Math.abs(scaled.target));
  const least = isWhole(actual) && (target.kind !== 'number' || isWhole(target)) ? 1 : 0;
  return Math.abs(scaled.actual - scaled.target) <= Math.max(reach, least);
}

function compare(
  indicator: Indicator,
  settled: Direction | null,
  actual: Quantity,
  target: Extract<TargetReading, { kind: 'number' | 'range' }>,
): Judgement {
  const unit = indicator.unit.label || indicator.unit.column;
  const scaled = toOneScale(actual, target, unit);
  const { comparison, from } = comparisonOf(target, namedInFull(indicator), settled, indicator.better);
  const verdict = holds(scaled.actual, comparison, scaled.target) ? ACHIEVED : UNACHIEVED;
  const doubts: Doubt[] = [];
  const written = readVerdict(indicator.status?.text ?? '')?.verdict;
  if (isDirectionOpen(from, scaled, verdict, written, isRatedLower(indicator, scaled)))
    doubts.push('direction');
  const isShare = unit === '' && looksLikeFraction(actual, target) && namesShare(indicator.label);
  if (scaled.doubt || indicator.figure.looksUnscaled || isShare) doubts.push('scale');
  if (!scaled.measured && unitsDisagree(actual, target, unit)) doubts.push('unit');
  else if (unit === '' && written !== verdict && isRatioBesideBare(actual, target, indicator.label))
    doubts.push('unit');
  for (const oddity of indicator.figure.oddities) {
    if (oddity === 'slash-target-first') doubts.push('slash');
    else if (oddity === 'slash' || oddity === 'target-first') doubts.push(oddity);
    if ((oddity === 'change' || oddity === 'increase') && !countsChange(indicator.label))
      doubts.push('change');
  }
  if (hangsOnVagueness(actual, target, scaled, verdict)) doubts.push('approximate');
  const incomparable = doubts.includes('unit') && isShareBesideCount(actual, target, unit);
  return {
    actual: scaled.actual,
    target: scaled.target,
    unit: scaled.unit,
    comparison,
    directionFrom: from,
    verdict: incomparable ? NEEDS_REVIEW : verdict,
    basis: incomparable ? 'needs-review' : 'compared',
    doubts,
    rate: incomparable ? null : rateOf(scaled),
  };
}

/** `（　　）`, as a form prints it: places for both figures, and nothing in them. */
const UNFILLED = /^[\s()]*$/;

/**
 * No target: `—`, whatever the actual. A combined cell left blank, with the brackets of its form alone, or with 集計中 alone, does not say so, unless ※2 itself
 * says `—`; nor does a row with a verdict and no figure at all, which may be that of the rows below, or of figures that stand elsewhere.
 */
function withoutTarget(indicator: Indicator, actual: number | null): Judgement {
  const { figureTexts, figure, status } = indicator;
  const open =
    figureTexts.length === 1 &&
    (UNFILLED.test(fold(figureTexts[0] ?? '')) || figure.actual.kind === 'pending');
  const says = readVerdict(status?.text ?? '')?.verdict;
  if (open && figure.target.kind === 'absent' && says !== NO_TARGET)
    return uncompared(actual, NEEDS_REVIEW, 'needs-review', ['pending']);
  const isBlank = figure.target.kind === 'absent' && figure.actual.kind === 'blank';
  if (isBlank && (says === ACHIEVED || says === UNACHIEVED))
    return uncompared(actual, NEEDS_REVIEW, 'needs-review', ['unreadable']);
  return uncompared(actual, NO_TARGET, 'no-target', []);
}

/** The doubt about a side that gives no value, or null where it gives one or says why there is none. */
function unreadDoubt(side: ActualReading | TargetReading): Doubt | null {
  if (side.kind === 'unreadable') return 'unreadable';
  if (side.kind !== 'unshown') return null;
  return side.stored === null ? 'uncalculated' : 'shown-otherwise';
}

function judge(indicator: Indicator, settled: Direction | null): Judgement {
  const { actual, target } = indicator.figure;
  const unit = indicator.unit.label || indicator.unit.column;
  const hasTarget = target.kind === 'number' || target.kind === 'range';
  if (hasTarget && actual.kind === 'number') return compare(indicator, settled, actual, target);
  const alone = actual.kind === 'number' ? inUnit(actual.value, actual, unit) : null;
  if (target.kind === 'none' || target.kind === 'absent') return withoutTarget(indicator, alone);
  if (hasTarget) {
    const { comparison, from } = comparisonOf(target, namedInFull(indicator), settled, indicator.better);
    const doubt =
      unreadDoubt(actual) ?? (actual.kind === 'cancelled' ? ('cancelled' as const) : ('pending' as const));
    return {
      actual: null,
      target:
        target.kind === 'number'
          ? inUnit(target.value, target, unit)
          : [inUnit(target.low, target, unit), inUnit(target.high, target, unit)],
      unit: null,
      comparison,
      directionFrom: from,
      verdict: doubt === 'cancelled' ? UNACHIEVED : NEEDS_REVIEW,
      basis: doubt === 'cancelled' ? 'cancelled' : 'needs-review',
      doubts: [doubt],
      rate: null,
    };
  }
  const doubts = [...new Set(flatMapList([actual, target], (side) => unreadDoubt(side) ?? []))];
  return uncompared(alone, NEEDS_REVIEW, 'needs-review', doubts);
}

/** The answers that a verdict rests on, as few of them do. */
const heard = (direction: Answers['direction'], verdict: Answers['verdict']): Answers =>
  direction === null && verdict === null ? UNANSWERED : { direction, verdict };

/** Judges one indicator; a person's answers count where the program must not decide alone, and nowhere else. */
export function judgeIndicator(indicator: Indicator, answers: Answers): JudgedIndicator {
  const judgement = judge(indicator, answers.direction?.direction ?? null);
  const answer = judgement.doubts.length > 0 ? answers.verdict : null;
  const { actual, target } = indicator.figure;
  const written = actual.kind === 'number' ? actual.unit : target.kind === 'number' ? target.unit : '';
  const doubts = answer ? [] : judgement.doubts;
  return {
    indicator,
    actual: judgement.actual,
    target: judgement.target,
    comparison: judgement.comparison,
    directionFrom: judgement.directionFrom,
    unit: judgement.unit ?? (indicator.unit.label || indicator.unit.column || written),
    verdict: answer ? answer.verdict : judgement.verdict,
    basis: answer ? 'settled' : judgement.basis,
    doubts,
    certain: doubts.length === 0,
    answers: heard(judgement.directionFrom === 'settled' ? answers.direction : null, answer),
    written: readVerdict(indicator.status?.text ?? ''),
    rate: judgement.rate,
    grade: null,
  };
}
