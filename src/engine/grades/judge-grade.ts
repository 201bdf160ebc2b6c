import { isRateOf, ratesOf } from '../figure/rate.js';
import type { Comparison, Quantity } from '../figure/reading.js';
import { saysCancelled } from '../figure/wording.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { liesIn } from './band.js';
import { withoutSigns } from './entries.js';
import type { Legend, LegendEntry } from './legend.js';

/** The grade that a legend gives an indicator (docs/table-rules.md, decision 17). Pure: figures in, grade out. */

export interface Graded {
  /** Null where the legend does not decide it. */
  readonly right: string | null;
  /**
   * Why it is asked; null where nothing is. `between`: the rate lies in no band or in several; `words`: a grade that only words explain
   * may be meant; `measure`: nobody says which rate is meant.
   */
  readonly asks: 'between' | 'words' | 'measure' | null;
  /** In percent, likeliest first; empty where there is none. */
  readonly rates: readonly number[];
  /** The grades it can be, the best first. */
  readonly possible: readonly string[];
}

/** No rate, and so no grade: what there is to ask, other rules do. */
export const UNGRADED: Graded = { right: null, asks: null, rates: [], possible: [] };

export interface GradedFigures {
  readonly actual: number | null;
  readonly target: number | readonly [number, number] | null;
  readonly comparison: Comparison | null;
  readonly achieved: boolean;
  /** The row's own 達成率, or null where it has none. */
  readonly written: Quantity | null;
}

/** A ratio of two numbers as they are written has no more digits than these. */
const DIGITS = 12;
const exact = (rate: number) => Number(rate.toPrecision(DIGITS));
/** 1.1 beside no % sign is 110 %. */
const MOST_BARE = 20;

const percentOf = ({ value, unit }: Quantity) =>
  exact(unit !== '%' && value <= MOST_BARE ? value * 100 : value);

interface Meant {
  readonly rates: readonly number[];
  /** `otherwise`: the row writes another rate, which is a finding of its own; `unlike`: no rate goes with the verdict. */
  readonly doubt: 'otherwise' | 'unlike' | null;
}

/** What may be meant by the rate; null where there is none. */
function ratesMeant({ actual, target, comparison, achieved, written }: GradedFigures): Meant | null {
  if (actual === null || typeof target !== 'number' || target <= 0 || comparison === null) return null;
  const all = mapList(ratesOf(actual, target, comparison), exact);
  const own = written ? filterList(all, (rate) => isRateOf(written, [rate])) : all;
  if (written && own.length === 0) return { rates: [...all, percentOf(written)], doubt: 'otherwise' };
  // Where less is better, 8 of 10以下 is no 80 %: what says the opposite of the verdict is not meant.
  const alike = filterList(own, (rate) => rate >= 100 === achieved);
  if (alike.length === own.length || (achieved && alike.length > 0)) return { rates: alike, doubt: null };
  return { rates: all, doubt: 'unlike' };
}

type Banded = LegendEntry & { readonly band: NonNullable<LegendEntry['band']> };
const isBanded = (entry: LegendEntry): entry is Banded => entry.band !== null;

/** True for `E：未実施`, which is said of nothing that was done. */
const isOfNothingDone = ({ band, words }: LegendEntry) => band === null && saysCancelled(withoutSigns(words));

/** Grades that only words explain and that may be meant as well as a band: those that no room is left for elsewhere. */
function rivalsOf(band: Banded, { entries }: Legend, actual: number | null): readonly string[] {
  return flatMapList(entries, (own, at) => {
    if (isBanded(own)) return [];
    if (isOfNothingDone(own)) return actual === 0 ? [own.mark] : [];
    const better = filterList(entries.slice(0, at), isBanded).at(-1);
    const worse = entries.slice(at + 1).find(isBanded);
    const hasRoom = better && worse ? better.band.from?.at !== worse.band.to?.at : false;
    if (hasRoom) return [];
    if (worse && (better || worse.band.to === null)) return worse === band ? [own.mark] : [];
    return better?.band.from === null && better === band ? [own.mark] : [];
  });
}

interface At {
  readonly possible: readonly string[];
  readonly asks: 'between' | 'words' | null;
}

function gradesAt(rate: number, legend: Legend, actual: number | null): At {
  const banded = filterList(legend.entries, isBanded);
  const within = filterList(banded, ({ band }) => liesIn(rate, band));
  const [only] = within;
  if (within.length === 1 && only) {
    const rivals = rivalsOf(only, legend, actual);
    return { possible: [only.mark, ...rivals], asks: rivals.length > 0 ? 'words' : null };
  }
  if (within.length > 1) return { possible: mapList(within, ({ mark }) => mark), asks: 'between' };
  const better = filterList(banded, ({ band }) => band.from !== null && band.from.at >= rate).at(-1);
  const worse = banded.find(({ band }) => band.to !== null && band.to.at <= rate);
  const first = better ? legend.entries.indexOf(better) : 0;
  const last = worse ? legend.entries.indexOf(worse) : legend.entries.length - 1;
  const around = legend.entries.slice(first, last + 1);
  const isNear = (entry: LegendEntry) => entry === better || entry === worse || !isBanded(entry);
  return { possible: mapList(filterList(around, isNear), ({ mark }) => mark), asks: 'between' };
}

/**
 * Grades figures that are certain.
 * @param legend one that is `measured`
 */
export function gradeBy(legend: Legend, figures: GradedFigures): Graded {
  const meant = ratesMeant(figures);
  if (!meant) return UNGRADED;
  const { rates, doubt } = meant;
  const ways = mapList(rates, (rate) => gradesAt(rate, legend, figures.actual));
  const possible = filterList(
    mapList(legend.entries, ({ mark }) => mark),
    (mark) => ways.some((own) => own.possible.includes(mark)),
  );
  const asks = ways.find((own) => own.asks !== null)?.asks ?? null;
  const [only] = possible;
  if (possible.length === 1 && only !== undefined && asks === null && doubt !== 'unlike')
    return { right: only, asks: null, rates, possible };
  if (doubt === 'otherwise') return Object.assign({}, UNGRADED, { rates, possible });
  return { right: null, asks: doubt === 'unlike' || rates.length > 1 ? 'measure' : asks, rates, possible };
}

/** What several legends agree on; where they don't, nothing. */
export function gradeByAll(legends: readonly Legend[], figures: GradedFigures): Graded {
  const [first, ...others] = mapList(legends, (legend) => gradeBy(legend, figures));
  if (!first) return UNGRADED;
  return others.every(({ right }) => right === first.right) && (others.length === 0 || first.right !== null)
    ? first
    : UNGRADED;
}

/** The grade of what was cancelled, where the legends have one for it. */
export function gradeCancelled(legends: readonly Legend[]): Graded {
  const marks = new Set(mapList(legends, ({ entries }) => entries.find(isOfNothingDone)?.mark ?? null));
  const [mark] = marks;
  return marks.size === 1 && mark != null
    ? Object.assign({}, UNGRADED, { right: mark, possible: [mark] })
    : UNGRADED;
}
