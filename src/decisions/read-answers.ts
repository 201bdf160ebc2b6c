import type { Decision, SettledColumns } from '../engine/index.js';
import { Attributes } from './attributes.js';
import { ANSWERS_NAMESPACE, ANSWERS_ROOT } from './format.js';
import { type Initials, readInitials } from './initials.js';
import { type OpenDocument, type PlacedElement, readOpenDocument } from './open-document.js';

/** A part that may grow, and the answers in it this version knows. */
export interface AnswersPart {
  readonly document: OpenDocument;
  readonly answers: readonly PlacedAnswer[];
  /** Who gave answers of version 1. */
  readonly initials: readonly PlacedInitials[];
}

export interface PlacedAnswer {
  readonly element: PlacedElement;
  readonly decision: Decision;
}

export interface PlacedInitials {
  readonly element: PlacedElement;
  readonly own: Initials;
}

function readColumns(own: Attributes): SettledColumns {
  const [first, last] = [own.count('firstHeadRow'), own.count('lastHeadRow')];
  if ((first === null) !== (last === null)) own.fails = true;
  const [columns, rows] = [own.namedAfter('column-'), own.namedAfter('row-')];
  return {
    subject: own.text('subject'),
    headRows: first === null || last === null ? null : [first, last],
    lastRow: own.count('lastRow'),
    columns,
    rows,
    ...(own.has('confirmed', 'yes') ? { confirmed: true as const } : {}),
    ...own.signed(),
  };
}

/** An answer; `unknown` where a newer version may know it, null where it is damaged. */
function readAnswer(element: PlacedElement): Decision | 'unknown' | null {
  const own = new Attributes(element);
  const decision = ((): Decision | 'unknown' => {
    switch (element.own ? element.name : '') {
      case 'yearEnd':
        return { kind: 'yearEnd', answer: { table: own.table(), ...own.signed() } };
      case 'sameAsLast': {
        const [table, now, last] = [own.table(), own.named('own'), own.named('last')];
        return { kind: 'sameAsLast', answer: { table, own: now, last, ...own.signed() } };
      }
      case 'columns':
        return { kind: 'columns', answer: readColumns(own) };
      case 'measureRule': {
        const measureRule = own.oneOf('rule', ['all', 'majority']);
        return { kind: 'measureRule', answer: { measureRule, ...own.signed() } };
      }
      case 'ruleOff':
        return { kind: 'ruleOff', answer: { rule: own.text('rule'), ...own.signed() } };
      default:
        return 'unknown';
    }
  })();
  return own.fails ? null : decision;
}

/**
 * Reads a part that may grow.
 * @returns null where it is not XML, or an answer of a kind this version knows can't be read
 */
export function readAnswers(xml: string): AnswersPart | null {
  const document = readOpenDocument(xml, ANSWERS_ROOT, ANSWERS_NAMESPACE);
  if (!document) return null;
  const answers: PlacedAnswer[] = [];
  const initials: PlacedInitials[] = [];
  for (const element of document.elements) {
    const decision = readAnswer(element);
    if (decision === null) return null;
    if (decision !== 'unknown') answers.push({ element, decision });
    const own = readInitials(element);
    if (own) initials.push({ element, own });
  }
  return { document, answers, initials };
}
