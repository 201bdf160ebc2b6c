import { keysOf } from '../comparison/keys.js';
import { anywhere, whole } from '../lexicon/entry.js';
import { SHARED_KINDS, STRATEGY_KINDS } from '../lexicon/rows/name-words.js';
import { canonicalUnit } from '../lexicon/unit.js';
import { foldWord } from '../text/fold.js';
import { byText, type CollectedIndicator, type CollectedTable } from './collected-table.js';
import { medianOf } from './median.js';

/** The form that the tables of one year share: the indicators of 共通戦略, as most of them have them, or as a master has them. */

export interface FormIndicator {
  /** 施策 and label without numbers and unit (`keysOf`). */
  readonly key: string;
  readonly label: string;
  readonly measure: string;
  /** `''` where most name none, or do not agree. */
  readonly unit: string;
}

/** An indicator of a table with what it is known by. */
export interface Keyed {
  readonly indicator: CollectedIndicator;
  readonly key: string;
  readonly measure: string;
  /** Whether it stands under 共通戦略. */
  readonly isShared: boolean;
}

export interface KeyedTable<T extends CollectedTable = CollectedTable> {
  readonly table: T;
  readonly indicators: readonly Keyed[];
  /** Places among them, by key: no two are of one. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** All keys of the table, those too that stand twice or under another 戦略. */
  readonly keys: ReadonlySet<string>;
}

export interface Form {
  readonly from: 'majority' | 'master';
  /** In their order. */
  readonly indicators: readonly FormIndicator[];
  /** Keys of which most tables that have both have the first before the second: `first + second`. */
  readonly comesBefore: (first: string, second: string) => boolean;
}

/** With fewer tables no form is that of most. */
export const LEAST = 3;

const SHARED = anywhere(SHARED_KINDS);
const KIND = whole(STRATEGY_KINDS);

/** The kind of 戦略 of an indicator; where a merge goes over both columns, it stands in the place of the 戦略. */
const kindOf = ({ strategyKind, strategy }: CollectedIndicator): string =>
  KIND.test(foldWord(strategy)) ? strategy : strategyKind;
const isShared = (indicator: CollectedIndicator) => SHARED.test(foldWord(kindOf(indicator)));

/**
 * The indicators that can be held against each other, with their keys: those of 共通戦略 where any of the tables names it; of a table that
 * names no kind of 戦略, and where none does, all of them. A name that stands twice in a table is left out there.
 */
export function keyTables<T extends CollectedTable>(tables: readonly T[]): KeyedTable<T>[] {
  const anyShared = tables.some(({ indicators }) => indicators.some(isShared));
  const byMeasure = tables.every(({ indicators }) => indicators.some(({ measure }) => measure !== ''));
  return tables.map((table) => {
    const { indicators, fiscalYear } = table;
    const namesKinds = indicators.some((own) => kindOf(own) !== '');
    const keys = keysOf(indicators, fiscalYear, byMeasure);
    const times = new Map<string, number>();
    for (const { withoutUnit } of keys) times.set(withoutUnit, (times.get(withoutUnit) ?? 0) + 1);
    const keyed = indicators.flatMap((indicator, at): Keyed[] => {
      const own = keys[at];
      if (!own || (times.get(own.withoutUnit) ?? 0) > 1) return [];
      const isOurs = isShared(indicator);
      if (anyShared && namesKinds && !isOurs) return [];
      return [{ indicator, key: own.withoutUnit, measure: own.measure, isShared: isOurs }];
    });
    return {
      table,
      keys: new Set(times.keys()),
      indicators: keyed,
      placeOf: new Map(keyed.map(({ key }, at) => [key, at])),
    };
  });
}

/** The text that most have; of several as frequent ones the first in the order of letters. */
function mostOf(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || byText(a, b))[0]?.[0] ?? '';
}

/** A unit that more than half of those have that name one; `''` for none. */
function unitOf(units: readonly string[]): string {
  const named = units.filter((unit) => unit !== '');
  const most = mostOf(named.map(canonicalUnit));
  const such = named.filter((unit) => canonicalUnit(unit) === most);
  return such.length * 2 > named.length ? mostOf(such) : '';
}

const formIndicator = (key: string, all: readonly CollectedIndicator[]): FormIndicator => ({
  key,
  label: mostOf(all.map(({ label }) => label)),
  measure: mostOf(all.map(({ measure }) => measure)),
  unit: unitOf(all.map(({ unit }) => unit)),
});

/** In how many more tables one key stands before another than behind it: counted for those that are asked about, as all pairs of a long table are too many. */
function orderOf(tables: readonly KeyedTable[]): (first: string, second: string) => boolean {
  const known = new Map<string, boolean>();
  const isBefore = (first: string, second: string) => {
    let surplus = 0;
    for (const { placeOf } of tables) {
      const [one, other] = [placeOf.get(first), placeOf.get(second)];
      if (one !== undefined && other !== undefined) surplus += Math.sign(other - one);
    }
    return surplus > 0;
  };
  return (first, second) => {
    const pair = `${first}\u2420${second}`;
    const answer = known.get(pair) ?? isBefore(first, second);
    known.set(pair, answer);
    return answer;
  };
}

/** The form that more than half of the tables share; without indicators where there are too few tables. */
export function majorityForm(tables: readonly KeyedTable[]): Form {
  const all = new Map<string, { readonly places: number[]; readonly own: CollectedIndicator[] }>();
  for (const { indicators } of tables)
    for (const [place, { key, indicator }] of indicators.entries()) {
      const known = all.get(key) ?? { places: [], own: [] };
      known.places.push(place);
      known.own.push(indicator);
      all.set(key, known);
    }
  const shared = [...all].filter(([, { own }]) => tables.length >= LEAST && own.length * 2 > tables.length);
  const indicators = shared
    .map(([key, { places, own }]) => ({
      place: medianOf(places.sort((a, b) => a - b)),
      indicator: formIndicator(key, own),
    }))
    .sort((a, b) => a.place - b.place || byText(a.indicator.key, b.indicator.key))
    .map(({ indicator }) => indicator);
  return { from: 'majority', indicators, comesBefore: orderOf(tables) };
}

/** The form of a table that others are to follow. */
export function masterForm(master: KeyedTable): Form {
  return {
    from: 'master',
    indicators: master.indicators.map(({ key, indicator }) => formIndicator(key, [indicator])),
    comesBefore: orderOf([master]),
  };
}
