import { labelKey, subjectIdentity } from '../answers/subject.js';
import type { Check } from '../check.js';
import { ACHIEVED, UNACHIEVED } from '../lexicon/verdict-words.js';
import { isLargeGap } from '../rules/large-gap/rule.js';
import { foldWord } from '../text/fold.js';
import type { JudgedIndicator } from '../verdict/judged.js';
import { withoutYears } from '../year/fiscal-year.js';

/** 目標を見直す指標: those whose targets a committee would ask about. No target is proposed. */

/** Why a target is worth another look. */
export type ReviewReason =
  | 'far-above' // 200 % and over
  | 'far-below' // under 50 %
  | 'never-reached' // in all the years that are known
  | 'always-exceeded';

export interface TargetToReview {
  /**
   * The sheet's own row.
   * @asType integer
   * @minimum 1
   */
  readonly row: number;
  /** @pattern ^[A-Z]{1,3}[1-9][0-9]*$ */
  readonly cell: string | null;
  readonly label: string;
  readonly unit: string;
  readonly actual: number;
  /** A range is `[low, high]`. */
  readonly target: number | readonly [number, number];
  readonly reasons: readonly ReviewReason[];
  /** The fiscal years of which the last two reasons speak; empty where only this one is known. */
  readonly years: readonly number[];
}

/** A society and its form, whatever the year. */
const nameOf = ({ judged: { table } }: Check) => foldWord(withoutYears(table.title));

type Outcome = 'reached' | 'exceeded' | 'missed' | null;

function outcomeOf({ verdict, certain, actual, target }: JudgedIndicator): Outcome {
  if (!certain || actual === null || target === null) return null;
  if (verdict === UNACHIEVED) return 'missed';
  if (verdict !== ACHIEVED) return null;
  return typeof target === 'number' && actual !== target ? 'exceeded' : 'reached';
}

/** By what an indicator is known, how it turned out in a year; nothing for names that the table has twice. */
function outcomesOf({ judged }: Check): ReadonlyMap<string, Outcome> {
  const keys = judged.subjects.indicators.map(subjectIdentity);
  return new Map(judged.indicators.map((own, place) => [keys[place] ?? '', outcomeOf(own)]));
}

/**
 * The closed tables of earlier years of the same form, one a year.
 * @param others the other tables there are, of whatever year and form
 */
function earlierYears(
  own: Check,
  others: readonly Check[],
): ReadonlyMap<number, ReadonlyMap<string, Outcome>> {
  const year = own.judged.table.fiscalYear;
  const years = new Map<number, Check[]>();
  for (const other of others) {
    const of = other.judged.table.fiscalYear;
    const fits = of !== null && year !== null && of < year && other.judged.state === 'closed';
    if (fits && nameOf(other) === nameOf(own)) years.set(of, [...(years.get(of) ?? []), other]);
  }
  // Of two tables of one year nobody knows which is right.
  return new Map(
    [...years].flatMap(([of, [only, ...more]]) =>
      only && more.length === 0 ? [[of, outcomesOf(only)] as const] : [],
    ),
  );
}

/** The indicators whose targets are worth another look, in the order of the table; none of a table whose year is not closed. */
export function targetsToReview(own: Check, others: readonly Check[] = []): readonly TargetToReview[] {
  const { judged } = own;
  if (judged.state !== 'closed') return [];
  const before = earlierYears(own, others);
  return judged.indicators.flatMap((one, place): TargetToReview[] => {
    const { actual, target, indicator, unit } = one;
    const subject = judged.subjects.indicators[place];
    if (actual === null || target === null || !subject) return [];
    const key = subjectIdentity(subject);
    const known = [...before].flatMap(([year, outcomes]) => {
      const outcome = outcomes.get(key) ?? null;
      return outcome === null ? [] : [{ year, outcome }];
    });
    const now = outcomeOf(one);
    const always = known.length > 0 && known.every(({ outcome }) => outcome === now);
    const gap = isLargeGap(one);
    const reasons: ReviewReason[] = [
      ...(gap === null ? [] : [gap === 'above' ? ('far-above' as const) : ('far-below' as const)]),
      ...(always && now === 'missed' ? ['never-reached' as const] : []),
      ...(always && now === 'exceeded' ? ['always-exceeded' as const] : []),
    ];
    if (reasons.length === 0 || labelKey(subject) === '') return [];
    const years = reasons.some((reason) => reason === 'never-reached' || reason === 'always-exceeded')
      ? [
          ...known.map(({ year }) => year),
          ...(judged.table.fiscalYear === null ? [] : [judged.table.fiscalYear]),
        ]
      : [];
    return [
      {
        row: indicator.row,
        cell: indicator.figureCells[0] ?? null,
        label: indicator.label,
        unit,
        actual,
        target,
        reasons,
        years: years.sort((a, b) => a - b),
      },
    ];
  });
}
