import { changedPart } from './change-text.js';
import {
  afterStep,
  type DecisionStep,
  type Decisions,
  decisionIdentity,
  listDecisions,
  NO_DECISIONS,
} from './decisions.js';
import { ANSWERS_NAMESPACE, DECISIONS_NAMESPACE } from './format.js';
import { readAnswers } from './read-answers.js';
import { rootNamespace } from './scanner.js';
import { answersXml, decisionsXml, elementOf, isOfVersion1 } from './write-decisions.js';

/** What a step changes in a workbook's parts. Pure, so that it can be tried on anything a newer version may have written. */

/** One of our parts in a workbook. */
export interface KeptPart {
  readonly id: string;
  readonly xml: string;
}

export type PartChange =
  | { readonly change: 'add'; readonly xml: string }
  | { readonly change: 'set'; readonly id: string; readonly xml: string }
  | { readonly change: 'delete'; readonly id: string };

/**
 * Puts decisions of version 1 in the place of what its parts hold: into the last one, for of two parts the later counts.
 * Two people who answered at once may have left more than one; none is left behind where nothing is to be kept.
 */
function inVersion1(parts: readonly KeptPart[], before: Decisions, after: Decisions): PartChange[] {
  const [last, xml] = [parts.at(-1), decisionsXml(after)];
  if (decisionsXml(before) === xml) return [];
  if (!listDecisions(after).some(isOfVersion1)) return parts.map(({ id }) => ({ change: 'delete', id }));
  if (!last) return [{ change: 'add', xml }];
  const others = parts.slice(0, -1).map(({ id }): PartChange => ({ change: 'delete', id }));
  return [{ change: 'set', id: last.id, xml }, ...others];
}

/**
 * Takes a step in the parts that may grow: what was answered about the same goes out of each, and a new answer goes into
 * the last. Nothing else in them is touched. A part in which nothing is left goes.
 */
function inAnswers(parts: readonly KeptPart[], { step, decision }: DecisionStep): PartChange[] {
  const identity = decisionIdentity(decision);
  const read = parts.flatMap(({ id, xml }) => {
    const part = readAnswers(xml);
    if (!part) return [];
    const gone = part.answers.filter((own) => decisionIdentity(own.decision) === identity);
    return [{ id, xml, document: part.document, gone }];
  });
  const kept = read.flatMap(({ gone }) => gone);
  const text = elementOf(decision);
  const [only] = kept;
  if (step === 'keep' && kept.length === 1 && only && elementOf(only.decision) === text) return [];
  if (step === 'keep' && read.length === 0)
    return [{ change: 'add', xml: answersXml(afterStep(NO_DECISIONS, { step, decision })) }];
  return read.flatMap(({ id, xml, document, gone }, place): PartChange[] => {
    const added = step === 'keep' && place === read.length - 1 ? decision : null;
    if (gone.length === 0 && added === null) return [];
    const changed = changedPart(
      xml,
      document,
      gone.map(({ element }) => element),
      added,
    );
    return [changed === null ? { change: 'delete', id } : { change: 'set', id, xml: changed }];
  });
}

/**
 * What has to change in a workbook's parts so that they keep a step.
 * @param parts our parts as they are, all of which were read
 * @param before the decisions in them
 */
export function changesFor(
  parts: readonly KeptPart[],
  before: Decisions,
  step: DecisionStep,
): readonly PartChange[] {
  const of = (namespace: string) => parts.filter(({ xml }) => rootNamespace(xml) === namespace);
  return isOfVersion1(step.decision)
    ? inVersion1(of(DECISIONS_NAMESPACE), before, afterStep(before, step))
    : inAnswers(of(ANSWERS_NAMESPACE), step);
}
