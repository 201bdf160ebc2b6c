import { FAMILIES, type Family } from './axes.js';
import type { Digits } from './parts/notation.js';
import { drawTitleStyle, drawYear, drawYearStyle, type YearStyle, Years } from './parts/years.js';
import type { Random } from './random.js';
import type { RatePattern, Variant, VariantName, VerdictPattern } from './variants.js';
import { variantOf } from './variants.js';

/** What a form is to be, before any figure or word of it: every choice that is an axis. */
export interface Plan {
  readonly variant: VariantName;
  readonly stress: Variant;
  readonly family: Family;
  readonly years: Years;
  readonly yearStyle: YearStyle;
  readonly titleYear: boolean;
  readonly ownYear: 'none' | 'target' | 'both';
  readonly last: 'none' | 'by year' | 'by word' | 'plain';
  readonly base: 'none' | 'by year' | 'by word';
  readonly final: 'none' | 'by year' | 'by word' | 'plain';
  readonly next: 'none' | 'by year';
  readonly finalYear: number;
  readonly actualFirst: boolean;
  readonly rateHead: 'none' | 'one line' | 'formula below';
  readonly rates: RatePattern;
  readonly growth: boolean;
  /** A column of numbers that are neither actual nor target. */
  readonly otherNumbers: 'none' | 'budget' | 'weight' | 'progress';
  readonly verdicts: VerdictPattern;
  readonly grades: boolean;
  readonly words: '達成' | '達成・未達' | '○×' | '◎○△×' | '達　成' | 'grades';
  readonly order: 'usual' | 'status first' | 'rate last' | 'comment first' | 'shuffled';
  readonly singleHeads: 'top' | 'bottom';
  readonly rows: number;
  readonly measures: 'none' | 'column' | 'repeated' | 'rows';
  readonly measureStatus: 'absent' | 'beside' | 'below';
  readonly strategies: 'none' | 'column' | 'rows';
  readonly numbering: '(1)' | '（1）' | '①' | '①-1' | '1-1' | '1' | 'column' | 'none';
  readonly unit: 'label' | 'column' | 'cell' | 'none';
  readonly digits: Digits;
  readonly reader: 'text' | 'numbers' | 'merges';
  readonly above: 'nothing' | 'far' | 'next to the heads';
  readonly notes: boolean;
  readonly reference: 'none' | 'by word' | 'of last year' | 'full table';
  readonly budget: boolean;
  readonly pages: 'one' | 'heads again' | 'title again';
  readonly gaps: boolean;
  readonly lineBreaks: boolean;
  readonly noTarget: 'dash' | 'blank' | 'word';
  readonly tally: 'absent' | 'right' | 'as written' | 'blank';
  readonly comment: boolean;
  readonly charge: boolean;
}

function drawFamily(random: Random, stress: Variant): Family {
  if (stress.families) return random.pick(stress.families);
  if (stress.needs) return random.pick(['two', 'two', 'year-over', 'role-over']);
  const family = random.weighted<Family>({
    combined: 5,
    two: 7,
    'years-two': 2,
    'years-combined': 2,
    'role-over': 3,
    'year-over': 3,
    parts: 2,
    'bare-years': 1.5,
  });
  return FAMILIES.includes(family) ? family : 'two';
}

function drawExtras(random: Random, stress: Variant, family: Family, named: boolean) {
  const single = ['bare-years', 'years-combined', 'years-two', 'rows'].includes(family);
  const wanted = (own: 'last' | 'final', share: number): boolean =>
    stress.needs?.includes(own) === true || (!single && random.chance(share));
  const how = (): 'by year' | 'by word' => (named && random.chance(0.6) ? 'by year' : 'by word');
  // Groups of years name their columns by the year alone.
  const grouped = family === 'year-over' ? 'by year' : how();
  const last = family !== 'role-over' && wanted('last', 0.35) ? grouped : 'none';
  const final = wanted('final', 0.3) ? how() : 'none';
  const base = !single && random.chance(0.2) ? how() : 'none';
  const next = named && !stress.stale && !single && random.chance(0.12) ? 'by year' : 'none';
  return {
    last:
      stress.plain === 'last'
        ? 'plain'
        : family === 'role-over' && stress.needs?.includes('last')
          ? 'by year'
          : last,
    final: stress.plain === 'final' ? 'plain' : final,
    base,
    next,
  } as const;
}

function drawLevels(random: Random, rows: number, family: Family) {
  const measures =
    rows < 2
      ? 'none'
      : random.weighted({ none: 6, column: 7, repeated: 1, rows: family === 'rows' ? 0 : 1.2 });
  const inColumn = measures === 'column';
  const measureStatus = inColumn
    ? random.weighted({ absent: 4, beside: 5, below: family === 'rows' ? 0 : 1 })
    : 'absent';
  const strategies =
    measures === 'none' || rows < 4
      ? 'none'
      : random.weighted({ none: 5, column: inColumn ? 3 : 0, rows: 2 });
  const numbering = random.weighted<Plan['numbering']>({
    '(1)': 6,
    '（1）': 2,
    '①': 2,
    '①-1': measures === 'none' ? 0 : 1,
    '1-1': measures === 'none' ? 0 : 1.5,
    '1': measures === 'none' ? 1.5 : 0,
    column: 1,
    none: 4,
  });
  return { measures, measureStatus, strategies, numbering } as const;
}

