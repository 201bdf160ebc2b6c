import { type Decision, type Policy, subjectIdentity, tableIdentity } from '../engine/index.js';

/** What people have answered in a workbook; plain data, and so much of a policy. */
export type Decisions = Pick<
  Policy,
  'directions' | 'verdicts' | 'setAside' | 'yearEnds' | 'sameAsLast' | 'columns' | 'settings'
>;

export const NO_DECISIONS: Decisions = {
  directions: [],
  verdicts: [],
  setAside: [],
  yearEnds: [],
  sameAsLast: [],
  columns: [],
  settings: { measureRule: null, rulesOff: [] },
};

/** A step a person takes: an answer is kept, or one that was kept is taken back. */
export interface DecisionStep {
  readonly step: 'keep' | 'withdraw';
  readonly decision: Decision;
}

/** One text for all decisions about the same thing: of two the later takes the place of the earlier. */
export function decisionIdentity(decision: Decision): string {
  // Not taken apart: the compiler of Office Scripts (4.0.3) would lose which answer belongs to which kind.
  switch (decision.kind) {
    case 'direction':
      return [decision.kind, subjectIdentity(decision.answer.subject)].join('\u241f');
    case 'verdict': {
      const { table, subject } = decision.answer;
      return [decision.kind, tableIdentity(table), subjectIdentity(subject)].join('\u241f');
    }
    case 'aside':
      return [decision.kind, tableIdentity(decision.answer.table), decision.answer.key].join('\u241f');
    case 'yearEnd':
      return [decision.kind, tableIdentity(decision.answer.table)].join('\u241f');
    case 'sameAsLast': {
      const { table, own } = decision.answer;
      return [decision.kind, tableIdentity(table), own.measure, own.label].join('\u241f');
    }
    case 'columns':
      return [decision.kind, decision.answer.subject].join('\u241f');
    case 'measureRule':
      return decision.kind;
    case 'ruleOff':
      return [decision.kind, decision.answer.rule].join('\u241f');
  }
}

/** All decisions in one list, those of a kind in the order they were made. */
export function listDecisions(decisions: Decisions): Decision[] {
  const { directions, verdicts, setAside, yearEnds, sameAsLast, columns, settings } = decisions;
  const { measureRule, rulesOff } = settings;
  return [
    ...directions.map((answer): Decision => ({ kind: 'direction', answer })),
    ...verdicts.map((answer): Decision => ({ kind: 'verdict', answer })),
    ...setAside.map((answer): Decision => ({ kind: 'aside', answer })),
    ...yearEnds.map((answer): Decision => ({ kind: 'yearEnd', answer })),
    ...sameAsLast.map((answer): Decision => ({ kind: 'sameAsLast', answer })),
    ...columns.map((answer): Decision => ({ kind: 'columns', answer })),
    ...(measureRule === null ? [] : [{ kind: 'measureRule' as const, answer: measureRule }]),
    ...rulesOff.map((answer): Decision => ({ kind: 'ruleOff', answer })),
  ];
}

/** A list of decisions by their kinds; of two about the same thing the later counts. */
export function decisionsOf(list: readonly Decision[]): Decisions {
  const last = [...new Map(list.map((own) => [decisionIdentity(own), own])).values()];
  const [measureRule = null] = last.flatMap((own) => (own.kind === 'measureRule' ? [own.answer] : []));
  return {
    directions: last.flatMap((own) => (own.kind === 'direction' ? [own.answer] : [])),
    verdicts: last.flatMap((own) => (own.kind === 'verdict' ? [own.answer] : [])),
    setAside: last.flatMap((own) => (own.kind === 'aside' ? [own.answer] : [])),
    yearEnds: last.flatMap((own) => (own.kind === 'yearEnd' ? [own.answer] : [])),
    sameAsLast: last.flatMap((own) => (own.kind === 'sameAsLast' ? [own.answer] : [])),
    columns: last.flatMap((own) => (own.kind === 'columns' ? [own.answer] : [])),
    settings: {
      measureRule,
      rulesOff: last.flatMap((own) => (own.kind === 'ruleOff' ? [own.answer] : [])),
    },
  };
}

/** The decisions after a step; taking the same step twice is taking it once. */
export function afterStep(decisions: Decisions, { step, decision }: DecisionStep): Decisions {
  const identity = decisionIdentity(decision);
  const rest = listDecisions(decisions).filter((own) => decisionIdentity(own) !== identity);
  return decisionsOf(step === 'keep' ? [...rest, decision] : rest);
}
