import { decisionIdentity, listDecisions } from '../../decisions/index.js';
import type { Check, Decision } from '../../engine/index.js';

/** An answer the workbook keeps. */
export interface KeptAnswer {
  readonly id: string;
  readonly decision: Decision;
  /** Whether a verdict or a finding of the table on show rests on it. */
  readonly inUse: boolean;
}

/** All answers of the workbook, beside what they do to the table on show. */
export function keptAnswers({ judged, setAside }: Check): KeptAnswer[] {
  const used = listDecisions({
    directions: judged.indicators.flatMap(({ answers }) => answers.direction ?? []),
    verdicts: judged.indicators.flatMap(({ answers }) => answers.verdict ?? []),
    setAside: [],
  });
  const ids = new Set(used.map(decisionIdentity));
  const keys = new Set(setAside.map(({ key }) => key));
  return listDecisions(judged.policy).map((decision) => {
    const id = decisionIdentity(decision);
    const inUse = decision.kind === 'aside' ? keys.has(decision.answer.key) : ids.has(id);
    return { id, decision, inUse };
  });
}
