import { ACHIEVED, readVerdict, UNACHIEVED, type Verdict } from '../../lexicon/verdict-words.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, verdictOfRow } from './borne-out.js';

/**
 * One verdict for all rows of a 施策, in the first of them: in each 施策 it is right of the rows together, and somewhere wrong of the row it stands in. Whose it
 * is nobody but a person knows (docs/table-rules.md, decision 14).
 */

/** Rows of one 施策, one after the other. */
interface Group {
  readonly from: number;
  /** Index behind the last. */
  readonly to: number;
}

const NONE: readonly Group[] = [];

/** 施策 of which this may be told. */
const FEWEST = 2;

const isBlank = ({ status }: Indicator): boolean => (status?.text ?? '').trim() === '';

/** The groups of several rows whose first alone has a verdict; none where one has others, or no more than one is there. */
function groupsWithOneVerdict(indicators: readonly Indicator[]): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let place = 1; place <= indicators.length; place += 1) {
    const [first, own] = [indicators[from], indicators[place]];
    if (own && own.measure === first?.measure) {
      if (!isBlank(own)) return NONE;
      continue;
    }
    if (!first || first.measure === null || isBlank(first)) return NONE;
    if (place - from > 1) groups.push({ from, to: place });
    from = place;
  }
  return groups.length >= FEWEST ? groups : NONE;
}

/** The verdict of rows that are judged together, by decision 3; null where one of them gives none. */
function verdictTogether(indicators: readonly Indicator[], { from, to }: Group): Verdict | null {
  let isShort = false;
  for (let place = from; place < to; place += 1) {
    const own = indicators[place];
    if (!own || own.figure.target.kind === 'absent' || own.figure.target.kind === 'none') continue;
    const verdict = verdictOfRow(own);
    if (verdict === null) return null;
    if (verdict === UNACHIEVED) isShort = true;
  }
  return isShort ? UNACHIEVED : ACHIEVED;
}

/** The groups, where each verdict is right of its rows together, and one at least not of its own; else none. */
function groupsJudgedTogether(indicators: readonly Indicator[]): readonly Group[] {
  const groups = groupsWithOneVerdict(indicators);
  const written = ({ from }: Group) => readVerdict(indicators[from]?.status?.text ?? '')?.verdict ?? null;
  const ofFirst = ({ from }: Group) => {
    const first = indicators[from];
    return first ? verdictOfRow(first) : null;
  };
  const fits = (group: Group) => written(group) === verdictTogether(indicators, group);
  return groups.every(fits) && groups.some((group) => written(group) !== ofFirst(group)) ? groups : NONE;
}

/** Indicators with those asked about that may have one verdict together. */
export function withSharedVerdicts(indicators: readonly Indicator[]): readonly Indicator[] {
  const groups = groupsJudgedTogether(indicators);
  if (groups.length === 0) return indicators;
  const own = [...indicators];
  for (const { from, to } of groups) {
    for (let place = from; place < to; place += 1) {
      const indicator = own[place];
      if (indicator && verdictOfRow(indicator) !== null)
        own[place] = asksOfTarget(indicator, 'verdict-shared');
    }
  }
  return own;
}
