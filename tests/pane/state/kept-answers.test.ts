import { afterStep, NO_DECISIONS } from '../../../src/decisions/index.js';
import { check, type Decision, decisionOn, type Policy } from '../../../src/engine/index.js';
import { keptAnswers } from '../../../src/pane/state/kept-answers.js';

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];
const sheet = (figure: string, title = '令和7年度 総括表') => ({
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: [[title], HEADER, ['1 商店街', '達成', '(1) 空き店舗数(店)', figure, '達成', '']],
});

function checked(...args: Parameters<typeof check>) {
  const result = check(...args);
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}

/** Answers to a table: a direction, a verdict, and a finding set aside. */
function answers() {
  const open = checked(sheet('11(12)'));
  const unreadable = checked(sheet('l1(12)'));
  const pairs = [
    [open, 'direction-unstated', 'lower'],
    [unreadable, 'figure-unreadable', '達成'],
    [open, 'measure-unconfirmed', 'aside'],
  ] as const;
  return pairs.reduce((all, [own, rule, choice]) => {
    const finding = own.findings.find((one) => one.rule === rule);
    const decision = finding && decisionOn(own, finding, choice, { reason: '確認済み', date: '2026-04-10' });
    if (!decision) throw new Error(rule);
    return afterStep(all, { step: 'keep', decision });
  }, NO_DECISIONS);
}

/** As the pane lists them. */
const listed = (own: ReturnType<typeof checked>) => keptAnswers(own.judged.policy, own);

const inUse = (figure: string, title?: string) =>
  listed(checked(sheet(figure, title), answers())).map(({ decision, inUse: used }) => [decision.kind, used]);

test('every answer of the workbook is listed, and whether the table on show rests on it', () => {
  expect(inUse('11(12)')).toEqual([
    ['direction', true],
    ['verdict', false],
    ['aside', false],
  ]);
  expect(inUse('l1(12)')).toEqual([
    ['direction', true],
    ['verdict', true],
    ['aside', false],
  ]);
  expect(inUse('11(12以下)', '令和8年度 総括表')).toEqual([
    ['direction', false],
    ['verdict', false],
    ['aside', false],
  ]);
});

test('a finding set aside is in use while it would be there', () => {
  const own = checked(sheet('11(12)'));
  const finding = own.findings.find(({ rule }) => rule === 'measure-unconfirmed');
  const decision = finding && decisionOn(own, finding, 'aside', { reason: '', date: '' });
  if (!decision) throw new Error('no finding');
  const kept = afterStep(NO_DECISIONS, { step: 'keep', decision });
  expect(listed(checked(sheet('11(12)'), kept)).map((answer) => answer.inUse)).toEqual([true]);
});

test('settings and years taken as closed are in use where they decide', () => {
  const answered = { reason: '県連の様式', date: '2026-04-10' };
  const table = { title: '令和7年度 総括表', fiscalYear: 2025 };
  const list: Decision[] = [
    { kind: 'yearEnd', answer: { table, ...answered } },
    { kind: 'yearEnd', answer: { table: { ...table, fiscalYear: 2024 }, ...answered } },
    { kind: 'measureRule', answer: { measureRule: 'majority', ...answered } },
    { kind: 'ruleOff', answer: { rule: 'comment-missing', ...answered } },
    { kind: 'ruleOff', answer: { rule: 'status-mismatch', ...answered } },
  ];
  const kept = list.reduce((all, decision) => afterStep(all, { step: 'keep', decision }), NO_DECISIONS);
  const used = (policy: Partial<Policy>) =>
    listed(checked(sheet('11(12)'), policy)).map((answer) => answer.inUse);
  const within = { ...kept, asOf: '2026-03-30' };
  expect(used(within)).toEqual([true, false, true, true, false]);
  expect(used({ ...within, measureRule: 'all' })).toEqual([true, false, false, true, false]);
  // The year is over without it, too.
  expect(used({ ...kept, asOf: '2026-04-01' })).toEqual([false, false, true, true, false]);
});

test('of a sheet that can not be checked all is listed, and nothing is in use', () => {
  expect(keptAnswers(answers(), null).map((answer) => answer.inUse)).toEqual([false, false, false]);
});
