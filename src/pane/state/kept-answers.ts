import { decisionIdentity, listDecisions, NO_DECISIONS } from '../../decisions/index.js';
import { type Check, type Decision, tableIdentity } from '../../engine/index.js';

/** An answer the workbook keeps. */
export interface KeptAnswer {
  readonly id: string;
  readonly decision: Decision;
  /** Whether a verdict or a finding of the table on show rests on it. */
  readonly inUse: boolean;
}

/** Whether a verdict, a finding or the whole check of the table on show rests on each kind of answer. */
function usedIn({ judged, setAside }: Check): (decision: Decision) => boolean {
  const { policy, table } = judged;
  const used = listDecisions({
    ...NO_DECISIONS,
    directions: judged.indicators.flatMap(({ answers }) => answers.direction ?? []),
    verdicts: judged.indicators.flatMap(({ answers }) => answers.verdict ?? []),
  });
  const ids = new Set(used.map(decisionIdentity));
  const keys = new Set(setAside.map(({ key }) => key));
  return (decision) => {
    switch (decision.kind) {
      case 'aside':
        return keys.has(decision.answer.key);
      case 'yearEnd':
        return tableIdentity(decision.answer.table) === tableIdentity(table);
      case 'measureRule':
        return policy.from.measureRule === 'workbook';
      case 'ruleOff':
        return policy.from.rulesOff === 'workbook' && policy.rulesOff.includes(decision.answer.rule);
      default:
        return ids.has(decisionIdentity(decision));
    }
  };
}

/** All answers of the workbook, beside what they do to the table on show. */
export function keptAnswers(check: Check): KeptAnswer[] {
  const isUsed = usedIn(check);
  return listDecisions(check.judged.policy).map((decision) => ({
    id: decisionIdentity(decision),
    decision,
    inUse: isUsed(decision),
  }));
}
