import { withoutNumber } from '../lexicon/numbering.js';
import { canonicalUnit, unitOfLabel } from '../lexicon/unit.js';
import { foldWord } from '../text/fold.js';
import { foldYears } from '../year/fold-years.js';

/** What an indicator is known by in two years: words, never a row or a number. */

/** An indicator as it is looked for. */
export interface Named {
  readonly label: string;
  /** Label of its 施策; `''` where there is none. */
  readonly measure: string;
}

export interface Keys {
  /** Its 施策 and its label with its unit. */
  readonly exact: string;
  /** The same without the unit. */
  readonly withoutUnit: string;
  /** The label alone, without the unit. */
  readonly label: string;
  readonly measure: string;
}

/** What stands between the parts of a key. */
export const BETWEEN = '\u241f';

/** A label in one spelling: its number off, widths and spaces folded, the years it names as own, earlier or later. */
export function nameKey(label: string, year: number | null): string {
  const [word = ''] = foldYears([withoutNumber(label)], year);
  return word;
}

/** The unit in a label's last brackets, and the label without them. */
function parted(label: string, year: number | null): { readonly name: string; readonly unit: string } {
  const word = nameKey(label, year);
  const unit = unitOfLabel(label);
  const brackets = `(${foldWord(unit)})`;
  const at = unit === '' ? -1 : word.lastIndexOf(brackets);
  if (at <= 0) return { name: word, unit: '' };
  return { name: word.slice(0, at) + word.slice(at + brackets.length), unit: canonicalUnit(unit) };
}

/**
 * The keys of a table's indicators, in their order.
 * @param year of the table: 令和7年度の会員数 in R7 is 令和6年度の会員数 in R6
 * @param byMeasure false where one of both tables has no 施策 level: then the label is all there is
 */
export function keysOf(
  indicators: readonly Named[],
  year: number | null,
  byMeasure: boolean,
): readonly Keys[] {
  return indicators.map((own) => {
    const { name, unit } = parted(own.label, year);
    const measure = byMeasure ? nameKey(own.measure, year) : '';
    return {
      exact: [measure, name, unit].join(BETWEEN),
      withoutUnit: [measure, name].join(BETWEEN),
      label: name,
      measure,
    };
  });
}

/** Places by key. */
export function placesBy(keys: readonly Keys[], part: keyof Keys): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, own] of keys.entries()) {
    const key = own[part];
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}