function drawRates(random: Random, stress: Variant, family: Family) {
  const rates = stress.rates ? random.pick(stress.rates) : random.pick(['right', 'absent'] as const);
  if (rates === 'absent') return { rates, rateHead: 'none' } as const;
  const below = stress.heads !== 'none' && family !== 'rows' && (rates === 'right' || rates === 'random');
  return { rates, rateHead: below && random.chance(0.3) ? 'formula below' : 'one line' } as const;
}

function drawRows(random: Random, stress: Variant): number {
  const [low, high] = stress.rows ?? [4, 40];
  if (high - low < 10) return random.int(low, high);
  const wide = random.weighted({ short: 4, middle: 4, long: 2 });
  if (wide === 'short') return random.int(low, Math.min(high, low + 5));
  return wide === 'middle' ? random.int(10, 20) : random.int(21, high);
}

/** Draws the plan of a form of this variant. */
export function drawPlan(random: Random, variant: VariantName): Plan {
  const stress = variantOf(variant);
  const family = drawFamily(random, stress);
  const own = family === 'bare-years' ? random.pick([2013, 2016, 2017, 2018, 2023, 2024]) : drawYear(random);
  const yearStyle = family === 'bare-years' ? '6年度' : drawYearStyle(random);
  // A year whose targets alone are known is told from the title's.
  const sure = stress.stale === true || family === 'years-combined' || family === 'years-two';
  const titleYear = family !== 'bare-years' && (sure || random.chance(0.96));
  const extras = drawExtras(random, stress, family, titleYear);
  const rows = drawRows(random, stress);
  const levels = drawLevels(random, rows, family);
  const grades = stress.grades === true;
  const verdicts = random.pick(
    stress.verdicts ?? (['right', 'right', 'right', 'few-wrong', 'some-blank'] as const),
  );
  const named = random.weighted<Plan['ownYear']>({
    none: 6,
    target: family === 'two' && titleYear ? 1.2 : 0,
    both: 4,
  });
  const digits = random.weighted<Digits>({ half: 12, full: 1, spaced: 1 });
  const unit = random.weighted<Plan['unit']>({
    label: 10,
    column: 4,
    cell: digits === 'half' ? 3 : 0,
    none: 2,
  });
  const statusFirst = levels.measureStatus === 'below' ? 0 : 1;
  const order = random.weighted<Plan['order']>({
    usual: 10,
    'status first': statusFirst,
    'rate last': 1,
    'comment first': 1,
    shuffled: family === 'rows' ? 0 : 1,
  });
  return {
    variant,
    stress,
    family,
    years: new Years(own, yearStyle, drawTitleStyle(random)),
    yearStyle,
    titleYear,
    ownYear: stress.stale || family === 'years-two' ? 'both' : named,
    ...extras,
    finalYear: own + random.int(2, 5),
    actualFirst: random.chance(0.5),
    ...drawRates(random, stress, family),
    growth: extras.last !== 'none' && random.chance(0.15),
    otherNumbers: random.weighted<Plan['otherNumbers']>({
      none: 20,
      budget: 1.6,
      weight: 0.8,
      progress: extras.final === 'by year' || extras.final === 'by word' ? 3 : 0,
    }),
    verdicts,
    grades,
    words: grades
      ? 'grades'
      : random.weighted<Plan['words']>({ 達成: 10, '達成・未達': 2, '○×': 2, '◎○△×': 1, '達　成': 0.7 }),
    order,
    singleHeads: random.chance(0.25) ? 'bottom' : 'top',
    rows,
    ...levels,
    // A grade of a 施策 is nobody's rule.
    measureStatus: grades ? 'absent' : levels.measureStatus,
    unit,
    digits,
    reader: random.weighted<Plan['reader']>({
      text: 5,
      numbers: digits === 'half' ? 3 : 0,
      merges: digits === 'half' ? 2 : 0,
    }),
    above: random.weighted<Plan['above']>({ nothing: 5, far: 3, 'next to the heads': 3 }),
    notes: random.chance(0.6),
    reference: titleYear
      ? random.weighted<Plan['reference']>({ none: 7, 'by word': 0.8, 'of last year': 1, 'full table': 1 })
      : 'none',
    budget: random.chance(0.08),
    pages:
      rows >= 6 && family !== 'rows'
        ? random.weighted<Plan['pages']>({ one: 10, 'heads again': 1, 'title again': 0.4 })
        : 'one',
    gaps: levels.measures !== 'none' && random.chance(0.06),
    lineBreaks: random.chance(0.08),
    noTarget: random.weighted<Plan['noTarget']>({ dash: 8, blank: verdicts === 'blank' ? 0 : 1, word: 1 }),
    tally: grades
      ? 'absent'
      : random.weighted<Plan['tally']>({ absent: 4, right: 4, 'as written': 1.5, blank: 1 }),
    comment: random.chance(0.75),
    charge: random.chance(0.1),
  };
}
