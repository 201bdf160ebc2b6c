import { decisionIdentity, listDecisions, NO_DECISIONS } from '../../decisions/index.js';
import { type Check, type Decision, type Policy, tableIdentity } from '../../engine/index.js';

/** An answer the workbook keeps. */
export interface KeptAnswer {
  readonly id: string;
  readonly decision: Decision;
  /** Whether a verdict or a finding of the table on show rests on it. */
  readonly inUse: boolean;
}

/** Whether a verdict, a finding or the whole check of the table on show rests on each kind of answer. */
function usedIn(check: Check | null): (decision: Decision) => boolean {
  if (!check) return () => false;
  const { judged, setAside } = check;
  const { policy, table, closedBy } = judged;
  const used = listDecisions({
    ...NO_DECISIONS,
    directions: judged.indicators.flatMap(({ answers }) => answers.direction ?? []),
    verdicts: judged.indicators.flatMap(({ answers }) => answers.verdict ?? []),
  });
  const ids = new Set(used.map(decisionIdentity));
  const paired = check.compared?.ok ? check.compared.comparison.settled : [];
  const settled = new Set(listDecisions({ ...NO_DECISIONS, sameAsLast: paired }).map(decisionIdentity));
  const keys = new Set(setAside.map(({ key }) => key));
  const subjects = new Set(table.layout.pages.map(({ given }) => given?.reading.subject));
  return (decision) => {
    switch (decision.kind) {
      case 'aside':
        return keys.has(decision.answer.key);
      case 'yearEnd':
        return closedBy !== null && tableIdentity(decision.answer.table) === tableIdentity(closedBy.table);
      case 'sameAsLast':
        return settled.has(decisionIdentity(decision));
      case 'columns':
        return subjects.has(decision.answer.subject);
      case 'measureRule':
        return policy.from.measureRule === 'workbook';
      case 'ruleOff':
        return policy.from.rulesOff === 'workbook' && policy.rulesOff.includes(decision.answer.rule);
      default:
        return ids.has(decisionIdentity(decision));
    }
  };
}

/**
 * All answers of the workbook, beside what they do to the table on show.
 * @param policy what the sheet was checked under
 * @param check null where it can't be checked
 */
export function keptAnswers(policy: Partial<Policy>, check: Check | null): KeptAnswer[] {
  const isUsed = usedIn(check);
  return listDecisions({ ...NO_DECISIONS, ...policy }).map((decision) => ({
    id: decisionIdentity(decision),
    decision,
    inUse: isUsed(decision),
  }));
}

/** What answers share that were given in one go: all that is said of them but what each is about. */
function sharedBy({ decision }: KeptAnswer): string | null {
  if (decision.kind !== 'aside') return null;
  const { table, rule, reason, date, by = '' } = decision.answer;
  return [tableIdentity(table), rule, reason, date, by].join('\u241f');
}

/** Answers as they are listed: findings of one rule that were set aside with one reason stand together, where the first of them stands. */
export function togetherOf(answers: readonly KeptAnswer[]): readonly (readonly KeptAnswer[])[] {
  const groups = new Map<string, KeptAnswer[]>();
  for (const answer of answers) {
    const shared = sharedBy(answer) ?? answer.id;
    const group = groups.get(shared);
    if (group) group.push(answer);
    else groups.set(shared, [answer]);
  }
  return [...groups.values()];
}
