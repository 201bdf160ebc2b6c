import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Indicator, Measure } from '../../table/summary-table.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Numbered {
  readonly number: number | null;
  /** What it is counted in, where a number has two parts. */
  readonly group: string;
  readonly row: number;
  readonly cell: string;
  readonly label: string;
}

/** Of a long gap the first numbers are enough. */
const MOST_NAMED = 5;

interface Args {
  readonly level: 'measure' | 'indicator';
  readonly trouble: 'missing' | 'twice' | 'order';
  /** As it stands on the form: `(2)`. */
  readonly number: string;
  readonly missing: readonly string[];
}

/**
 * Numbers that break the sequence 1, 2, 3 …; entries without a number (うち…) are passed over. A number that stands
 * further down is not missing: there the order is the fault, and it is named where the smaller number follows.
 */
function breaks(
  entries: readonly Numbered[],
  mark: (number: number) => string,
  level: Args['level'],
): Draft<Args>[] {
  const all = new Set(mapList(entries, ({ number }) => number));
  const seen = new Set<number>();
  let last = 0;
  return flatMapList(entries, ({ number, row, cell, label }): Draft<Args>[] => {
    if (number === null) return [];
    const skipped: number[] = [];
    for (let own = last + 1; own < number && skipped.length < MOST_NAMED; own += 1)
      if (!all.has(own)) skipped.push(own);
    const trouble: Args['trouble'] | null = seen.has(number)
      ? 'twice'
      : number < last
        ? 'order'
        : skipped.length > 0
          ? 'missing'
          : null;
    const expected = mark(skipped[0] ?? last + 1);
    seen.add(number);
    last = Math.max(last, number);
    if (!trouble) return [];
    const args = { level, trouble, number: mark(number), missing: mapList(skipped, mark) };
    return [{ subject: label, row, cells: [cell], found: mark(number), expected, args, fix: null }];
  });
}

/** As a number stands on the form. */
const markIn = (group: string) => (number: number) => (group === '' ? `(${number})` : `${group}-${number}`);

/** True where the indicators at some places have the numbers of one group, from 1 on, as in nearly every 施策. */
function countOn(places: readonly number[], indicators: readonly Indicator[]): boolean {
  for (let at = 0; at < places.length; at += 1) {
    const own = indicators[places[at] ?? -1];
    if (own?.number !== at + 1 || own.numberGroup !== '' || own.labelCell === null) return false;
  }
  return true;
}

/** The same for the numbers of indicators, each group of `①-1`, `①-2`, `②-1` by itself. */
function breaksOfIndicators(entries: readonly Numbered[]): Draft<Args>[] {
  const groups = new Set(flatMapList(entries, ({ group, number }) => (number === null ? [] : [group])));
  return flatMapList([...groups], (group) =>
    breaks(
      filterList(entries, (own) => own.group === group),
      markIn(group),
      'indicator',
    ),
  );
}

/** The same for 施策, which count through the table, or anew below each 戦略 where all of them do. */
function breaksOfMeasures(measures: readonly Measure[]): Draft<Args>[] {
  const numbered = mapList(measures, ({ number, row, labelCell, label }) => ({
    number,
    group: '',
    row,
    cell: labelCell,
    label,
  }));
  const through = breaks(numbered, String, 'measure');
  if (through.length === 0) return through;
  const below = new Map<string, Numbered[]>();
  for (const [place, own] of numbered.entries()) {
    const { strategy = '' } = measures[place] ?? {};
    below.set(strategy, below.get(strategy) ?? []);
    below.get(strategy)?.push(own);
  }
  const isAnew = [...below.values()].every((own) => breaks(own, String, 'measure').length === 0);
  return isAnew ? [] : through;
}

/** A measure or indicator number is missing, twice, or out of order. */
export const numbering = defineRule({
  id: 'numbering',
  severity: 'error',
  about: 'form',
  check({ table }) {
    const { measures, indicators, hasMeasures } = table;
    const entry = (index: number): Numbered[] => {
      const own = indicators[index];
      return own?.labelCell
        ? [
            {
              number: own.number,
              group: own.numberGroup,
              row: own.row,
              cell: own.labelCell,
              label: own.label,
            },
          ]
        : [];
    };
    const ofMeasures = breaksOfMeasures(measures);
    if (hasMeasures) {
      const inMeasures = foundIn(measures, (own) =>
        countOn(own.indicators, indicators) ? NONE : breaksOfIndicators(foundIn(own.indicators, entry)),
      );
      // Some forms count their indicators through the whole table.
      const through =
        inMeasures.length > 0 ? breaksOfIndicators(foundIn(indicators, (_, at) => entry(at))) : [];
      return [...ofMeasures, ...(through.length < inMeasures.length ? through : inMeasures)];
    }
    // Without 施策, a new (1) begins a new group.
    const groups: Numbered[][] = [];
    for (const own of foundIn(indicators, (_, index) => entry(index))) {
      if ((own.number === 1 && own.group === '') || groups.length === 0) groups.push([]);
      groups.at(-1)?.push(own);
    }
    return flatMapList(groups, breaksOfIndicators);
  },
  words: {
    ja: {
      title: '番号が順番どおりではありません',
      why: ({ trouble, number, missing, level }) => {
        const name = level === 'measure' ? '施策' : '指標';
        if (trouble === 'twice') return `${name}の番号${number}が重複しています。`;
        return trouble === 'order'
          ? `${name}の番号${number}が順番どおりに並んでいません。`
          : `${name}の番号${number}の前に、${missing.join('・')}がありません。`;
      },
      todo: () => '行が抜けたり重なったりしていないか確かめて、番号を直してください。',
    },
    en: {
      title: 'The numbers are not in sequence',
      why: ({ trouble, number, missing, level }) => {
        if (trouble === 'twice') return `The ${level} number ${number} is used more than once.`;
        return trouble === 'order'
          ? `The ${level} number ${number} is out of order.`
          : `The ${level} number ${missing.join('・')} is missing before ${number}.`;
      },
      todo: () => 'Check for missing or doubled rows and correct the numbers.',
    },
  },
});
