import type { SettledSame } from '../answers/policy.js';
import { tableIdentity } from '../answers/subject.js';
import type { JudgedTable } from '../verdict/judged.js';
import { type Keys, keysOf } from './keys.js';
import { type Pair, type Paired, pairIndicators, type YearOfNames } from './pair-indicators.js';

/** Pairs that a person has named: an indicator of the earlier year under another name, or those of a 施策 that has another name now. */

interface SettledPair extends Pair {
  readonly answer: SettledSame;
}

/** What an answer speaks of, in the spelling of each table's own keys. */
function keysOfAnswer(
  { own, last }: SettledSame,
  paired: Paired,
  lastYear: number | null,
  ownYear: number | null,
) {
  const [now] = keysOf([own], ownYear, paired.byMeasure);
  const [before] = keysOf([last], lastYear, paired.byMeasure);
  return now && before ? { now, before } : null;
}

const only = (places: readonly number[]): number | null => (places.length === 1 ? (places[0] ?? null) : null);

/**
 * The pairs of answers about this table. They hold whatever the figures are, and only between names that have no fellow and stand once.
 * @param answers those of this table, the later of two about one thing last
 */
function settledPairs(
  paired: Paired,
  lastYear: number | null,
  ownYear: number | null,
  answers: readonly SettledSame[],
): SettledPair[] {
  const { gone, fresh, keys } = paired;
  const taken = { last: new Set<number>(), own: new Set<number>() };
  const free = (
    places: readonly number[],
    of: ReadonlySet<number>,
    own: readonly Keys[],
    is: (key: Keys) => boolean,
  ) =>
    places.filter((place) => {
      const key = own[place];
      return !of.has(place) && key !== undefined && is(key);
    });
  const pairs: SettledPair[] = [];
  const take = (last: number | null, own: number | null, answer: SettledSame) => {
    if (last === null || own === null) return;
    taken.last.add(last);
    taken.own.add(own);
    pairs.push({ last, own, answer });
  };
  for (const answer of [...answers].reverse()) {
    const of = keysOfAnswer(answer, paired, lastYear, ownYear);
    if (!of) continue;
    if (answer.own.label !== '') {
      const before = free(gone, taken.last, keys.last, (key) => key.exact === of.before.exact);
      const now = free(fresh, taken.own, keys.own, (key) => key.exact === of.now.exact);
      take(only(before), only(now), answer);
      continue;
    }
    // Of a 施策 that has another name each indicator keeps its own.
    const now = free(fresh, taken.own, keys.own, (key) => key.measure === of.now.measure);
    for (const own of now) {
      const { label } = keys.own[own] ?? { label: '' };
      const alike = (key: Keys) => key.label === label;
      const before = free(
        gone,
        taken.last,
        keys.last,
        (key) => key.measure === of.before.measure && alike(key),
      );
      const namesakes = now.filter((place) => alike(keys.own[place] ?? { ...of.now, label: '' }));
      if (namesakes.length === 1) take(only(before), own, answer);
    }
  }
  return pairs.sort((a, b) => a.own - b.own);
}

/** The answers about a table. */
export function answersOf({ table, policy }: Pick<JudgedTable, 'table' | 'policy'>): readonly SettledSame[] {
  const name = tableIdentity(table);
  return policy.sameAsLast.filter((own) => tableIdentity(own.table) === name);
}

/**
 * Pairs the indicators of two tables by their names (`pairIndicators`), and what is left by what people have answered.
 * @returns the pairs, and those of the answers that made one
 */
export function pairWithAnswers(
  last: YearOfNames,
  own: YearOfNames,
  answers: readonly SettledSame[],
): { readonly paired: Paired; readonly settled: readonly SettledSame[] } {
  const byName = pairIndicators(last, own);
  const settled = settledPairs(byName, last.fiscalYear, own.fiscalYear, answers);
  if (settled.length === 0) return { paired: byName, settled: [] };
  const [before, now] = [new Set(settled.map((pair) => pair.last)), new Set(settled.map((pair) => pair.own))];
  const paired = {
    ...byName,
    pairs: [...byName.pairs, ...settled].sort((a, b) => a.own - b.own),
    gone: byName.gone.filter((place) => !before.has(place)),
    fresh: byName.fresh.filter((place) => !now.has(place)),
  };
  return { paired, settled: [...new Set(settled.map(({ answer }) => answer))] };
}
