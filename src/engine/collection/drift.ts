import { BETWEEN } from '../comparison/keys.js';
import { canonicalUnit } from '../lexicon/unit.js';
import type { CollectedIndicator } from './collected-table.js';
import type { Form, FormIndicator, Keyed, KeyedTable } from './form.js';

/** Where a table differs from the form that the others share. */

export type Drift =
  /** An indicator of the form that the table lacks. */
  | { readonly is: 'missing'; readonly expected: FormIndicator }
  /** An indicator among those of the form that the form does not have. */
  | { readonly is: 'extra'; readonly own: CollectedIndicator }
  /** One that lacks and one that is extra, at the same place of the same 施策: maybe the same under another name; a person must say. */
  | { readonly is: 'renamed'; readonly expected: FormIndicator; readonly own: CollectedIndicator }
  | { readonly is: 'unit'; readonly expected: FormIndicator; readonly own: CollectedIndicator }
  /** The first indicator that stands where most have another before it. */
  | { readonly is: 'order'; readonly own: CollectedIndicator; readonly after: CollectedIndicator };

/** Whether two units count different things; a blank one says nothing. */
export const isOtherUnit = (one: string, other: string): boolean =>
  one !== '' && other !== '' && canonicalUnit(one) !== canonicalUnit(other);

/** The place of each key: between which of the known keys it stands. */
function placesOf(keys: readonly string[], known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const before: string[] = [];
  let last = '';
  for (const key of keys) {
    before.push(last);
    if (known.has(key)) last = key;
  }
  const places = new Map<string, string>();
  let next = '';
  for (const [at, key] of [...keys.entries()].reverse()) {
    places.set(key, `${before[at]}\u2420${next}`);
    if (known.has(key)) next = key;
  }
  return places;
}

/** Things by their place. */
function grouped<T>(all: readonly T[], placeOf: (one: T) => string | undefined): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const place = placeOf(one) ?? '';
    const group = groups.get(place);
    if (group) group.push(one);
    else groups.set(place, [one]);
  }
  return groups;
}

/** Keys begin with that of the 施策. */
const isOfMeasure = ({ key }: FormIndicator, measure: string) => key.startsWith(`${measure}${BETWEEN}`);

/** Pairs what lacks with what is extra between the same two indicators that both have. */
function renamedIn(
  form: Form,
  { indicators, placeOf }: KeyedTable,
  lacking: readonly FormIndicator[],
  extra: readonly Keyed[],
) {
  const formKeys = form.indicators.map(({ key }) => key);
  const both = new Set(formKeys.filter((key) => placeOf.has(key)));
  const inForm = placesOf(formKeys, both);
  const inOwn = placesOf(
    indicators.map(({ key }) => key),
    both,
  );
  const extraAt = grouped(extra, ({ key }) => inOwn.get(key));
  return [...grouped(lacking, ({ key }) => inForm.get(key))].flatMap(([place, fellows]) => {
    const [expected] = fellows;
    // Two at one place may be either: then neither is taken for the other.
    if (!expected || fellows.length > 1) return [];
    const others = (extraAt.get(place) ?? []).filter(({ measure }) => isOfMeasure(expected, measure));
    const [other] = others;
    return other && others.length === 1 ? [{ expected, own: other }] : [];
  });
}

/** What a table has otherwise than the form; in its order, what it lacks at the end. */
export function driftOf(form: Form, keyed: KeyedTable): Drift[] {
  const { table, indicators, keys } = keyed;
  if (form.indicators.length === 0) return [];
  const byKey = new Map(form.indicators.map((one) => [one.key, one]));
  const measures = new Set(indicators.filter(({ key }) => byKey.has(key)).map(({ measure }) => measure));
  const lacking = table.isWhole ? form.indicators.filter(({ key }) => !keys.has(key)) : [];
  const isWithin = ({ measure, isShared }: Keyed) => isShared || (measure !== '' && measures.has(measure));
  const extra = indicators.filter((own) => !byKey.has(own.key) && isWithin(own));
  const renamed = renamedIn(form, keyed, lacking, extra);
  const asked = new Set([
    ...renamed.map(({ expected }) => expected.key),
    ...renamed.map(({ own }) => own.key),
  ]);
  const drift: Drift[] = renamed.map(({ expected, own }) => ({
    is: 'renamed',
    expected,
    own: own.indicator,
  }));
  let last: Keyed | null = null;
  let isOutOfOrder = false;
  for (const own of indicators) {
    const expected = byKey.get(own.key);
    if (!expected) continue;
    const { indicator } = own;
    if (isOtherUnit(expected.unit, indicator.unit)) drift.push({ is: 'unit', expected, own: indicator });
    if (last && !isOutOfOrder && form.comesBefore(own.key, last.key)) {
      isOutOfOrder = true;
      drift.push({ is: 'order', own: indicator, after: last.indicator });
    }
    last = own;
  }
  for (const own of extra) if (!asked.has(own.key)) drift.push({ is: 'extra', own: own.indicator });
  for (const expected of lacking) if (!asked.has(expected.key)) drift.push({ is: 'missing', expected });
  return drift;
}
