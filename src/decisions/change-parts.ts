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
import { initialsElement } from './initials.js';
import { readAnswers } from './read-answers.js';
import { rootNamespace } from './scanner.js';
import { answersXml, decisionsXml, elementOf, grownElementOf, isOfVersion1 } from './write-decisions.js';

/** What steps change in a workbook's parts. Pure, so that it can be tried on anything a newer version may have written. */

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

/** A part on its way through several steps; `id` is null while it is new, `xml` once nothing is left in it. */
interface PartNow {
  readonly id: string | null;
  readonly xml: string | null;
}

/** What a part says of the thing a decision is about: earlier answers, or who gave them. */
function saidBefore(xml: string | null, identity: string) {
  const own = xml === null ? null : readAnswers(xml);
  if (own === null) return null;
  const answers = own.answers.filter(({ decision }) => decisionIdentity(decision) === identity);
  const initials = own.initials.filter((one) => one.own.of === identity);
  return {
    document: own.document,
    elements: [...answers, ...initials].map(({ element }) => element),
    texts: [
      ...answers.map(({ decision }) => elementOf(decision)),
      ...initials.map((one) => initialsElement(one.own)),
    ],
  };
}

/**
 * Takes a step in the parts that may grow: what was said about the same goes out of each, and a new answer goes into
 * the last, or who gave one of version 1. Nothing else in them is touched. A part in which nothing is left goes.
 */
function afterAnswer(parts: readonly PartNow[], { step, decision }: DecisionStep): readonly PartNow[] {
  const identity = decisionIdentity(decision);
  const read = parts.map((part) => ({ part, said: saidBefore(part.xml, identity) }));
  const text = step === 'keep' ? grownElementOf(decision) : null;
  const before = read.flatMap(({ said }) => said?.texts ?? []);
  if (before.length === (text === null ? 0 : 1) && before.every((own) => own === text)) return parts;
  const last = read.map(({ said }) => said !== null).lastIndexOf(true);
  if (text !== null && last < 0)
    return [...parts, { id: null, xml: answersXml(afterStep(NO_DECISIONS, { step, decision })) }];
  return read.map(({ part, said }, place): PartNow => {
    const adds = text !== null && place === last;
    if (part.xml === null || said === null || (said.elements.length === 0 && !adds)) return part;
    const added = adds ? (prefix: string) => grownElementOf(decision, prefix) ?? '' : null;
    return { id: part.id, xml: changedPart(part.xml, said.document, said.elements, added) };
  });
}

/** What became of the parts that may grow, after all steps. */
function inAnswers(parts: readonly KeptPart[], steps: readonly DecisionStep[]): PartChange[] {
  const before = new Map(parts.map(({ id, xml }) => [id, xml]));
  return steps.reduce<readonly PartNow[]>(afterAnswer, parts).flatMap(({ id, xml }): PartChange[] => {
    if (id === null) return xml === null ? [] : [{ change: 'add', xml }];
    if (xml === null) return [{ change: 'delete', id }];
    return before.get(id) === xml ? [] : [{ change: 'set', id, xml }];
  });
}

/**
 * What has to change in a workbook's parts so that they keep some steps, taken one after the other.
 * @param parts our parts as they are, all of which were read
 * @param before the decisions in them
 */
export function changesFor(
  parts: readonly KeptPart[],
  before: Decisions,
  ...steps: readonly DecisionStep[]
): readonly PartChange[] {
  const of = (namespace: string) => parts.filter(({ xml }) => rootNamespace(xml) === namespace);
  const first = steps.filter(({ decision }) => isOfVersion1(decision));
  return [
    ...(first.length > 0 ? inVersion1(of(DECISIONS_NAMESPACE), before, first.reduce(afterStep, before)) : []),
    ...inAnswers(of(ANSWERS_NAMESPACE), steps),
  ];
}
