import { cellAddress } from '../../../src/engine/index.js';
import { type Command, isBusy, isTravel, type PaneState } from '../../../src/pane/state/pane-state.js';
import type { Failure } from '../../../src/simulated-excel/faults.js';
import { changesBetween } from '../../excel/sheet-picture.js';
import { ACTIONS, type Click, type OpenedPane, paneBefore } from './opened-pane.js';

/**
 * Every action of the pane, failing at every round trip in every way: the clerk is told, what was done all the same is
 * named, and the next click brings about what the first one would have.
 */

// Hundreds of workbooks, on a machine that may be busy.
jest.setTimeout(180_000);

const FAULTS: readonly Failure[] = [
  { kind: 'cellEdit' },
  { kind: 'lostSession' },
  { kind: 'requestTooLarge' },
  { kind: 'responseTooLarge' },
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'AccessDenied' },
  { kind: 'error', code: 'GeneralException', afterWrites: 1 },
  { kind: 'error', code: 'GeneralException', afterWrites: 3 },
  { kind: 'error', code: 'GeneralException', afterWrites: 7 },
];

/** What the action does untroubled, and in how many round trips. */
async function untroubled(first: readonly Click[], click: Click) {
  const pane = await paneBefore(first);
  const before = pane.host.roundTrips;
  await pane.run(click(pane.state()));
  expect(pane.state().problem).toBeNull();
  return { picture: pane.picture(), roundTrips: pane.host.roundTrips - before };
}

/** Fails unless a failure's sentence tells of each change that was made all the same. */
function expectTold(changes: readonly string[], sentence: string): void {
  expect(sentence).toMatch(/。$/);
  for (const change of changes) {
    const [kind = '', place = ''] = change.split(' ');
    if (kind === 'selection') continue;
    if (kind === 'sheets') {
      expect(sentence).toMatch(/(作りかけのシート\(.*\)が残って|取り除かれて)いるかもしれません/);
      continue;
    }
    if (kind === 'answers') {
      expect(sentence).toMatch(/判断の記録が変わったかもしれません/);
      continue;
    }
    const [row = 0, column = 0] = place.split(',').map(Number);
    const name = kind === 'format' ? '切り替え直す' : cellAddress(row, column);
    expect(sentence).toMatch(new RegExp(`${name}|かもしれません`));
  }
}

/** True where what the pane shows says how a command ended: no notice is needed then. */
function showsItself(command: Command, { target, survey, report, tidy }: PaneState): boolean {
  if (command.do === 'find-tables') return target.tables !== null;
  if (command.do === 'survey') return survey?.phase === 'done';
  if (command.do === 'plan-report') return report !== null;
  if (command.do === 'plan-tidy') return tidy !== null;
  return isTravel(command);
}

async function takeAllBack({ run, state }: OpenedPane): Promise<void> {
  for (let steps = 0; state().lastWrite && steps < 9; steps += 1) {
    await run({ do: 'undo' });
    expect(state().problem).toBeNull();
  }
}

describe.each(ACTIONS)('$name', ({ first, click }) => {
  let wanted: Awaited<ReturnType<typeof untroubled>>;
  let start: ReturnType<OpenedPane['picture']>;
  beforeAll(async () => {
    start = (await paneBefore([])).picture();
    wanted = await untroubled(first, click);
  });

  test.each(FAULTS.map((fault) => ({ fault, name: JSON.stringify(fault) })))('$name', async ({ fault }) => {
    for (let trip = 1; trip <= wanted.roundTrips; trip += 1) {
      const pane = await paneBefore(first);
      const { host, state, run, picture } = pane;
      const before = picture();
      const command = click(state());
      host.failRequest(trip, fault);
      await run(command);
      expect(isBusy(state())).toBe(false);
      const { problem, notice } = state();
      const done = changesBetween(before, picture());
      if (problem) {
        expectTold(done, problem.failure.message.ja);
        // What the problem offers, then what was wanted from the start: a check may have to come before it.
        await run(problem.again);
        if (problem.again.do !== command.do) await run(click(state()));
      } else expect([trip, notice !== null || showsItself(command, state())]).toEqual([trip, true]);
      expect(state().problem).toBeNull();
      expect([trip, changesBetween(wanted.picture, picture())]).toEqual([trip, []]);
      if (command.do === 'recalculate' || command.do === 'fix' || command.do === 'drop-downs') {
        await takeAllBack(pane);
        expect(changesBetween(start, picture())).toEqual([]);
      }
    }
  });
});
