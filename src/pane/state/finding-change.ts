import type { Check, Finding } from '../../engine/index.js';

/** What became of the findings since the last check of the same sheet. */
export interface FindingChange {
  /** Indices into `check.findings` of those that were not there before; the others were. */
  readonly fresh: ReadonlySet<number>;
  readonly kept: number;
  /** Those that are there no more. */
  readonly solved: readonly Finding[];
}

const column = ({ cells }: Finding) => (cells[0] ?? '').replace(/\d+$/, '');

/**
 * What makes two findings of two checks one, the closest first: all they are known by; the rule and what it is about, for a
 * tally that should now be another is still wrong; what it is about and where, for a blank that was filled wrongly is too.
 */
const LIKENESS: readonly ((finding: Finding) => string)[] = [
  ({ key }) => key,
  ({ rule, subject }) => `${rule}\u241f${subject}`,
  (finding) => `${finding.subject}\u241f${column(finding)}`,
];

/** Findings of one list that have their like in the other, each like taken once; those of the other that were taken. */
function alike(
  many: readonly Finding[],
  few: readonly Finding[],
  likeness: (finding: Finding) => string,
): [ofMany: ReadonlySet<Finding>, ofFew: ReadonlySet<Finding>] {
  const waiting = new Map<string, Finding[]>();
  for (const finding of few) {
    const key = likeness(finding);
    const same = waiting.get(key);
    if (same) same.push(finding);
    else waiting.set(key, [finding]);
  }
  const [ofMany, ofFew] = [new Set<Finding>(), new Set<Finding>()];
  for (const finding of many) {
    const match = waiting.get(likeness(finding))?.pop();
    if (!match) continue;
    ofMany.add(finding);
    ofFew.add(match);
  }
  return [ofMany, ofFew];
}

const without = (list: readonly Finding[], taken: ReadonlySet<Finding>) =>
  taken.size === 0 ? list : list.filter((finding) => !taken.has(finding));

/** Takes from both lists as many as are alike; gives what is left of each. */
function takeAlike(
  before: readonly Finding[],
  after: readonly Finding[],
  likeness: (finding: Finding) => string,
): [before: readonly Finding[], after: readonly Finding[]] {
  if (before.length === 0 || after.length === 0) return [before, after];
  // Tens of thousands may have come or gone: the shorter list is the one that is looked up.
  const [taken, matched] =
    before.length > after.length ? alike(before, after, likeness) : alike(after, before, likeness);
  return before.length > after.length
    ? [without(before, taken), without(after, matched)]
    : [without(before, matched), without(after, taken)];
}

/** Those of the findings before that are still there in some form, taken out of them; and the new ones of those after. */
export function unmatched(
  before: readonly Finding[],
  after: readonly Finding[],
): { readonly gone: readonly Finding[]; readonly fresh: readonly Finding[] } {
  let [gone, fresh]: [readonly Finding[], readonly Finding[]] = [before, after];
  for (const likeness of LIKENESS) [gone, fresh] = takeAlike(gone, fresh, likeness);
  return { gone, fresh };
}

/**
 * Compares two checks by what their findings are about, which stays while rows move. What somebody set aside or switched
 * off is not solved.
 */
export function compareFindings(before: readonly Finding[], after: Check): FindingChange {
  const { gone, fresh } = unmatched(before, after.findings);
  const isFresh = new Set(fresh);
  const indices = new Set<number>();
  after.findings.forEach((finding, index) => {
    if (isFresh.has(finding)) indices.add(index);
  });
  const [solved] = takeAlike(gone, after.setAside, ({ key }) => key);
  const off = new Set(after.silenced.map(({ rule }) => rule));
  const put = solved.filter(({ rule }) => !off.has(rule));
  return { fresh: indices, kept: after.findings.length - fresh.length, solved: put };
}
