import type { EarlierIndicator } from '../answers/earlier-table.js';
import { emptyWordsIn, saysNothing } from '../comment/empty-words.js';
import { foldWord } from '../text/fold.js';
import { withoutInvisible } from '../text/invisible.js';
import { inOneUnit, isSameAmount } from './amounts.js';
import { type Keys, placesBy } from './keys.js';
import type { Paired } from './pair-indicators.js';

/** Which indicators may be the same under another name: never taken for it, only asked about. */

/** What speaks for it: the same name under another 施策, or another name in the same 施策 with the same figures or comment. */
export type RenamedBecause = 'name' | 'figures' | 'comment' | 'both';

export interface Renamed {
  readonly last: number;
  readonly own: number;
  readonly because: RenamedBecause;
}

/** So much of an indicator as can be the same in two years. */
export type Told = Pick<EarlierIndicator, 'actual' | 'target' | 'unit' | 'comment'>;

/** A comment in one spelling; `''` where it says nothing. */
export function commentSaid(comment: string): string {
  if (saysNothing(comment) || emptyWordsIn(comment) !== null) return '';
  return foldWord(withoutInvisible(comment));
}

function becauseOf(last: Told, own: Told): Exclude<RenamedBecause, 'name'> | null {
  const isSame = (side: 'actual' | 'target') =>
    isSameAmount(
      ...inOneUnit({ amount: last[side], unit: last.unit }, { amount: own[side], unit: own.unit }),
    );
  const figures = last.actual !== null && last.target !== null && isSame('actual') && isSame('target');
  const said = commentSaid(last.comment);
  const comment = said !== '' && said === commentSaid(own.comment);
  if (figures && comment) return 'both';
  return figures ? 'figures' : comment ? 'comment' : null;
}

const WEIGHTS: Readonly<Record<RenamedBecause, number>> = { name: 3, both: 2, comment: 1, figures: 0 };

/** Whether a name stands once in each table, under whatever 施策. */
function alone({ last, own }: { readonly last: readonly Keys[]; readonly own: readonly Keys[] }) {
  const [before, now] = [placesBy(last, 'label'), placesBy(own, 'label')];
  return (key: string) => before.get(key)?.length === 1 && now.get(key)?.length === 1;
}

/**
 * Candidates among what has no fellow, each indicator in one at most: what speaks loudest first, then the order of the tables.
 * @param last the indicators of the earlier table, all of them, as those of the later one
 */
export function findRenamed(
  { gone, fresh, keys }: Paired,
  last: readonly Told[],
  own: readonly Told[],
): Renamed[] {
  const isAlone = alone(keys);
  const links = gone.flatMap((from) =>
    fresh.flatMap((to): Renamed[] => {
      const [before, now] = [keys.last[from], keys.own[to]];
      const [one, other] = [last[from], own[to]];
      if (!before || !now || !one || !other) return [];
      if (before.label === now.label && isAlone(now.label)) return [{ last: from, own: to, because: 'name' }];
      const because = before.measure === now.measure ? becauseOf(one, other) : null;
      return because === null ? [] : [{ last: from, own: to, because }];
    }),
  );
  const used = { last: new Set<number>(), own: new Set<number>() };
  return links
    .sort((a, b) => WEIGHTS[b.because] - WEIGHTS[a.because] || a.own - b.own || a.last - b.last)
    .filter((link) => {
      if (used.last.has(link.last) || used.own.has(link.own)) return false;
      used.last.add(link.last);
      used.own.add(link.own);
      return true;
    })
    .sort((a, b) => a.own - b.own);
}
