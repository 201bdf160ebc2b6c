import { changesFor } from './change-parts.js';
import { type DecisionStep, listDecisions, NO_DECISIONS } from './decisions.js';
import { ANSWERS_NAMESPACE } from './format.js';
import { keepsDecisions, readDecisions } from './read-decisions.js';
import { rootNamespace } from './scanner.js';
import { answersXml, decisionsXml } from './write-decisions.js';

/** What of a workbook's answers goes on with next year's form (docs/command-line.md, `next`). */

/** Answers about a figure, a finding or the end of a year are of that year alone; those about directions, columns and settings go on. */
const OF_ONE_YEAR: readonly string[] = ['verdict', 'aside', 'yearEnd', 'sameAsLast'];

export interface PartsOfNextYear {
  /** The parts, as many as there were: a part is never taken away, and one in which nothing is left is empty. */
  readonly parts: readonly string[];
  readonly kept: number;
  readonly gone: number;
}

const emptyPart = (xml: string) =>
  rootNamespace(xml) === ANSWERS_NAMESPACE ? answersXml(NO_DECISIONS) : decisionsXml(NO_DECISIONS);

/**
 * The parts of next year's form.
 * @param parts custom XML parts of a workbook; those that are not ours stay to the letter
 * @returns null where ours can't be read
 */
export function partsOfNextYear(parts: readonly string[]): PartsOfNextYear | null {
  const own = parts.flatMap((xml, place) => (keepsDecisions(xml) ? [{ id: `${place}`, xml }] : []));
  const read = readDecisions(own.map(({ xml }) => xml));
  if (!read.ok) return null;
  const all = listDecisions(read.decisions);
  const gone = all.filter(({ kind }) => OF_ONE_YEAR.includes(kind));
  const steps = gone.map((decision): DecisionStep => ({ step: 'withdraw', decision }));
  const next = [...parts];
  for (const change of changesFor(own, read.decisions, ...steps)) {
    // Nothing is kept that was not there, so that no part is added.
    if (change.change === 'add') continue;
    const place = Number(change.id);
    next[place] = change.change === 'set' ? change.xml : emptyPart(next[place] ?? '');
  }
  return { parts: next, kept: all.length - gone.length, gone: gone.length };
}
