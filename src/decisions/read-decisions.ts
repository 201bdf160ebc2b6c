import type { Decision } from '../engine/index.js';
import { type Decisions, decisionsOf } from './decisions.js';
import { ANSWERS_NAMESPACE, DECISIONS_NAMESPACE, OWN_NAMESPACES } from './format.js';
import { type Initials, withInitials } from './initials.js';
import { readAnswers } from './read-answers.js';
import { readVersion1 } from './read-version-1.js';
import { rootNamespace } from './scanner.js';
import { DECISIONS_UNREADABLE, type DecisionsFailure } from './unreadable.js';

export type DecisionsReading =
  | { readonly ok: true; readonly decisions: Decisions }
  | { readonly ok: false; readonly failure: DecisionsFailure };

/** Whether a custom XML part is one of ours: of version 1, or one that may grow. */
export function keepsDecisions(xml: string): boolean {
  const namespace = rootNamespace(xml);
  return namespace === DECISIONS_NAMESPACE || namespace === ANSWERS_NAMESPACE;
}

/** Whether a custom XML part is one of ours, or of a newer version of ours: that is passed over, and passed on. */
export function isOwnPart(xml: string): boolean {
  return rootNamespace(xml)?.startsWith(OWN_NAMESPACES) ?? false;
}

interface PartRead {
  readonly list: readonly Decision[];
  readonly initials: readonly Initials[];
}

/** The answers in one of our parts, in their order; null where it can't be read. */
function readPart(xml: string): PartRead | null {
  if (rootNamespace(xml) !== ANSWERS_NAMESPACE) {
    const list = readVersion1(xml);
    return list && { list, initials: [] };
  }
  const part = readAnswers(xml);
  return (
    part && {
      list: part.answers.map(({ decision }) => decision),
      initials: part.initials.map(({ own }) => own),
    }
  );
}

/**
 * Reads the decisions of a workbook.
 * @param parts our parts: none in most workbooks, else one of each form; two people who answer at once may leave two of
 * one, which are read as one
 */
export function readDecisions(parts: readonly string[]): DecisionsReading {
  const all: PartRead[] = [];
  for (const xml of parts) {
    const read = readPart(xml);
    if (!read) return { ok: false, failure: DECISIONS_UNREADABLE };
    all.push(read);
  }
  const initials = all.flatMap((own) => own.initials);
  const list = all.flatMap((own) => own.list).map((decision) => withInitials(decision, initials));
  return { ok: true, decisions: decisionsOf(list) };
}
