import { rankOf } from '../lexicon/grade-marks.js';
import { holdsLegendWord } from '../lexicon/legend/legend-words.js';
import { ACHIEVED, readVerdict, UNACHIEVED } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { type Band, type Edge, isSameBand } from './band.js';
import { type Entry, withoutSigns } from './entries.js';

/** A legend: what each grade of a scale takes, from the best down (docs/table-rules.md, decision 17). */

export interface LegendEntry {
  readonly mark: string;
  /** In percent of the target; null where only words say what it takes. */
  readonly band: Band | null;
  /** Folded; `''` for a grade that the table uses and the legend does not explain. */
  readonly words: string;
  /** True where it says no more than decision 8 does: `○：達成`, `×：目標を下回る`. */
  readonly isVerdict: boolean;
}

export interface Legend {
  /** From the best down. */
  readonly entries: readonly LegendEntry[];
  readonly cells: readonly string[];
  /** The rows it stands in, from 0, that of its first mark in front. */
  readonly rows: readonly number[];
  /**
   * `measured` by the rate of achievement; `worded`: no numbers; `otherwise`: by numbers of something else, or of the whole table;
   * `contradicts`: its bands are in no order.
   */
  readonly kind: 'measured' | 'worded' | 'otherwise' | 'contradicts';
  /** True where no number says it: `目標を上回る`. */
  readonly inWords: boolean;
}

const FEWEST = 2;
/** Rows between two entries of one legend: a long meaning may run on. */
const GAP = 3;
/** Higher numbers without a sign are percentages, lower ones are ratios: 1.0 is 100 %. */
const MOST_RATIO = 3;

