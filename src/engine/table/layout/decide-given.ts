import { filterList } from '../../lists/filter-list.js';
import { type Decision, explainsVerdicts, givesOther, isExchanged } from './certainty.js';
import type { Weighed } from './weigh.js';

/**
 * Whether the rows contradict a way that a person gives (docs/table-rules.md, decision 14). It is taken in any case; here one rate counts,
 * for nothing but the person's word stands against it.
 */

/** The part of the rates that a way must explain before they speak for it. */
const EXPLAINED = 0.6;
/** Verdicts that bear a way out against its rates. */
const FEWEST_VERDICTS = 3;
const NEARLY_ALL = 0.9;
/** A rival explains so many verdicts and tallies more. */
const ROWS_MORE = 2;

const explainsRates = ({ rate }: Weighed) =>
  rate.fits > 0 && rate.fits >= EXPLAINED * (rate.fits + rate.contradicts);

/** True where nearly all written verdicts are what a way gives: by chance they are not. */
const isBorneOut = ({ verdict }: Weighed) =>
  verdict.fits >= FEWEST_VERDICTS && verdict.fits >= NEARLY_ALL * (verdict.fits + verdict.contradicts);

const balance = ({ verdict, dash, tally }: Weighed) =>
  verdict.fits + dash.fits + tally.fits - verdict.contradicts - dash.contradicts - tally.contradicts;

/** True where the rates are another way's: more of them than the given way's, or as many and the verdicts or heads with them. */
function ratesSpeakFor(rival: Weighed, own: Weighed): boolean {
  if (!explainsRates(rival)) return false;
  if (rival.rate.fits > own.rate.fits && own.rate.contradicts > 0) {
    // Rates the other way round (target ÷ actual) beside verdicts that bear the given way out are only another formula.
    return !isExchanged(rival, own) || !isBorneOut(own) || balance(own) <= balance(rival);
  }
  if (rival.rate.fits < own.rate.fits) return false;
  return balance(rival) > balance(own) || (rival.candidate.named && !own.candidate.named);
}

/** True where the given way contradicts most of the written verdicts and tallies, and another explains them. */
function verdictsSpeakFor(rival: Weighed, own: Weighed): boolean {
  if (explainsRates(own) && own.rate.fits >= rival.rate.fits) return false;
  const against = own.verdict.contradicts + own.dash.contradicts;
  if (against <= own.verdict.fits + own.dash.fits) return false;
  return explainsVerdicts(rival) && balance(rival) - balance(own) >= ROWS_MORE;
}

/** True where the heads name both columns the other way round, and neither rates nor verdicts bear the given way out. */
const headsSpeakFor = (rival: Weighed, own: Weighed) =>
  isExchanged(rival, own) && rival.candidate.named && !explainsRates(own) && !isBorneOut(own);

/**
 * The decision on a way that a person gives.
 * @param own the way given
 * @param others all other ways, the best first
 */
export function decideGiven(own: Weighed, others: readonly Weighed[]): Decision {
  const rivals = filterList(
    others,
    (way) => givesOther(way, own) && (way.candidate.ofThisYear || isExchanged(way, own)),
  );
  const rival =
    rivals.find((way) => ratesSpeakFor(way, own) || verdictsSpeakFor(way, own) || headsSpeakFor(way, own)) ??
    null;
  return { guessed: false, best: own, certainty: rival ? 'contradicted' : 'settled', rival };
}
