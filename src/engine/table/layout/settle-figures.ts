import type { FigureOrder } from '../../figure/read-figure.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { columnTimeOf, isOfOthers } from '../../year/column-time.js';
import { fiscalYearOf } from '../../year/fiscal-year.js';
import type { Alignment } from '../columns/alignment.js';
import type { Assignment } from '../columns/assignment.js';
import type { GivenColumns } from '../columns/given-columns.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { type Candidate, candidatesOf, columnsOf, rolesOf } from './candidate.js';
import { type Certainty, type Decision, decide } from './certainty.js';
import { decideGiven } from './decide-given.js';
import { isFormulaOfRate, isRate, sampleOf, seenColumns } from './figure-columns.js';
import { figuresGiven, isSame, NOTHING_GIVEN, othersGiven, ratesGiven, waysLeft } from './given-ways.js';
import { claimOf, type HeadClaim, saysMoreThanRole } from './head-claim.js';
import type { OtherVerdicts } from './other-verdicts.js';
import { hasFigures, withFigures, withProvenRate } from './placed-figures.js';
import { proofOf } from './proof.js';
import { type Weighed, weigh } from './weigh.js';
import { HEAD } from './weights.js';
import { isWithoutTargets } from './without-targets.js';

/** Which columns hold actual and target: the heads rule first; the rows confirm, break ties, and veto. */

export interface Settled {
  readonly alignment: Alignment;
  readonly certainty: Certainty;
  /** Null where there was nothing to weigh: the heads name one way, and the rows no other. */
  readonly decision: Decision | null;
  /** Verdicts beside those that were taken, which make these doubtful. */
  readonly otherVerdicts?: OtherVerdicts;
}

/** Roles whose columns hold no figures where their heads say so. */
const OTHERS: readonly Role[] = [
  'strategyKind',
  'strategy',
  'measureNumber',
  'measure',
  'measureStatus',
  'indicator',
  'unit',
  'indicatorStatus',
  'comment',
];

function columnsFor(assignments: readonly Assignment[], ...roles: readonly Role[]): number[] {
  const found: number[] = [];
  for (const { role, columns } of assignments) if (roles.includes(role)) found.push(...columns);
  return found;
}

/** True where heads stand over the figures, and were not left behind by a body that has moved; where no figure has one, most others. */
function hasHeadsInPlace({ assignments, shifted }: Alignment): boolean {
  if (!shifted) return true;
  const named = filterList(assignments, ({ header }) => header !== null);
  const inPlace = filterList(named, ({ header, columns }) => header?.column === columns[0]);
  const isFigure = ({ role }: Assignment) => FIGURES.includes(role);
  return named.some(isFigure) ? inPlace.some(isFigure) : inPlace.length * 2 > named.length;
}

/**
 * The year that is judged: the title's, where a column is of it or names none. Where all name others the heads are last
 * year's, left standing, and the year they judge is the one the heads chose. Where no title says it, and a later year stands above
 * figures whose head is no known word, the heads have chosen by their words alone, and no year is known.
 */
function wantedYear(
  header: Header,
  columns: readonly number[],
  { title, heads }: { readonly title: number | null; readonly heads: number | null },
): number | null {
  if (title === null) {
    const isLaterUnknown = (column: number) => {
      const { text, roles, time } = claimOf(header, column, heads);
      return roles.length === 0 && time === null && (fiscalYearOf(text) ?? 0) > (heads ?? 0);
    };
    return columns.some(isLaterUnknown) ? null : heads;
  }
  // A column of numbers, such as 番号, is of no year.
  const words = mapList(
    columns,
    (column) => header.columns.find((own) => own.column === column)?.word ?? null,
  );
  const ofFigures = filterList(
    words,
    (word) => word === null || word.roles.some((role) => FIGURES.includes(role)),
  );
  return ofFigures.some((word) => (word?.year ?? title) === title) ? title : heads;
}

/** The time a rate is of, by its own words: those of the group before it may have been carried over it (最終目標 above 進捗率). */
const timeOfRate = ({ text, time }: HeadClaim) =>
  time === 'later' ? columnTimeOf(foldWord(text.split(' ').at(-1) ?? '')) : time;

