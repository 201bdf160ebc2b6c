import { encodeXstring, escapeXml } from '../cells/xml-text.js';
import type { Answered, Decision, SettledColumns, Subject, TableName } from '../engine/index.js';
import { type Decisions, listDecisions } from './decisions.js';
import { ANSWERS_NAMESPACE, ANSWERS_ROOT, DECISIONS_NAMESPACE, ROOT } from './format.js';
import { initialsElement, initialsOf } from './initials.js';

type Attributes = Readonly<Record<string, string | number>>;

const ofSubject = ({ label, measure, occurrence }: Subject): Attributes => ({ label, measure, occurrence });
const ofTable = ({ title, fiscalYear }: TableName): Attributes =>
  fiscalYear === null ? { title } : { title, year: fiscalYear };
const ofAnswer = ({ reason, date }: Answered): Attributes => ({ reason, date });
/** In the part that may grow, whoever answered too. */
const signed = (answer: Answered): Attributes =>
  answer.by ? { ...ofAnswer(answer), by: answer.by } : ofAnswer(answer);

/** As much of a name as XML takes: anything but letters and digits stands as `_xHHHH_`. */
function nameAfter(begin: string, word: string): string {
  const escaped = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return `${begin}${word.replace(/[^A-Za-z0-9]/g, escaped)}`;
}

function ofRoles(begin: string, roles: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(Object.entries(roles).map(([role, place]) => [nameAfter(begin, role), place]));
}

const ofColumns = ({ subject, headRows, lastRow, columns, rows, confirmed }: SettledColumns): Attributes => ({
  subject,
  ...(headRows === null ? {} : { firstHeadRow: headRows[0], lastHeadRow: headRows[1] }),
  ...(lastRow === null ? {} : { lastRow }),
  ...ofRoles('column-', columns),
  ...ofRoles('row-', rows),
  ...(confirmed ? { confirmed: 'yes' } : {}),
});

function attributesOf(decision: Decision): Attributes {
  // Not taken apart: the compiler of Office Scripts (4.0.3) would lose which answer belongs to which kind.
  switch (decision.kind) {
    case 'direction': {
      const { subject, direction } = decision.answer;
      return { ...ofSubject(subject), better: direction, ...ofAnswer(decision.answer) };
    }
    case 'verdict': {
      const { table, subject, figure, verdict } = decision.answer;
      return { ...ofTable(table), ...ofSubject(subject), figure, verdict, ...ofAnswer(decision.answer) };
    }
    case 'aside': {
      const { table, rule, about, key } = decision.answer;
      return { ...ofTable(table), rule, about, key, ...ofAnswer(decision.answer) };
    }
    case 'yearEnd':
      return { ...ofTable(decision.answer.table), ...signed(decision.answer) };
    case 'sameAsLast': {
      const { table, own, last } = decision.answer;
      const names = {
        ownLabel: own.label,
        ownMeasure: own.measure,
        lastLabel: last.label,
        lastMeasure: last.measure,
      };
      return { ...ofTable(table), ...names, ...signed(decision.answer) };
    }
    case 'columns':
      return { ...ofColumns(decision.answer), ...signed(decision.answer) };
    case 'measureRule':
      return { rule: decision.answer.measureRule, ...signed(decision.answer) };
    case 'ruleOff':
      return { rule: decision.answer.rule, ...signed(decision.answer) };
  }
}

/** Whether version 1 keeps decisions of this kind; the others are kept in the part that may grow. */
export function isOfVersion1({ kind }: Decision): boolean {
  return kind === 'direction' || kind === 'verdict' || kind === 'aside';
}

/**
 * A decision as an element.
 * @param prefix of the part's own namespace, with its colon
 */
export function elementOf(decision: Decision, prefix = ''): string {
  const written = Object.entries(attributesOf(decision)).map(
    ([name, value]) => ` ${name}="${escapeXml(encodeXstring(`${value}`))}"`,
  );
  return `<${prefix}${decision.kind}${written.join('')}/>`;
}

function part(root: string, namespace: string, elements: readonly string[]): string {
  return `<${root} xmlns="${namespace}">${elements.map((own) => `\n  ${own}`).join('')}\n</${root}>`;
}

/**
 * The part that keeps the decisions of version 1. Without an XML declaration: with one, Office has taken no update
 * (office-js #1643).
 */
export function decisionsXml(decisions: Decisions): string {
  const own = listDecisions(decisions).filter(isOfVersion1);
  return part(
    ROOT,
    DECISIONS_NAMESPACE,
    own.map((decision) => elementOf(decision)),
  );
}

/** What of a decision stands in the part that may grow: itself, or who gave it; null for nothing. */
export function grownElementOf(decision: Decision, prefix = ''): string | null {
  if (!isOfVersion1(decision)) return elementOf(decision, prefix);
  const initials = initialsOf(decision);
  return initials && initialsElement(initials, prefix);
}

/** A new part that keeps all others, and who gave those, likewise; one that is there is changed where it stands (`changesFor`). */
export function answersXml(decisions: Decisions): string {
  const elements = listDecisions(decisions).flatMap((own) => grownElementOf(own) ?? []);
  return part(ANSWERS_ROOT, ANSWERS_NAMESPACE, elements);
}

/** Whether two records of decisions are the same, one by one in their order. */
export function sameDecisions(a: Decisions, b: Decisions): boolean {
  const text = (own: Decisions) =>
    listDecisions(own).flatMap((decision) => [elementOf(decision), grownElementOf(decision)]);
  return text(a).join('\n') === text(b).join('\n');
}
