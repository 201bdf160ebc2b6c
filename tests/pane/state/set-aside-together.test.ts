import { decisionOn, type Finding } from '../../../src/engine/index.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { askedTogether, followingFrom, listFindings } from '../../../src/pane/state/finding-list.js';
import { keptAnswers, togetherOf } from '../../../src/pane/state/kept-answers.js';
import type { Command } from '../../../src/pane/state/pane-state.js';
import { InMemorySession } from '../in-memory-session.js';
import { PENDING_ROWS } from '../pending-rows.js';

/** One reason for every question of a rule. */

const ANSWERED = { reason: '県の確報を待つ', date: '2026-04-10' };

async function checked() {
  const session = new InMemorySession(PENDING_ROWS);
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  await controller.run({ do: 'check' });
  const check = () => {
    const { sheet } = controller.store.get();
    if (!sheet) throw new Error('nothing on show');
    return sheet.check;
  };
  const list = () => listFindings(check(), controller.store.get().view);
  const group = () => {
    const own = list().groups.find(({ rule }) => rule === 'actual-pending');
    if (!own) throw new Error('nothing is pending');
    return own;
  };
  const pending = () => check().findings.filter(({ rule }) => rule === 'actual-pending');
  const steps = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => {
      const decision = decisionOn(check(), finding, 'aside', ANSWERED);
      return decision ? [{ step: 'keep', decision } as const] : [];
    });
  const keepAll = async () => {
    const [step, ...also] = steps(askedTogether(check(), group()));
    if (!step) throw new Error('nothing to keep');
    await controller.run({ do: 'decide', step, also, next: [] });
  };
  return { session, controller, check, list, group, pending, keepAll };
}

const noticeOf = ({ controller }: Awaited<ReturnType<typeof checked>>) => {
  const { notice } = controller.store.get();
  if (notice?.kind !== 'decided') throw new Error('nothing was decided');
  return notice;
};

test('the questions of a rule are answered together; what follows from them is counted apart', async () => {
  const pane = await checked();
  const asked = askedTogether(pane.check(), pane.group());
  expect(asked.map(({ cells }) => cells[0])).toEqual(['D3', 'D5', 'D6']);
  expect(asked.every(({ severity }) => severity === 'review')).toBe(true);
  expect(followingFrom(pane.list(), pane.group())).toBeGreaterThan(0);
});

test('only several questions of one rule are answered together: neither one alone, nor hints, nor errors', async () => {
  const { check, list } = await checked();
  for (const group of list().groups) {
    const together = askedTogether(check(), group).length;
    expect(together).toBe(
      group.severity === 'review' && group.findings.length > 1 ? group.findings.length : 0,
    );
  }
});

test('each is kept as an answer of its own, and comes back alone when its row changes', async () => {
  const pane = await checked();
  await pane.keepAll();
  expect(pane.session.kept.setAside).toHaveLength(3);
  expect(pane.pending()).toEqual([]);
  expect(noticeOf(pane)).toMatchObject({ step: 'keep', count: 3 });
  pane.session.type('D5', '未公表(9)');
  await pane.controller.run({ do: 'check' });
  expect(pane.pending().map(({ cells }) => cells[0])).toEqual(['D5']);
});

test('one is taken back alone, and all that are left by one press', async () => {
  const pane = await checked();
  await pane.keepAll();
  const answers = () => togetherOf(keptAnswers(pane.session.kept, pane.check()));
  expect(answers().map((group) => group.length)).toEqual([3]);
  const [, second] = answers()[0] ?? [];
  if (!second) throw new Error('no answer');
  await pane.controller.run({
    do: 'decide',
    step: { step: 'withdraw', decision: second.decision },
    next: [],
  });
  expect(pane.pending().map(({ cells }) => cells[0])).toEqual(['D5']);
  const left = answers().flat();
  const [step, ...also] = left.map(({ decision }) => ({ step: 'withdraw', decision }) as const);
  if (!step) throw new Error('no answer');
  await pane.controller.run({ do: 'decide', step, also, next: [] });
  expect(pane.session.kept.setAside).toEqual([]);
  expect(pane.pending()).toHaveLength(3);
});

test('the notice takes all of them back', async () => {
  const pane = await checked();
  await pane.keepAll();
  const back: Command | undefined = noticeOf(pane).back;
  if (!back) throw new Error('no way back');
  await pane.controller.run(back);
  expect(noticeOf(pane)).toEqual({ kind: 'decided', step: 'withdraw', count: 3 });
  expect(pane.session.kept.setAside).toEqual([]);
  expect(pane.pending()).toHaveLength(3);
});

test('answers of other reasons or rules are listed apart', async () => {
  const pane = await checked();
  await pane.keepAll();
  const [first, ...others] = pane.session.kept.setAside;
  if (!first) throw new Error('no answer');
  const changed = [{ ...first, reason: '別の理由' }, ...others];
  const groups = togetherOf(keptAnswers({ ...pane.session.kept, setAside: changed }, null));
  expect(groups.map((group) => group.length)).toEqual([1, 2]);
});
