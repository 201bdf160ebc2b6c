import { encodeXstring, escapeXml } from '../cells/xml-text.js';
import type { Answered, Decision, SettledColumns, Subject, TableName } from '../engine/index.js';
import { type Decisions, listDecisions } from './decisions.js';
import { ANSWERS_NAMESPACE, ANSWERS_ROOT, DECISIONS_NAMESPACE, ROOT } from './format.js';

type Attributes = Readonly<Record<string, string | number>>;

const ofSubject = ({ label, measure, occurrence }: Subject): Attributes => ({ label, measure, occurrence });
const ofTable = ({ title, fiscalYear }: TableName): Attributes =>
  fiscalYear === null ? { title } : { title, year: fiscalYear };
const ofAnswer = ({ reason, date }: Answered): Attributes => ({ reason, date });

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
      return { ...ofTable(decision.answer.table), ...ofAnswer(decision.answer) };
    case 'columns':
      return { ...ofColumns(decision.answer), ...ofAnswer(decision.answer) };
    case 'measureRule':
      return { rule: decision.answer.measureRule, ...ofAnswer(decision.answer) };
    case 'ruleOff':
      return { rule: decision.answer.rule, ...ofAnswer(decision.answer) };
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

function part(root: string, namespace: string, decisions: readonly Decision[]): string {
  const elements = decisions.map((decision) => `\n  ${elementOf(decision)}`);
  return `<${root} xmlns="${namespace}">${elements.join('')}\n</${root}>`;
}

/**
 * The part that keeps the decisions of version 1. Without an XML declaration: with one, Office has taken no update
 * (office-js #1643).
 */
export function decisionsXml(decisions: Decisions): string {
  return part(ROOT, DECISIONS_NAMESPACE, listDecisions(decisions).filter(isOfVersion1));
}

/** A new part that keeps all others, likewise; one that is there is changed where it stands (`changesFor`). */
export function answersXml(decisions: Decisions): string {
  const others = listDecisions(decisions).filter((own) => !isOfVersion1(own));
  return part(ANSWERS_ROOT, ANSWERS_NAMESPACE, others);
}

/** Whether two records of decisions are the same, one by one in their order. */
export function sameDecisions(a: Decisions, b: Decisions): boolean {
  const text = (own: Decisions) => listDecisions(own).map((decision) => elementOf(decision));
  return text(a).join('\n') === text(b).join('\n');
}