/** Entries that follow each other, each mark once. */
function runsOf(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last && entry.row - last.row <= GAP && !run?.some(({ mark }) => mark === entry.mark);
    if (run && goesOn) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

const opposite = ({ at, included }: Edge): Edge => ({ at, included: !included });
const low = ({ from }: Band) => from?.at ?? Number.NEGATIVE_INFINITY;
const high = ({ to }: Band) => to?.at ?? Number.POSITIVE_INFINITY;

type Measured = { readonly mark: string; readonly band: Band };

/** `A:100%以上 B:80%以上`: B ends where A begins; and likewise upwards for 未満. From the best down. */
function cascade(measured: readonly Measured[]): Measured[] {
  return mapList(measured, ({ mark, band }, at) => {
    const [better, worse] = [measured[at - 1]?.band, measured[at + 1]?.band];
    const to = band.to ?? (better?.from && low(better) > low(band) ? opposite(better.from) : null);
    const from = band.from ?? (worse?.to && high(worse) < high(band) ? opposite(worse.to) : null);
    return { mark, band: { from, to } };
  });
}

/** True where a band begins below another: 100 itself lies below what is over 100. */
const beginsBelow = (one: Band, other: Band) =>
  low(one) < low(other) ||
  (low(one) === low(other) && one.from?.included === true && other.from?.included === false);

/** True where every grade takes less than the one above it. */
const descends = (measured: readonly Measured[]) =>
  measured.every(({ band }, at) => {
    const better = measured[at - 1]?.band;
    return !better || (beginsBelow(band, better) && high(band) <= high(better));
  });

function kindOf(run: readonly Entry[], around: string): Legend['kind'] {
  const measured = filterList(run, ({ band }) => band !== null);
  const numbers = flatMapList(measured, ({ band }) =>
    band === null || typeof band === 'string' ? [] : band,
  );
  // 「○ 150.0%」 is a row of another table.
  const isBounded =
    filterList(numbers, ({ isPoint }) => isPoint !== true).length >=
    (measured.length > numbers.length ? 1 : FEWEST);
  if (measured.length < FEWEST || !isBounded) return 'worded';
  // 「○：達成 ×：未達成」 says no more than decision 8 does.
  if (numbers.every(({ inWords }) => inWords) && measured.length === run.length && run.every(isVerdict))
    return 'worded';
  const texts = [around, ...mapList(measured, ({ words }) => words)];
  if (run.some(({ band }) => band === 'several')) return 'otherwise';
  if (texts.some((text) => holdsLegendWord(text, 'otherMeasure'))) return 'otherwise';
  if (holdsLegendWord(around, 'whole')) return 'otherwise';
  const isRate =
    numbers.some(({ isPercent }) => isPercent) ||
    texts.some((text) => holdsLegendWord(text, 'rate') || text.includes('%'));
  return isRate ? 'measured' : 'otherwise';
}

/** True for words that give a mark the verdict it has without them; `●：達成` and `○：未達成` make grades of theirs. */
function isVerdict({ mark, words, band }: Entry): boolean {
  const verdict = readVerdict(mark)?.verdict;
  const said = readVerdict(withoutSigns(words))?.verdict;
  if (said !== undefined) return said === verdict;
  if (band === null || typeof band === 'string' || band.inWords !== true) return false;
  const { from, to } = band.band;
  return (
    (verdict === ACHIEVED && from?.included === true && to === null) ||
    (verdict === UNACHIEVED && from === null)
  );
}

/** The bands of a run in percent, in its order; what is left over for the last grade is below all others. */
function bandsOf(ranked: readonly Entry[]): Measured[] {
  const own = flatMapList(ranked, ({ mark, band }) =>
    band === null || typeof band === 'string' ? [] : [{ mark, ...band }],
  );
  const bare = flatMapList(own, ({ band, isPercent }) =>
    isPercent ? [] : [band.from?.at ?? 0, band.to?.at ?? 0],
  );
  const scale = bare.length > 0 && Math.max(...bare) <= MOST_RATIO ? 100 : 1;
  const inPercent = (edge: Edge | null, isPercent: boolean) =>
    edge && { ...edge, at: isPercent ? edge.at : Number((edge.at * scale).toPrecision(12)) };
  const measured = mapList(own, ({ mark, band, isPercent }) => ({
    mark,
    band: { from: inPercent(band.from, isPercent), to: inPercent(band.to, isPercent) },
  }));
  const last = ranked.at(-1);
  const lowest = measured.at(-1)?.band.from;
  if (last?.band !== 'rest' || !lowest) return cascade(measured);
  return cascade([...measured, { mark: last.mark, band: { from: null, to: opposite(lowest) } }]);
}

function legendOf(run: readonly Entry[], above: (entry: Entry) => string): Legend {
  const [first] = run;
  const ranked = [...run].sort((one, other) => rankOf(one.mark) - rankOf(other.mark));
  // Few offices have A for the worst; a legend that says so throughout is their rule all the same.
  const orders = mapList([ranked, [...ranked].reverse()], (order) => ({ order, bands: bandsOf(order) }));
  const chosen = orders.find(({ bands }) => descends(bands)) ?? null;
  const kind = kindOf(run, first ? `${above(first)}${first.before}` : '');
  const bands = new Map(
    kind === 'measured' && chosen ? mapList(chosen.bands, ({ mark, band }) => [mark, band]) : [],
  );
  return {
    entries: mapList(chosen?.order ?? ranked, (own) => ({
      mark: own.mark,
      words: own.words,
      band: bands.get(own.mark) ?? null,
      isVerdict: isVerdict(own),
    })),
    cells: [...new Set(mapList(run, ({ cell }) => cell))],
    rows: [...new Set(flatMapList(run, ({ row, meansAt }) => [row, meansAt]))],
    kind: kind === 'measured' && chosen === null ? 'contradicts' : kind,
    inWords: run.every(({ band }) => band === null || (typeof band !== 'string' && band.inWords === true)),
  };
}

/** A legend with the grades that the table uses and it does not explain, each at its place: what they take nobody knows. */
export function withUnexplained(legend: Legend, used: readonly string[]): Legend {
  const { entries } = legend;
  const [first, last] = [entries[0], entries.at(-1)];
  const sign = first && last && rankOf(first.mark) > rankOf(last.mark) ? -1 : 1;
  const missing = filterList(
    used,
    (mark, at) => used.indexOf(mark) === at && !entries.some((own) => own.mark === mark),
  );
  const own = mapList(missing, (mark): LegendEntry => ({ mark, band: null, words: '', isVerdict: false }));
  return {
    ...legend,
    entries: [...entries, ...own].sort((one, other) => sign * (rankOf(one.mark) - rankOf(other.mark))),
  };
}

/**
 * The legends that entries of one family make.
 * @param entries in reading order
 * @param above what the row above an entry says, as a title of its legend
 */
export function legendsOf(entries: readonly Entry[], above: (entry: Entry) => string): Legend[] {
  return mapList(
    filterList(
      runsOf(entries),
      (run) =>
        filterList(run, ({ band, words, isExplained }) => band !== null || (words !== '' && isExplained))
          .length >= FEWEST,
    ),
    (run) => legendOf(run, above),
  );
}

/** True for legends of the same marks and bands: one that is printed on every page. */
export function isSameLegend(one: Legend, other: Legend): boolean {
  if (one.kind !== other.kind || one.entries.length !== other.entries.length) return false;
  return one.entries.every(({ mark, band }, at) => {
    const its = other.entries[at];
    if (its?.mark !== mark) return false;
    return band === null || its.band === null ? band === its.band : isSameBand(band, its.band);
  });
}

/** A legend in one line, to stand on another sheet. */
export function sayLegend({ entries, kind }: Legend): string {
  const said = mapList(entries, ({ mark, words }) => `${mark}：${withoutSigns(words)}`);
  return [kind === 'measured' ? '評価基準(達成率)' : '評価基準', ...said].join('　');
}
