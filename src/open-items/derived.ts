import {
  type Check,
  countSeverities,
  type Finding,
  type JudgedMeasure,
  type SeverityCounts,
} from '../engine/index.js';

/**
 * Findings that only follow from others: once their cause is settled they are settled too, so they are shown under it, are not
 * counted beside it and can't be answered by themselves.
 */
export interface Derived {
  /** Indices of the findings that follow, by the index of the one they follow from. */
  readonly under: ReadonlyMap<number, readonly number[]>;
  /** Indices of those that wait for every open question of the table. */
  readonly last: readonly number[];
  /** The cause of each; null for those that wait for all. */
  readonly causes: ReadonlyMap<number, number | null>;
}

const TALLIES = ['tally-unconfirmed', 'tally-mismatch', 'tally-blank'];
const MEASURE = 'measure-unconfirmed';

const isDerivedRule = ({ rule }: Finding) => rule === MEASURE || TALLIES.includes(rule);

/** The first finding about each row that a person must settle. */
function questionsByRow({ findings }: Check): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  findings.forEach((finding, index) => {
    if (finding.severity !== 'review' || isDerivedRule(finding) || rows.has(finding.row)) return;
    rows.set(finding.row, index);
  });
  return rows;
}

/** The first question about an indicator on which the verdict of a measure rests. */
function causeOf(
  { judged }: Check,
  own: JudgedMeasure | undefined,
  questions: ReadonlyMap<number, number>,
): number | undefined {
  const indicators = own?.measure.indicators.flatMap((index) => judged.indicators[index] ?? []) ?? [];
  const open = indicators.filter(({ certain }) => !certain);
  return open.flatMap(({ indicator }) => questions.get(indicator.row) ?? [])[0];
}

/** Whether a finding is about a tally that open questions may still change: nothing is written to it before. */
export function isOpenTally({ judged }: Check, { rule, cells }: Finding): boolean {
  if (!rule.startsWith('tally-')) return false;
  const { table, tallies, partTallies } = judged;
  const part = partTallies.find(({ tally }) => tally.cell === cells[0]);
  if (part) return !part.count.certain;
  const level = table.tallies.measures?.cell === cells[0] ? tallies.measures : tallies.indicators;
  return level?.certain === false;
}

function derive(check: Check): Derived {
  const questions = questionsByRow(check);
  const dates = new Map(
    check.findings.flatMap(({ rule, cells }, index) => (rule === 'tally-date' ? [[cells[0], index]] : [])),
  );
  const measures = new Map(check.judged.measures.map((own) => [own.measure.row, own]));
  const causes = new Map<number, number | null>();
  check.findings.forEach((finding, index) => {
    const { rule, row, cells } = finding;
    if (rule === MEASURE) {
      const cause = causeOf(check, measures.get(row), questions);
      if (cause !== undefined) causes.set(index, cause);
    } else if (TALLIES.includes(rule)) {
      const date = dates.get(cells[0]);
      if (date !== undefined) causes.set(index, date);
      else if (questions.size > 0 && isOpenTally(check, finding)) causes.set(index, null);
    }
  });
  const under = new Map<number, number[]>();
  const last: number[] = [];
  for (const [index, cause] of causes) {
    const own = cause === null ? last : (under.get(cause) ?? []);
    own.push(index);
    if (cause !== null) under.set(cause, own);
  }
  return { under, last, causes };
}

const known = new WeakMap<Check, Derived>();

/** What of a check's findings follows from others. */
export function derivedOf(check: Check): Derived {
  const own = known.get(check) ?? derive(check);
  known.set(check, own);
  return own;
}

const counted = new WeakMap<Check, SeverityCounts>();

/** How many findings of each severity stand for themselves. */
export function countOpen(check: Check): SeverityCounts {
  const { causes } = derivedOf(check);
  const own =
    counted.get(check) ?? countSeverities(check.findings.filter((_finding, index) => !causes.has(index)));
  counted.set(check, own);
  return own;
}
