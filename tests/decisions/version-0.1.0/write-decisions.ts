import type { Answered, Decision, Subject, TableName } from './answers.js';
import { type Decisions, listDecisions } from './decisions.js';
import { encodeXstring, escapeXml } from './escape.js';
import { DECISIONS_NAMESPACE, ROOT } from './format.js';

type Attributes = Readonly<Record<string, string | number>>;

const ofSubject = ({ label, measure, occurrence }: Subject): Attributes => ({ label, measure, occurrence });
const ofTable = ({ title, fiscalYear }: TableName): Attributes =>
  fiscalYear === null ? { title } : { title, year: fiscalYear };
const ofAnswer = ({ reason, date }: Answered): Attributes => ({ reason, date });

function attributesOf({ kind, answer }: Decision): Attributes {
  switch (kind) {
    case 'direction':
      return { ...ofSubject(answer.subject), better: answer.direction, ...ofAnswer(answer) };
    case 'verdict': {
      const { table, subject, figure, verdict } = answer;
      return { ...ofTable(table), ...ofSubject(subject), figure, verdict, ...ofAnswer(answer) };
    }
    case 'aside': {
      const { table, rule, about, key } = answer;
      return { ...ofTable(table), rule, about, key, ...ofAnswer(answer) };
    }
  }
}

function element(decision: Decision): string {
  const written = Object.entries(attributesOf(decision)).map(
    ([name, value]) => ` ${name}="${escapeXml(encodeXstring(`${value}`))}"`,
  );
  return `<${decision.kind}${written.join('')}/>`;
}

/** The part that keeps decisions. Without an XML declaration: with one, Office has taken no update (office-js #1643). */
export function decisionsXml(decisions: Decisions): string {
  const elements = listDecisions(decisions).map((decision) => `\n  ${element(decision)}`);
  return `<${ROOT} xmlns="${DECISIONS_NAMESPACE}">${elements.join('')}\n</${ROOT}>`;
}
