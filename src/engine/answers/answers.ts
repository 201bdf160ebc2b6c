import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import type { Indicator, SummaryTable } from '../table/summary-table.js';
import type { Policy, SettledDirection, SettledVerdict } from './policy.js';
import { labelKey, type Subject, subjectIdentity, tableIdentity } from './subject.js';

/** Finds a person's answers again, wherever the rows they are about stand by now. */

/** What a person answered about one 指標. */
export interface Answers {
  readonly direction: SettledDirection | null;
  readonly verdict: SettledVerdict | null;
}

export const UNANSWERED: Answers = { direction: null, verdict: null };

/** The figure of a 指標 as a workbook keeps it with an answer, every space included: with another, the answer no longer holds. */
export function figureOf(indicator: Pick<Indicator, 'figureTexts' | 'figure'>): string {
  return figureParts(indicator).join(' ');
}

/** What a figure is known by: its texts, and the numbers behind them where they do not show all of it. */
export function figureParts({
  figureTexts,
  figure,
}: Pick<Indicator, 'figureTexts' | 'figure'>): readonly string[] {
  const hidden = flatMapList([figure.actual, figure.target], (side) => {
    if (side.kind === 'number') return side.hidesDigits ? `=${side.value}` : [];
    return side.kind === 'unshown' && side.stored !== null ? `=${side.stored}` : [];
  });
  return [...figureTexts, ...hidden];
}

function byLabel<T extends { readonly subject: Subject }>(answers: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const answer of answers) {
    const key = labelKey(answer.subject);
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return groups;
}

/**
 * The answer about a subject. 施策 and occurrence count only where the table holds the label more than once: an answer
 * about a label of its own survives that its 施策 is renamed, or that a namesake is deleted.
 */
function choose<T extends { readonly subject: Subject }>(
  candidates: readonly T[] | undefined,
  subject: Subject,
  namesakes: number,
): T | null {
  if (!candidates) return null;
  // Of two answers about one subject the later one counts.
  const identity = subjectIdentity(subject);
  const own = filterList(candidates, (answer) => subjectIdentity(answer.subject) === identity).at(-1);
  const [only, ...more] = candidates;
  return own ?? (namesakes === 1 && more.length === 0 ? (only ?? null) : null);
}

/** The answers about each 指標 of a table, in its order. */
export function answersFor(
  table: SummaryTable,
  subjects: readonly Subject[],
  policy: Pick<Policy, 'directions' | 'verdicts'>,
): readonly Answers[] {
  const directions = byLabel(policy.directions);
  const name = tableIdentity(table);
  const verdicts = byLabel(filterList(policy.verdicts, (answer) => tableIdentity(answer.table) === name));
  if (directions.size === 0 && verdicts.size === 0) return mapList(subjects, () => UNANSWERED);
  const keys = mapList(subjects, labelKey);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return mapList(table.indicators, (indicator, index) => {
    const subject = subjects[index];
    const key = keys[index];
    if (!subject || key === undefined) return UNANSWERED;
    const namesakes = times.get(key) ?? 1;
    const verdict = choose(verdicts.get(key), subject, namesakes);
    return {
      direction: choose(directions.get(key), subject, namesakes),
      verdict: verdict?.figure === figureOf(indicator) ? verdict : null,
    };
  });
}