/** Every pair of columns is a way to read a table. Of more columns than this no one weighs all pairs: a person is asked. */
const MOST_COLUMNS = 60;
/** A tie between ways goes to the one the heads chose. */
const CHOSEN = 0.5;
/** What a head of both counts over figures of which none holds both, where others stand beside. */
const WITHOUT_BRACKETS = -4;

function withChosen(
  candidates: readonly Candidate[],
  assignments: readonly Assignment[],
  sample: readonly BodyRow[],
): Candidate[] {
  const [figure] = columnsFor(assignments, 'figure');
  const [actual] = columnsFor(assignments, 'actual');
  const [target] = columnsFor(assignments, 'target');
  const isChosen = ({ columns }: Candidate) =>
    columns.kind === 'combined'
      ? columns.figure === figure
      : columns.actual === actual && columns.target === target;
  const own = mapList(candidates, (way) => (isChosen(way) ? { ...way, heads: way.heads + CHOSEN } : way));
  if (figure === undefined || own.some(isChosen)) return own;
  const contradicted = own.length > 0 && sample.some(({ contents }) => contents[figure] === 'figure');
  const heads = contradicted ? WITHOUT_BRACKETS : HEAD.combined.combined + CHOSEN;
  return [
    {
      columns: { kind: 'combined', figure },
      heads,
      named: !contradicted,
      namesTarget: !contradicted,
      saysRoles: !contradicted,
      ofThisYear: !contradicted,
      ofTwoYears: false,
    },
    ...own,
  ];
}

/** The column of verdicts: the one the heads name, else one of verdicts that no head names. */
function verdictColumn(assignments: readonly Assignment[], verdicts: readonly number[]): number | undefined {
  const named = assignments.find(({ role, header }) => role === 'indicatorStatus' && header !== null);
  return named?.columns[0] ?? verdicts[0] ?? columnsFor(assignments, 'indicatorStatus')[0];
}

/**
 * Settles which columns of a page hold actual and target, and how certain that is.
 * @param alignment the columns as heads and contents gave them
 * @param rows the page's rows of content, and all of them
 * @param year the fiscal year of the title, and that of the column the heads chose; null where none is known
 * @param given columns a person gives, which the alignment has already
 */
