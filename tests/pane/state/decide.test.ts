import { decisionOn } from '../../../src/engine/index.js';
import { excelFailure } from '../../../src/excel/failures.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { keysAround, listFindings } from '../../../src/pane/state/finding-list.js';
import { corpusSheet } from '../corpus-check.js';
import { InMemorySession } from '../in-memory-session.js';

/** Answering in the pane. */

async function checked(name = '60-one-clerks-sheet') {
  const session = new InMemorySession(corpusSheet(name));
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  await controller.run({ do: 'check' });
  const state = () => controller.store.get();
  const check = () => {
    const { sheet } = state();
    if (!sheet) throw new Error('nothing on show');
    return sheet.check;
  };
  return { session, controller, state, check };
}

/** The command that sets a finding aside, as the list of findings makes it. */
function asideAt({ state, check }: Awaited<ReturnType<typeof checked>>, place: number) {
  const list = listFindings(check(), state().view);
  const index = list.order[place] ?? 0;
  const finding = check().findings[index];
  const decision =
    finding && decisionOn(check(), finding, 'aside', { reason: '確認済み', date: '2026-04-10' });
  if (!decision) throw new Error('no finding');
  return {
    keys: list.order.map((own) => check().findings[own]?.key),
    command: {
      do: 'decide',
      step: { step: 'keep', decision },
      next: keysAround(check(), list, index),
    },
  } as const;
}
const keyOfCurrent = ({ state, check }: Awaited<ReturnType<typeof checked>>) =>
  check().findings[state().view.current ?? -1]?.key;

test.each([
  [0, 1],
  [4, 5],
])('after an answer to finding %i the next one is looked at', async (place, next) => {
  const pane = await checked();
  const { keys, command } = asideAt(pane, place);
  pane.controller.store.dispatch({ type: 'deciding-toggled', finding: place });
  await pane.controller.run(command);
  expect(pane.state().notice).toEqual({ kind: 'decided', step: 'keep' });
  expect(pane.check().setAside).toHaveLength(1);
  expect(keyOfCurrent(pane)).toBe(keys[next]);
  expect(pane.state().view.deciding).toBeNull();
});

test('after the last finding of the list the one before it', async () => {
  const pane = await checked();
  const last = listFindings(pane.check(), pane.state().view).order.length - 1;
  const { keys, command } = asideAt(pane, last);
  await pane.controller.run(command);
  expect(keyOfCurrent(pane)).toBe(keys[last - 1]);
});

test('withdrawn, the finding is back', async () => {
  const pane = await checked();
  const before = pane.check().findings;
  const { command } = asideAt(pane, 0);
  await pane.controller.run(command);
  await pane.controller.run({ ...command, step: { ...command.step, step: 'withdraw' }, next: [] });
  expect(pane.state().notice).toEqual({ kind: 'decided', step: 'withdraw' });
  expect(pane.check().findings).toEqual(before);
});

test('an answer that fails leaves the form open, and the next click works', async () => {
  const pane = await checked();
  const { command } = asideAt(pane, 0);
  pane.controller.store.dispatch({ type: 'deciding-toggled', finding: 0 });
  pane.session.trouble = excelFailure('connection');
  await pane.controller.run(command);
  expect(pane.state()).toMatchObject({
    problem: { failure: { code: 'connection' }, again: command },
    view: { deciding: 0 },
  });
  await pane.controller.run(command);
  expect(pane.check().setAside).toHaveLength(1);
});

test('answers that can not be read are deleted only where the clerk says so', async () => {
  const pane = await checked();
  const { command } = asideAt(pane, 0);
  await pane.controller.run(command);
  pane.session.trouble = excelFailure('decisions-unreadable');
  await pane.controller.run({ do: 'check' });
  const { problem } = pane.state();
  expect(problem?.again).toEqual({ do: 'discard-decisions' });
  expect(pane.session.kept.setAside).toHaveLength(1);
  await pane.controller.run({ do: 'discard-decisions' });
  expect(pane.session.kept.setAside).toEqual([]);
  expect(pane.state().notice).toEqual({ kind: 'decisions-discarded' });
});
