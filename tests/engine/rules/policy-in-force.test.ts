import { check, type Policy, reportOf, type WorkbookSettings } from '../../../src/engine/index.js';
import { policyInForce } from '../../../src/engine/rules/policy-in-force.js';

/** Who sets what a check goes by: command line, workbook, configuration, default. */

const ANSWERED = { reason: '県連の様式', date: '2026-04-10' };
const MAJORITY = { ...ANSWERED, measureRule: 'majority' as const };
const keeps = (settings: Partial<WorkbookSettings>) => ({
  settings: { measureRule: null, rulesOff: [], ...settings },
});
const off = (...rules: readonly string[]) =>
  keeps({ rulesOff: rules.map((rule) => ({ ...ANSWERED, rule })) });
const ofConfig = { measureRule: 'majority', from: { measureRule: 'config', rulesOff: 'default' } } as const;

const CASES: readonly (readonly [string, Partial<Policy>, Policy['measureRule'], string])[] = [
  ['nobody', {}, 'all', 'default'],
  ['the command line', { measureRule: 'majority' }, 'majority', 'command-line'],
  ['the workbook', keeps({ measureRule: MAJORITY }), 'majority', 'workbook'],
  ['both', { measureRule: 'all', ...keeps({ measureRule: MAJORITY }) }, 'all', 'command-line'],
  ['the configuration', ofConfig, 'majority', 'config'],
  [
    'the configuration and the workbook',
    { ...ofConfig, ...keeps({ measureRule: { ...MAJORITY, measureRule: 'all' } }) },
    'all',
    'workbook',
  ],
];

test.each(CASES)('how 施策 are decided is said by %s', (_name, asked, measureRule, source) => {
  const policy = policyInForce(asked);
  expect([policy.measureRule, policy.from.measureRule]).toEqual([measureRule, source]);
  expect(policyInForce(policy)).toEqual(policy);
});

test('a policy in force follows the workbook when its answers change', () => {
  const policy = policyInForce(keeps({ measureRule: MAJORITY }));
  expect(policyInForce({ ...policy, ...keeps({}) })).toMatchObject({
    measureRule: 'all',
    from: { measureRule: 'default' },
  });
  const asked = policyInForce({ measureRule: 'majority' });
  expect(
    policyInForce({ ...asked, ...keeps({ measureRule: { ...MAJORITY, measureRule: 'all' } }) }),
  ).toMatchObject({
    measureRule: 'majority',
    from: { measureRule: 'command-line' },
  });
});

test('a workbook switches off hints and questions, never the check for errors, and that is said', () => {
  const policy = policyInForce(
    off('unit-missing', 'measure-unconfirmed', 'status-mismatch', 'of-the-future'),
  );
  expect(policy).toMatchObject({
    rulesOff: ['unit-missing', 'measure-unconfirmed'],
    rulesKeptOn: ['status-mismatch'],
    from: { rulesOff: 'workbook' },
  });
  expect(policyInForce(policy)).toEqual(policy);
});

const SHEET = {
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: [
    ['令和7年度 みどり商工会アクションプログラム 総括表'],
    ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ['1 商店街', '未達成', '(1) 来街者数', '14(12)', '達成', '増えた。'],
    ['', '', '(2) 会合の開催回数(回)', '5(3)', '未達成', '開いた。'],
    ['', '', '(3) 参加者数(人)', '30(50)', '未達成', '減った。'],
  ],
};
function reported(policy: Partial<Policy>) {
  const result = check(SHEET, policy);
  if (!result.ok) throw new Error(result.failure.code);
  return reportOf(result.check, '');
}

test('the report says who chose what, and nothing more where nobody chose', () => {
  expect(reported({}).policy).toEqual({
    measureRule: 'all',
    rulesOff: [],
    from: { measureRule: 'default' },
  });
  const { policy, findings, measures } = reported({
    ...off('unit-missing', 'status-mismatch'),
    settings: { ...off('unit-missing', 'status-mismatch').settings, measureRule: MAJORITY },
  });
  expect(policy).toEqual({
    measureRule: 'majority',
    rulesOff: ['unit-missing'],
    from: { measureRule: 'workbook', rulesOff: 'workbook' },
    rulesKeptOn: ['status-mismatch'],
  });
  expect(measures.map(({ status }) => status)).toEqual(['達成']);
  const rules = findings.map(({ rule }) => rule);
  expect(rules).toContain('status-mismatch');
  expect(rules).not.toContain('unit-missing');
  expect(reported({}).findings.map(({ rule }) => rule)).toContain('unit-missing');
});

test('a rule that is off tells how many findings it would have, and nothing more', () => {
  const checked = (policy: Partial<Policy>) => {
    const result = check(SHEET, policy);
    if (!result.ok) throw new Error(result.failure.code);
    return result.check;
  };
  const all = checked({});
  const own = all.findings.filter(({ rule }) => rule === 'unit-missing');
  const others = all.findings.filter(({ rule }) => rule !== 'unit-missing');
  expect([all.silenced, own.length > 0]).toEqual([[], true]);
  const without = checked(off('unit-missing', 'near-miss', 'status-mismatch'));
  expect(without.silenced).toEqual([
    { rule: 'unit-missing', findings: own.length },
    { rule: 'near-miss', findings: 0 },
  ]);
  expect([without.findings, without.edits]).toEqual([others, all.edits]);
});
