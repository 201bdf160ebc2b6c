import { filterList } from '../../lists/filter-list.js';
import type { Weighed } from './weigh.js';
import { MARGIN } from './weights.js';

/** Whether the best way to read the figures is certain (docs/table-rules.md, decision 14). */

export type Certainty =
  | 'settled' // a person gives it, and no other way explains what it contradicts
  | 'confirmed' // rates or written verdicts bear it out
  | 'unopposed' // the heads say so, and nothing speaks against it
  | 'unsure' // another way is nearly as good, or nothing but a guess speaks for it
  | 'contradicted'; // another way explains what the table says, and this one does not

export interface Decision {
  readonly certainty: Certainty;
  readonly guessed: boolean;
  readonly best: Weighed;
  /** The best of the ways that give other figures. */
  readonly rival: Weighed | null;
}

/** So many rates, twice as many as contradict, prove a pair. */
const FEWEST_RATES = 2;
/** So many written verdicts, and this part of them all. */
const FEWEST_VERDICTS = 3;
const MOST_OF_THEM = 0.7;
/** A rival explains so many rows more. */
const ROWS_MORE = 2;
/** So many verdicts of both kinds, and nearly all there are, are never borne out by chance. */
const NEVER_BY_CHANCE = 6;
const NEARLY_ALL = 0.9;
/** The part of the rows that a way then must not contradict. */
const A_QUARTER = 0.25;

/** True where two ways give any row another figure or verdict. */
export const givesOther = (one: Weighed, other: Weighed) =>
  one.gives.some((figure, row) => figure !== other.gives[row]);

const rowsOf = ({ fits, contradicts }: Weighed['verdict']) => fits + contradicts;
/** True where the written rates are those of a way. */
export const provedByRates = ({ rate }: Weighed) =>
  rate.fits >= FEWEST_RATES && rate.fits >= 2 * rate.contradicts;
/** True where the written verdicts bear a way out. */
export const explainsVerdicts = ({ verdict }: Weighed) =>
  verdict.fits >= FEWEST_VERDICTS && verdict.fits >= MOST_OF_THEM * rowsOf(verdict);

/**
 * True where the written verdicts bear out a way that no head names: verdicts that are all the same bear out any column of greater numbers,
 * and a few of which one is against it may be borne out by chance.
 */
const bearOutGuess = (way: Weighed) =>
  explainsVerdicts(way) &&
  way.bothVerdicts &&
  (way.verdict.contradicts === 0 || way.verdict.fits >= NEVER_BY_CHANCE);

/** True where a way gives every rate, and another only those that any would: of equal figures. */
const hasAllRates = (way: Weighed, other: Weighed) =>
  way.rate.contradicts === 0 && other.rate.contradicts > 0 && way.rate.fits > other.rate.fits;

/** True where another way explains what the table says, and this one contradicts most of it. */
export function isContradictedBy(best: Weighed, rival: Weighed): boolean {
  if (!givesOther(rival, best) || (provedByRates(best) && !hasAllRates(rival, best))) return false;
  // Rates of another formula (target ÷ actual, ÷ last year's) beside verdicts that bear this way out are no proof of theirs.
  if (provedByRates(rival)) {
    const explainsMore = !isExchanged(rival, best) && rival.verdict.fits > best.verdict.fits;
    return !explainsVerdicts(best) || explainsMore;
  }
  const { fits, contradicts } = best.verdict;
  if (rowsOf(best.verdict) < FEWEST_VERDICTS || contradicts <= fits) return false;
  return explainsVerdicts(rival) && rival.verdict.fits - fits >= ROWS_MORE;
}

/**
 * True where the verdicts are another way's: it gives nearly all of them, and this one contradicts a good part. Verdicts that are wrong for
 * another reason are no other way's.
 */
function isOutdoneBy(best: Weighed, rival: Weighed): boolean {
  if (provedByRates(best) || !rival.bothVerdicts) return false;
  const { fits } = rival.verdict;
  if (fits < NEVER_BY_CHANCE || fits < NEARLY_ALL * rowsOf(rival.verdict)) return false;
  return (
    best.verdict.contradicts >= A_QUARTER * rowsOf(best.verdict) && fits - best.verdict.fits >= ROWS_MORE
  );
}

/** How much of what is written, verdicts, dashes and tallies, a way gives, and contradicts. */
const written = ({ verdict, dash, tally }: Weighed) => ({
  fits: verdict.fits + dash.fits + tally.fits,
  contradicts: verdict.contradicts + dash.contradicts + tally.contradicts,
});

/** True where another way gives all that is written, and this one does not: where heads are not known, that is the better word. */
function isBetterSaid(best: Weighed, rival: Weighed): boolean {
  const { fits, contradicts } = written(rival);
  if (contradicts > 0 || provedByRates(best)) return false;
  if (rival.tally.fits > best.tally.fits) return true;
  return rival.bothVerdicts && fits >= NEVER_BY_CHANCE && fits - written(best).fits >= ROWS_MORE;
}

