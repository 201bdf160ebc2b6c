import { afterStep, NO_DECISIONS } from '../../../src/decisions/index.js';
import { check, type Policy, ruleOf } from '../../../src/engine/index.js';
import { keptAnswers } from '../../../src/pane/state/kept-answers.js';
import { rulesOff, rulesToSwitchOff } from '../../../src/pane/state/rules-off.js';
import { PENDING_ROWS } from '../pending-rows.js';

/** Rules a workbook does without. */

const ANSWER = { rule: 'actual-pending', reason: '別に数えている', date: '2026-04-10' };

function checked(policy: Partial<Policy> = {}) {
  const result = check(PENDING_ROWS, policy);
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}
const without = (rule: string) =>
  afterStep(NO_DECISIONS, { step: 'keep', decision: { kind: 'ruleOff', answer: { ...ANSWER, rule } } });

test('hints and questions are offered, those with findings in front; errors never, nor what says why nothing is judged', () => {
  const offered = rulesToSwitchOff(checked());
  const severities = offered.map(({ rule }) => ruleOf(rule)?.severity);
  expect(new Set(severities)).toEqual(new Set(['review', 'hint']));
  const counts = offered.map(({ findings }) => findings > 0);
  expect(counts).toEqual([...counts].sort((a, b) => Number(b) - Number(a)));
  expect(offered).toContainEqual({ rule: 'actual-pending', findings: 3 });
  for (const rule of ['layout-unsure', 'year-open', 'status-mismatch'])
    expect(offered.map((own) => own.rule)).not.toContain(rule);
});

test('what is off is told with the answer that says so, and is offered no more', () => {
  const own = checked(without('actual-pending'));
  expect(own.judged.policy.from.rulesOff).toBe('workbook');
  expect(rulesOff(own)).toEqual([{ rule: 'actual-pending', findings: 3, settled: ANSWER }]);
  expect(rulesToSwitchOff(own).map(({ rule }) => rule)).not.toContain('actual-pending');
  expect(keptAnswers(without('actual-pending'), own)).toMatchObject([{ inUse: true }]);
});

test('what the workbook did not switch off is not taken back there; an error stays on', () => {
  expect(rulesOff(checked({ rulesOff: ['actual-pending'] }))).toEqual([
    { rule: 'actual-pending', findings: 3, settled: null },
  ]);
  const own = checked(without('status-mismatch'));
  expect(rulesOff(own)).toEqual([]);
  expect(keptAnswers(without('status-mismatch'), own)).toMatchObject([{ inUse: false }]);
});
