import { encodeXstring, escapeXml } from '../cells/xml-text.js';
import type { Decision } from '../engine/index.js';
import { Attributes } from './attributes.js';
import { decisionIdentity } from './decisions.js';
import type { PlacedElement } from './open-document.js';

/**
 * Who gave an answer of version 1. The part of that version holds nothing else than it always held, so initials stand
 * in the part that may grow, beside what tells whose they are: an answer that was given anew without them has none.
 */

const ELEMENT = 'initials';

/** Initials, and the answer they are of. */
export interface Initials {
  readonly of: string;
  readonly reason: string;
  readonly date: string;
  readonly by: string;
}

/** The initials of an answer; null for none. */
export function initialsOf(decision: Decision): Initials | null {
  const { reason, date, by = '' } = decision.answer;
  return by === '' ? null : { of: decisionIdentity(decision), reason, date, by };
}

/** As an element of the part that may grow; `prefix` is that of its namespace, with its colon. */
export function initialsElement({ of, reason, date, by }: Initials, prefix = ''): string {
  const written = Object.entries({ of, reason, date, by }).map(
    ([name, value]) => ` ${name}="${escapeXml(encodeXstring(value))}"`,
  );
  return `<${prefix}${ELEMENT}${written.join('')}/>`;
}

/** Reads such an element; null for any other, and for one that is damaged: no answer is worth less without. */
export function readInitials(element: PlacedElement): Initials | null {
  if (!element.own || element.name !== ELEMENT) return null;
  const own = new Attributes(element);
  const [of, reason, date, by] = [own.text('of'), own.text('reason'), own.text('date'), own.text('by')];
  return own.fails || by === '' ? null : { of, reason, date, by };
}

/** An answer with its initials, where some of these are its. */
export function withInitials(decision: Decision, all: readonly Initials[]): Decision {
  const of = decisionIdentity(decision);
  const { reason, date } = decision.answer;
  const own = all.filter((one) => one.of === of && one.reason === reason && one.date === date).at(-1);
  return own ? signed(decision, own.by) : decision;
}

function signed(decision: Decision, by: string): Decision {
  // Not taken apart: the compiler of Office Scripts (4.0.3) would lose which answer belongs to which kind.
  switch (decision.kind) {
    case 'direction':
      return { kind: decision.kind, answer: { ...decision.answer, by } };
    case 'verdict':
      return { kind: decision.kind, answer: { ...decision.answer, by } };
    case 'aside':
      return { kind: decision.kind, answer: { ...decision.answer, by } };
    default:
      return decision;
  }
}