/** True for the same two columns the other way round: 実績 and 目標 exchanged. */
export function isExchanged(one: Weighed, other: Weighed): boolean {
  const [first, second] = [one.candidate.columns, other.candidate.columns];
  return (
    first.kind === 'split' &&
    second.kind === 'split' &&
    first.actual === second.target &&
    first.target === second.actual
  );
}

/**
 * True where the heads speak for another way than the best one, and the written verdicts do not speak clearly for this one: they bear out
 * hardly more of its rows, or say the same of all, as any column of greater numbers would.
 */
function isPreferred(way: Weighed, best: Weighed): boolean {
  if (best.candidate.named || way.candidate.heads <= best.candidate.heads) return false;
  return best.verdict.fits - way.verdict.fits < ROWS_MORE || !best.bothVerdicts;
}

/**
 * True where another column may as well hold what no head of the best way names: the figures beside a start value (現状値), the target of
 * one of two other years. Which of them it is has to be borne out by the rows.
 */
function isAsLikely(way: Weighed, best: Weighed): boolean {
  const [one, other] = [way.candidate, best.candidate];
  if (one.columns.kind !== 'split' || other.columns.kind !== 'split') return false;
  if (other.named || one.heads < other.heads - FAR || (other.ofThisYear && !one.ofThisYear)) return false;
  return (one.columns.actual === other.columns.actual) !== (one.columns.target === other.columns.target);
}

/** A way whose heads count so much less than another's is not taken, whatever the rows say. */
const FAR = 4;

/** Two unknown heads count so much; less only heads that speak of something else, and then rates alone prove the way. */
const SPEAKS_AGAINST = -6;

/** The heads rule first: the best of the ways they name, or of all where they name none. */
function bestOf(weighed: readonly [Weighed, ...Weighed[]]): Weighed {
  const [first] = weighed;
  const named = weighed.find(({ candidate }) => candidate.named);
  if (!named) {
    const likeliest = weighed.reduce((most, { candidate }) => Math.max(most, candidate.heads), -Infinity);
    return weighed.find(({ candidate }) => candidate.heads >= likeliest - FAR) ?? first;
  }
  const exchanged = isExchanged(first, named) && provedByRates(first) && explainsVerdicts(first);
  return exchanged && !provedByRates(named) ? first : named;
}

/**
 * Decides how certain the best way is.
 * @param weighed all ways, the best first; at least one
 * @param isGuessed true for a way that no head names: then only the rows can confirm it
 * @param allHeadsKnown false where figures stand below words that no list knows
 */
export function decide(
  weighed: readonly [Weighed, ...Weighed[]],
  isGuessed: (way: Weighed) => boolean,
  allHeadsKnown: boolean,
): Decision {
  const best = bestOf(weighed);
  const guessed = isGuessed(best);
  const others = filterList(
    weighed,
    (way) =>
      givesOther(way, best) && (!best.candidate.named || way.candidate.ofThisYear || isExchanged(way, best)),
  );
  const contradicting = others.find((way) => isContradictedBy(best, way)) ?? null;
  // Where heads name a way, one they do not name is no match for it until it explains what that one contradicts.
  const near = others.find(({ candidate }) => candidate.named || !best.candidate.named) ?? null;
  const outdoing =
    others.find((way) => isOutdoneBy(best, way) || (!allHeadsKnown && isBetterSaid(best, way))) ?? null;
  // How far this year's actual is on the way to the target of a later one is no verdict, and its rate proves no more than that.
  const confirmed =
    (provedByRates(best) && !best.candidate.ofTwoYears) ||
    best.isTotal ||
    (guessed ? bearOutGuess(best) : explainsVerdicts(best));
  // Heads of another year, where other columns may be this year's, are taken on the word of the rates alone.
  const current = best.candidate.ofThisYear
    ? undefined
    : others.find(({ candidate }) => candidate.ofThisYear && candidate.heads > best.candidate.heads - FAR);
  const unsure = { guessed, best, certainty: 'unsure' as const };
  const preferred = others.find((way) => isPreferred(way, best)) ?? null;
  if (contradicting) return { guessed, best, certainty: 'contradicted', rival: contradicting };
  if (outdoing) return { ...unsure, rival: outdoing };
  if (near && best.score - near.score < MARGIN) return { ...unsure, rival: near };
  const asLikely = confirmed ? undefined : others.find((way) => isAsLikely(way, best));
  if (asLikely) return { ...unsure, rival: asLikely };
  // 目標 beside 見直し後目標: one of several of one role.
  const ofSameRole = confirmed
    ? undefined
    : others.find(({ candidate }) => candidate.saysRoles && !candidate.named);
  if (ofSameRole) return { ...unsure, rival: ofSameRole };
  if (preferred && !provedByRates(best)) return { ...unsure, rival: preferred };
  if (current && !provedByRates(best)) return { ...unsure, rival: current };
  if (best.candidate.heads < SPEAKS_AGAINST && !provedByRates(best)) return { ...unsure, rival: near };
  if (guessed && !confirmed) return { ...unsure, rival: near };
  return { guessed, best, certainty: confirmed ? 'confirmed' : 'unopposed', rival: null };
}