export function settleFigures(
  header: Header,
  alignment: Alignment,
  rows: { readonly content: readonly BodyRow[]; readonly all: readonly BodyRow[] },
  year: { readonly title: number | null; readonly heads: number | null },
  order: FigureOrder,
  given: GivenColumns = NOTHING_GIVEN,
): Settled {
  const { assignments } = alignment;
  const own = figuresGiven(given);
  const byHeads: Settled = { alignment, certainty: own ? 'settled' : 'unopposed', decision: null };
  // A figure split over two cells is one figure.
  if (columnsFor(assignments, 'figure').length > 1) return byHeads;
  const sample = sampleOf(rows.content);
  const chosen = columnsFor(assignments, ...FIGURES);
  // One row is no evidence: where the heads name both sides on one line, they decide. On two lines one may stand under another's group.
  const isComplete =
    columnsFor(assignments, 'figure').length > 0 || columnsFor(assignments, 'target').length > 0;
  const isFormula = columnsFor(assignments, 'figure').some((column) =>
    isFormulaOfRate(claimOf(header, column, null), sample, column),
  );
  const isOwn = header.guessed !== true && header.overPairs !== true && !isFormula;
  const isPlain = isOwn && header.notes === undefined;
  if (sample.length < 2 && isComplete && isPlain && !own && header.height === 1) return byHeads;
  const named = filterList(
    assignments,
    ({ role, header: own }) => own !== null || role !== 'indicatorStatus',
  );
  const seen = seenColumns(sample, new Set([...columnsFor(named, ...OTHERS), ...othersGiven(given)]));
  const columns = [...new Set([...seen.figures, ...chosen])].sort((a, b) => a - b);
  if (columns.length > MOST_COLUMNS && !own) return { ...byHeads, certainty: 'unsure' };
  const inPlace = hasHeadsInPlace(alignment);
  const wanted = wantedYear(header, columns, year);
  const claimed = new Map(
    mapList(columns, (column): [number, HeadClaim] => {
      const claim = claimOf(header, column, wanted);
      return [column, isFormulaOfRate(claim, sample, column) ? { ...claim, roles: ['rate'] } : claim];
    }),
  );
  const silent: HeadClaim = {
    text: '',
    roles: [],
    saidYear: null,
    year: null,
    time: null,
    alone: true,
    besideLastYear: false,
    ofPart: false,
  };
  const claims = inPlace
    ? claimed
    : new Map(mapList(columns, (column): [number, HeadClaim] => [column, silent]));
  // A part of the year is judged only where the heads have nothing else.
  const open = new Map(
    filterList([...claims], ([column, { roles }]) => roles[0] !== 'part' || chosen.includes(column)),
  );
  const weighable =
    own && open.size > MOST_COLUMNS
      ? new Map(filterList([...open], ([column]) => columnsOf(own).includes(column)))
      : open;
  const candidates = waysLeft(withChosen(candidatesOf(weighable, sample), assignments, sample), given);
  const [only, ...more] = candidates;
  const status = columnsFor(assignments, 'indicatorStatus')[0];
  if (only && more.length === 0 && !own && isWithoutTargets(only, { sample, status }, order))
    return { ...byHeads, certainty: 'unsure' };
  // Where the heads name the one way there is, no row can speak for another.
  const isSettled = only?.named === true && more.length === 0 && hasFigures(alignment, only.columns);
  if (isSettled && status !== undefined) return byHeads;
  const namedRates = filterList(columns, (column) => {
    const claim = claims.get(column);
    return claim !== undefined && isRate(claim) && timeOfRate(claim) === null;
  });
  const rates = [...new Set([...namedRates, ...ratesGiven(given)])];
  const isOthers = (column: number) => isOfOthers(header.texts[column] ?? '', year.heads, year.title);
  const verdict = verdictColumn(
    assignments,
    inPlace ? filterList(seen.verdicts, (column) => !isOthers(column)) : seen.verdicts,
  );
  const columnsOfProof = {
    label: columnsFor(assignments, 'indicator').at(-1),
    unit: columnsFor(assignments, 'unit')[0],
    verdict,
    rates,
    single: filterList(columns, (column) => !namedRates.includes(column)),
  };
  const proof = proofOf(sample, rows.all, columnsOfProof, header.graded);
  const weighed = weigh(candidates, sample, proof, order);
  const [best, ...others] = weighed;
  if (!best) return byHeads;
  const isUnknown = (column: number) => {
    const claim = open.get(column);
    return claim !== undefined && claim.roles.length === 0 && claim.text !== '';
  };
  const guessed = ({ candidate }: Weighed) =>
    !candidate.named &&
    (header.guessed === true ||
      (!inPlace && candidate.columns.kind === 'split') ||
      columnsOf(candidate.columns).some(isUnknown) ||
      rolesOf(candidate.columns).some(([column, role]) => {
        const claim = open.get(column);
        return claim !== undefined && saysMoreThanRole(claim, role);
      }));
  const isOwnWay = ({ candidate }: Weighed) => own !== null && isSame(candidate.columns, own);
  const ownWay = weighed.find(isOwnWay);
  const decision = ownWay
    ? decideGiven(
        ownWay,
        filterList(weighed, (way) => way !== ownWay),
      )
    : decide(
        [best, ...others],
        guessed,
        header.guessed !== true && inPlace && ![...open.keys()].some(isUnknown),
      );
  const figures = withFigures(header, alignment, decision.best.candidate.columns);
  const settled = withProvenRate(header, figures, decision.best);
  const hasStatus = columnsFor(settled.assignments, 'indicatorStatus').length > 0;
  const unnamed: Assignment[] =
    hasStatus || verdict === undefined ? [] : [{ role: 'indicatorStatus', columns: [verdict], header: null }];
  const free = filterList(
    settled.assignments,
    ({ role, columns: own }) => unnamed.length === 0 || role !== 'other' || own[0] !== verdict,
  );
  // Whoever grows reaches last year's figure as well as a target: verdicts do not tell them apart.
  const { columns: taken } = decision.best.candidate;
  const isLastYears = taken.kind === 'combined' && open.get(taken.figure)?.besideLastYear === true;
  return {
    alignment: { ...settled, assignments: [...free, ...unnamed] },
    certainty: isLastYears && decision.certainty === 'confirmed' ? 'unsure' : decision.certainty,
    decision,
  };
}
