import { figureOf } from '../answers/answers.js';
import type {
  Answered,
  Direction,
  SetAside,
  SettledColumns,
  SettledDirection,
  SettledMeasureRule,
  SettledRuleOff,
  SettledSame,
  SettledVerdict,
  SettledYearEnd,
} from '../answers/policy.js';
import type { TableName } from '../answers/subject.js';
import type { Check } from '../check.js';
import { withoutNumber } from '../lexicon/numbering.js';
import type { OfficialVerdict } from '../lexicon/verdict-words.js';
import type { Finding } from '../rules/finding.js';
import type { Question } from '../rules/rule.js';

/** What a person can say to a finding, and what is kept of it. */

/** An answer to what the finding asks, or the finding put aside. */
export type Choice = Direction | OfficialVerdict | 'yearEnd' | 'same' | 'aside';

/** An answer as it is kept. */
export type Decision =
  | { readonly kind: 'direction'; readonly answer: SettledDirection }
  | { readonly kind: 'verdict'; readonly answer: SettledVerdict }
  | { readonly kind: 'aside'; readonly answer: SetAside }
  | { readonly kind: 'yearEnd'; readonly answer: SettledYearEnd }
  | { readonly kind: 'sameAsLast'; readonly answer: SettledSame }
  | { readonly kind: 'columns'; readonly answer: SettledColumns }
  | { readonly kind: 'measureRule'; readonly answer: SettledMeasureRule }
  | { readonly kind: 'ruleOff'; readonly answer: SettledRuleOff };

/** What a person is asked by a finding; null where it can only be put aside. */
export function questionOf({ asks }: Pick<Finding, 'asks'>): Question | null {
  return asks;
}

const nameOf = ({ title, fiscalYear }: TableName): TableName => ({ title, fiscalYear });

/** 年度末の表として扱う: holds for the table of this title and year alone (docs/table-rules.md, decision 11). */
export function yearEndOf(table: TableName, answered: Answered): Decision {
  return { kind: 'yearEnd', answer: { table: nameOf(table), ...answered } };
}

/** 前年度の指標と同じ: of those that went from one 施策 to another together, of all of them. */
function sameAsLast({ compared, judged }: Check, row: number, answered: Answered): Decision | null {
  const asked = compared?.ok
    ? compared.comparison.renamed.find(({ own }) => judged.indicators[own]?.indicator.row === row)
    : undefined;
  const subject = asked && judged.subjects.indicators[asked.own];
  if (!asked || !subject) return null;
  const { last, because } = asked;
  const label = (own: string) => (because === 'name' ? '' : withoutNumber(own));
  const answer: SettledSame = {
    table: nameOf(judged.table),
    own: { label: label(subject.label), measure: subject.measure },
    last: { label: label(last.label), measure: withoutNumber(last.measure) },
    ...answered,
  };
  return { kind: 'sameAsLast', answer };
}

/**
 * The decision a choice stands for.
 * @param check the check the finding is of
 * @returns null where the finding does not ask for that choice
 */
export function decisionOn(
  check: Check,
  finding: Finding,
  choice: Choice,
  answered: Answered,
): Decision | null {
  const { judged } = check;
  const table = nameOf(judged.table);
  if (choice === 'aside') {
    const { rule, subject: about, key } = finding;
    return { kind: 'aside', answer: { table, rule, about, key, ...answered } };
  }
  const question = questionOf(finding);
  if (choice === 'yearEnd') return question === 'yearEnd' ? yearEndOf(judged.table, answered) : null;
  if (choice === 'same') return question === 'same' ? sameAsLast(check, finding.row, answered) : null;
  const place = judged.table.indicators.findIndex(({ row }) => row === finding.row);
  const indicator = judged.table.indicators[place];
  const subject = judged.subjects.indicators[place];
  if (!indicator || !subject) return null;
  if (choice === 'higher' || choice === 'lower') {
    if (question !== 'direction') return null;
    return { kind: 'direction', answer: { subject, direction: choice, ...answered } };
  }
  if (question !== 'verdict') return null;
  const figure = figureOf(indicator);
  return { kind: 'verdict', answer: { table, subject, verdict: choice, figure, ...answered } };
}
