import { isRateOf } from '../../figure/rate.js';
import type { FigureOrder } from '../../figure/read-figure.js';
import { ACHIEVED, NO_TARGET } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Votes } from '../summary-table.js';
import { type Candidate, columnsOf, readBy } from './candidate.js';
import { type Outcome, outcomeOf, type Proof } from './proof.js';
import { ROWS, SUM, TALLY } from './weights.js';

/** One measure for all ways of reading the figures: what their heads count, and what the rows say for and against each. */

export interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  readonly verdict: Votes;
  /** True where the written verdicts that it bears out are 達成 and 未達成. */
  readonly bothVerdicts: boolean;
  readonly dash: Votes;
  /** Of the column of rates that speaks best for it. */
  readonly rate: Votes & { readonly column: number | null };
  readonly tally: Votes;
  readonly unreadable: number;
  /** True where its actual is the sum of the parts beside it, under a head of the target that is known: the year's total. */
  readonly isTotal: boolean;
  /** Figures and verdict of every row, as one text: ways that give the same are one. */
  readonly gives: readonly string[];
}

interface Read {
  readonly candidate: Candidate;
  readonly outcomes: readonly Outcome[];
  readonly gives: readonly string[];
  readonly unreadable: number;
}

function read(candidate: Candidate, sample: readonly BodyRow[], proof: Proof, order: FigureOrder): Read {
  const outcomes: Outcome[] = [];
  const gives: string[] = [];
  let unreadable = 0;
  sample.forEach((row, place) => {
    const reading = readBy(candidate, row, order);
    const outcome = outcomeOf(reading, proof.names[place] ?? { label: '', unit: '' });
    const { actual, target } = reading;
    if (actual.kind === 'unreadable' || target.kind === 'unreadable') unreadable += 1;
    outcomes.push(outcome);
    gives.push(
      [
        actual.kind === 'number' ? actual.value : '',
        target.kind === 'number' ? target.value : '',
        outcome.verdict ?? '',
      ].join(' '),
    );
  });
  return { candidate, outcomes, gives, unreadable };
}

/** Votes of the rows; `vote` gives true, false, or null where the row says nothing. */
function votesOf(rows: number, vote: (row: number) => boolean | null): Votes {
  let fits = 0;
  let contradicts = 0;
  for (let row = 0; row < rows; row += 1) {
    const own = vote(row);
    if (own === true) fits += 1;
    else if (own === false) contradicts += 1;
  }
  return { fits, contradicts };
}

function verdictVotes(
  { outcomes }: Read,
  { verdicts }: Proof,
): Pick<Weighed, 'verdict' | 'dash' | 'bothVerdicts'> {
  const isDash = (row: number) => verdicts[row] === NO_TARGET || outcomes[row]?.verdict === NO_TARGET;
  const agrees = (row: number) => {
    const written = verdicts[row] ?? null;
    const outcome = outcomes[row];
    if (written === null || !outcome || outcome.verdict === null) return null;
    return written === outcome.verdict || written === outcome.reversed;
  };
  const borneOut = flatMapList(outcomes, (_, row) =>
    !isDash(row) && agrees(row) ? (verdicts[row] ?? []) : [],
  );
  return {
    bothVerdicts: new Set(borneOut).size > 1,
    verdict: votesOf(outcomes.length, (row) => (isDash(row) ? null : agrees(row))),
    dash: votesOf(outcomes.length, (row) => (isDash(row) ? agrees(row) : null)),
  };
}

function rateVotes({ candidate, outcomes }: Read, { rates }: Proof): Weighed['rate'] {
  let best: Weighed['rate'] = { fits: 0, contradicts: 0, column: null };
  for (const { column, rows } of rates) {
    if (columnsOf(candidate.columns).includes(column)) continue;
    const votes = votesOf(outcomes.length, (row) => {
      const written = rows[row];
      const own = outcomes[row]?.rates ?? [];
      return written && own.length > 0 ? isRateOf(written, own) : null;
    });
    if (best.column === null || votes.fits - votes.contradicts > best.fits - best.contradicts)
      best = { ...votes, column };
  }
  return best;
}

function tallyVotes({ outcomes }: Read, { tallies }: Proof): Votes {
  if (tallies.length === 0) return { fits: 0, contradicts: 0 };
  // What waits for its actual counts too (docs/table-rules.md, decision 5).
  const judged = filterList(
    outcomes,
    ({ verdict, waits }) => waits || (verdict !== null && verdict !== NO_TARGET),
  );
  const achieved = filterList(judged, ({ verdict }) => verdict === ACHIEVED).length;
  const counted = filterList(tallies, ({ total }) => total === judged.length);
  if (counted.some((own) => own.achieved === achieved)) return { fits: 1, contradicts: 0 };
  return { fits: 0, contradicts: counted.length === 0 ? 1 : 0 };
}

const share = ({ fits, contradicts }: Votes) => (fits === 0 ? 0 : fits / (fits + contradicts));

function bounded({ fits, contradicts }: Votes, weight: (typeof ROWS)[keyof typeof ROWS]): number {
  const sum = fits * weight.fits + contradicts * weight.contradicts;
  return Math.max(-weight.most, Math.min(weight.most, sum));
}

/** The part of the rows that some way must explain before a source says anything of any way. */
const EXPLAINED = 0.6;

function sumWeight({ columns }: Candidate, { sums }: Proof): number {
  const parts = new Set([...sums.values()].flat());
  const [actual = -1, target] = columnsOf(columns);
  return (
    (sums.has(actual) ? SUM.total : 0) +
    (parts.has(actual) ? SUM.partAsActual : 0) +
    (target !== undefined && parts.has(target) ? SUM.partAsTarget : 0)
  );
}

/**
 * Weighs ways of reading against what the table says; the best first.
 * A source that no way explains says nothing (docs/table-rules.md, decision 14).
 * @param sample rows of the page; one row is no evidence, and then only the heads count
 */
export function weigh(
  candidates: readonly Candidate[],
  sample: readonly BodyRow[],
  proof: Proof,
  order: FigureOrder,
): readonly Weighed[] {
  const evident = sample.length > 1;
  const all = mapList(candidates, (candidate) => {
    const own = read(candidate, sample, proof, order);
    return { own, ...verdictVotes(own, proof), rate: rateVotes(own, proof), tally: tallyVotes(own, proof) };
  });
  const speaks = (votes: (way: (typeof all)[number]) => Votes) =>
    all.some((way) => share(votes(way)) >= EXPLAINED);
  const rateSpeaks = speaks(({ rate }) => rate);
  const verdictSpeaks = speaks(({ verdict }) => verdict);
  return mapList(all, ({ own, verdict, bothVerdicts, dash, rate, tally }): Weighed => {
    const rows =
      (rateSpeaks ? bounded(rate, ROWS.rate) : 0) +
      (verdictSpeaks ? bounded(verdict, ROWS.verdict) : 0) +
      bounded(dash, ROWS.dash) +
      tally.fits * TALLY.fits +
      tally.contradicts * TALLY.contradicts +
      sumWeight(own.candidate, proof) +
      bounded({ fits: 0, contradicts: own.unreadable }, ROWS.unreadable);
    return {
      candidate: own.candidate,
      score: own.candidate.heads + (evident ? rows : 0),
      verdict,
      bothVerdicts,
      dash,
      rate,
      tally,
      unreadable: own.unreadable,
      isTotal: own.candidate.namesTarget && proof.sums.has(columnsOf(own.candidate.columns)[0] ?? -1),
      gives: own.gives,
    };
  }).sort((one, other) => other.score - one.score);
}
