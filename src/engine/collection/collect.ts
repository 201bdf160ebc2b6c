import { byText, type CollectedIndicator, type CollectedTable } from './collected-table.js';
import { driftOf } from './drift.js';
import { countOnce } from './duplicates.js';
import { type Form, type FormIndicator, keyTables, majorityForm, masterForm } from './form.js';
import { type HandIn, handInOf } from './hand-in.js';
import { outliersIn, rateOf } from './outliers.js';

/** What the tables of many societies say together: who has handed in, what stands twice, and where one differs from the others. */

export type CollectionFinding =
  | {
      readonly is: 'twice';
      readonly society: string;
      readonly fiscalYear: number | null;
      readonly files: readonly string[];
      /** The file that counts, where all of them hold the same; else null, and none counts. */
      readonly counted: string | null;
    }
  | OfTable<'missing', { readonly expected: FormIndicator }>
  | OfTable<'extra', { readonly own: CollectedIndicator }>
  | OfTable<'renamed', { readonly expected: FormIndicator; readonly own: CollectedIndicator }>
  | OfTable<'unit', { readonly expected: FormIndicator; readonly own: CollectedIndicator }>
  | OfTable<'order', { readonly own: CollectedIndicator; readonly after: CollectedIndicator }>
  | OfTable<
      'outlier',
      {
        readonly expected: FormIndicator;
        readonly own: CollectedIndicator;
        readonly rate: number;
        /** Of the others. */
        readonly median: number;
      }
    >
  | OfTable<'not-expected', object>
  /** A table that names no society: nobody knows whose it is. */
  | OfTable<'no-society', object>;

type OfTable<K extends string, T> = T & {
  readonly is: K;
  readonly file: string;
  readonly society: string;
};

/** An indicator of the form with what each society has of it. */
export interface Across {
  readonly indicator: FormIndicator;
  /** In the order of `Collection.societies`; null where the table lacks it. */
  readonly values: readonly ({
    readonly actual: number | string;
    readonly target: number | string;
    readonly rate: number | null;
  } | null)[];
}

export interface Collection<T extends CollectedTable = CollectedTable> {
  /** The year most societies are of, the later of two; tables of other years are in no total. */
  readonly fiscalYear: number | null;
  readonly handIn: readonly HandIn<T>[];
  /** Each society and year once, in the order they came. */
  readonly counted: readonly T[];
  /** Tables that are not counted, for another is of the same society and year. */
  readonly left: readonly T[];
  readonly findings: readonly CollectionFinding[];
  /** Where the form is from; null where there are too few tables to have one. */
  readonly form: Form['from'] | null;
  /** The tables of the year, by file. */
  readonly societies: readonly { readonly society: string; readonly file: string }[];
  readonly across: readonly Across[];
}

/** What is known beside the tables. */
export interface Asked<T extends CollectedTable> {
  /** The names that are expected; null where there is no list. */
  readonly expected: readonly string[] | null;
  /** The table whose form the others are to have; null for that of most. */
  readonly master: T | null;
  /** Files that can’t be used. */
  readonly unread: readonly string[];
}

const ORDER: readonly CollectionFinding['is'][] = [
  'twice',
  'missing',
  'renamed',
  'unit',
  'extra',
  'order',
  'outlier',
  'not-expected',
  'no-society',
];

/** The year that most tables are of; of several the latest. */
function yearOf(tables: readonly CollectedTable[]): number | null {
  const times = new Map<number, number>();
  for (const { fiscalYear } of tables)
    if (fiscalYear !== null) times.set(fiscalYear, (times.get(fiscalYear) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}

const fileOf = (finding: CollectionFinding) =>
  finding.is === 'twice' ? (finding.files[0] ?? '') : finding.file;

/**
 * Holds the tables of many societies against each other. The order of the tables changes nothing but the order in which they are counted.
 * @param tables of which no two have the same name
 */
export function collect<T extends CollectedTable>(
  tables: readonly T[],
  { expected, master, unread }: Asked<T>,
): Collection<T> {
  const { counted, left, twice } = countOnce(tables);
  const fiscalYear = yearOf(counted);
  const handIn = handInOf(tables, fiscalYear, expected, unread);
  const ofYear = counted
    .filter((own) => own.fiscalYear === fiscalYear)
    .sort((a, b) => byText(a.file, b.file));
  // Known by one kind of key, the master is one of them.
  const keyed = keyTables(master ? [...ofYear, master] : ofYear);
  const own = keyed.slice(0, ofYear.length);
  const [ofMaster] = keyed.slice(ofYear.length);
  const form = ofMaster ? masterForm(ofMaster) : majorityForm(own);
  const findings: CollectionFinding[] = [
    ...twice.map(
      ({ tables: all, counted: one }): CollectionFinding => ({
        is: 'twice',
        society: all[0]?.society ?? '',
        fiscalYear: all[0]?.fiscalYear ?? null,
        files: all.map(({ file }) => file),
        counted: one?.file ?? null,
      }),
    ),
    ...own.flatMap((one) =>
      driftOf(form, one).map(
        (drift): CollectionFinding =>
          Object.assign({ file: one.table.file, society: one.table.society }, drift),
      ),
    ),
    ...outliersIn(form, own).map(
      ({ table, expected: indicator, own: is, rate, median }): CollectionFinding => ({
        is: 'outlier',
        file: table.file,
        society: table.society,
        expected: indicator,
        own: is,
        rate,
        median,
      }),
    ),
    ...handIn.flatMap(({ isExpected, isNamed, society, tables: all }): CollectionFinding[] =>
      isExpected === false && isNamed ? [{ is: 'not-expected', society, file: all[0]?.file ?? '' }] : [],
    ),
    ...tables
      .filter(({ isNamed }) => !isNamed)
      .map(({ file }): CollectionFinding => ({ is: 'no-society', society: '', file })),
  ];
  return {
    fiscalYear,
    handIn,
    counted,
    left,
    findings: findings
      .map((finding, at) => ({ finding, at }))
      .sort(
        (a, b) =>
          ORDER.indexOf(a.finding.is) - ORDER.indexOf(b.finding.is) ||
          byText(fileOf(a.finding), fileOf(b.finding)) ||
          a.at - b.at,
      )
      .map(({ finding }) => finding),
    form: form.indicators.length === 0 ? null : form.from,
    societies: ofYear.map(({ society, file }) => ({ society, file })),
    across: form.indicators.map((indicator) => ({
      indicator,
      values: own.map(({ table, indicators, placeOf }) => {
        const value = indicators[placeOf.get(indicator.key) ?? -1]?.indicator;
        return value ? { actual: value.actual, target: value.target, rate: rateOf(table, value) } : null;
      }),
    })),
  };
}

/** Whether tables are of several societies, so that there is something to hold against each other. */
export function isCollection(tables: readonly CollectedTable[]): boolean {
  return new Set(tables.map(({ society }) => society)).size > 1;
}
