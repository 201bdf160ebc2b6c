import { isRateOf } from '../../figure/rate.js';
import type { FigureOrder } from '../../figure/read-figure.js';
import { NO_TARGET } from '../../lexicon/verdict-words.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Alignment } from '../columns/alignment.js';
import type { GradedByLegend } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Role } from '../kinds/role.js';
import { asTaken, type Candidate, readBy } from './candidate.js';
import { explainsVerdicts, isContradictedBy, provedByRates } from './certainty.js';
import { sampleOf } from './figure-columns.js';
import {
  type Outcome,
  outcomeOf,
  type Proof,
  type ProofColumns,
  proofOf,
  quantityAt,
  textAt,
  verdictIn,
} from './proof.js';
import type { Settled } from './settle-figures.js';
import { weigh } from './weigh.js';

/**
 * One column of both, whose brackets hold the actual where its head says the target, or the other way round: `500（520）` 達成 under
 * 実績（目標）. No other column is in question, so nothing else weighs it; but the rows may contradict it all the same
 * (docs/table-rules.md, decision 14).
 */

/** Fewer rows say nothing of a page of their own. */
const FEWEST = 3;
/** So many of the first rows are looked at; where none of them contradicts the head, no other is. */
const FIRST = 4;

const firstOf = ({ assignments }: Alignment, role: Role) =>
  assignments.find((own) => own.role === role)?.columns[0];

const TURNED: Readonly<Record<FigureOrder, FigureOrder>> = {
  'actual-first': 'target-first',
  'target-first': 'actual-first',
};

/** A row whose label leaves open which way is better says nothing by its verdict: there that is asked. */
const verdictOf = (written: Proof['verdicts'][number] | undefined, { open, verdict }: Outcome) =>
  open || verdict === null || verdict === NO_TARGET || written === NO_TARGET ? null : (written ?? null);

/** True where one of the first rows contradicts the order. No list is made: it is looked at in every table. */
function contradictEarly(
  rows: readonly BodyRow[],
  way: Candidate,
  columns: ProofColumns,
  order: FigureOrder,
  graded: GradedByLegend | undefined,
): boolean {
  const [rate] = columns.rates;
  for (let place = 0; place < Math.min(rows.length, FIRST); place += 1) {
    const row = rows[place];
    if (!row) continue;
    const name = { label: textAt(row, columns.label), unit: textAt(row, columns.unit) };
    const outcome = outcomeOf(readBy(way, row, order), name);
    const written = verdictOf(verdictIn(textAt(row, columns.verdict), graded), outcome);
    if (written !== null && written !== outcome.verdict && written !== outcome.reversed) return true;
    const share = rate === undefined || outcome.rates.length === 0 ? null : quantityAt(row, rate);
    if (share !== null && !isRateOf(share, outcome.rates)) return true;
  }
  return false;
}

/**
 * The reading of a page, asked where its rows contradict the order of the head and bear the other one out.
 * @param rows those of the page, and of all pages under the same heads
 * @param graded marks that are no verdicts
 */
export function withTurnedBrackets(
  settled: Settled,
  { own, all }: { readonly own: readonly BodyRow[]; readonly all: readonly BodyRow[] },
  order: FigureOrder,
  graded: GradedByLegend | undefined,
): Settled {
  const { alignment, certainty } = settled;
  if (certainty === 'unsure' || certainty === 'contradicted') return settled;
  const [figure, ...more] = flatMapList(alignment.assignments, ({ role, columns }) =>
    role === 'figure' ? columns : [],
  );
  const [verdict, rate] = [firstOf(alignment, 'indicatorStatus'), firstOf(alignment, 'rate')];
  if (figure === undefined || more.length > 0 || (verdict === undefined && rate === undefined))
    return settled;
  const columns: ProofColumns = {
    label: firstOf(alignment, 'indicator'),
    unit: firstOf(alignment, 'unit'),
    verdict,
    rates: rate === undefined ? [] : [rate],
    single: [],
  };
  const way = asTaken({ kind: 'combined', figure });
  const isOneOfSeveral = own.length >= FEWEST && own.length < all.length;
  const rows = isOneOfSeveral ? own : all;
  if (!contradictEarly(rows, way, columns, order, graded)) return settled;
  const sample = sampleOf(rows);
  const proof = proofOf(sample, [], columns, graded);
  const outcomes = mapList(sample, (row, place) =>
    outcomeOf(readBy(way, row, order), proof.names[place] ?? { label: '', unit: '' }),
  );
  const said = {
    ...proof,
    verdicts: mapList(outcomes, (outcome, place) => verdictOf(proof.verdicts[place], outcome)),
  };
  const [best] = weigh([way], sample, said, order);
  const [rival] = weigh([way], sample, said, TURNED[order]);
  if (!best || !rival || !isContradictedBy(best, rival)) return settled;
  // Of one page among others all the verdicts must say so: its few rates may be reckoned the other way round.
  if (isOneOfSeveral && (!explainsVerdicts(rival) || rival.verdict.contradicts > 0)) return settled;
  // Verdicts that are all the same, one of them against the other order too, are a clerk's who wrote the same everywhere.
  if (!rival.bothVerdicts && rival.verdict.contradicts > 0 && !provedByRates(rival)) return settled;
  return {
    alignment,
    certainty: 'contradicted',
    decision: { certainty: 'contradicted', guessed: false, best, rival },
  };
}
