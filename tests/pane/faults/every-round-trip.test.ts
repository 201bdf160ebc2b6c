import { isBusy } from '../../../src/pane/state/pane-state.js';
import type { Failure } from '../../../src/simulated-excel/index.js';
import { changesBetween } from '../../excel/sheet-picture.js';
import { meets } from '../../thinned.js';
import { ACTIONS, type Click, type OpenedPane, paneBefore } from './opened-pane.js';
import { expectTold, showsItself } from './told.js';

/**
 * Every action of the pane, failing at every round trip in every way: the clerk is told, what was done all the same is
 * named, and the next click brings about what the first one would have. Each round trip fails in three of the nine ways in `npm test`, in all of them in
 * `npm run test:long`.
 */

// Hundreds of workbooks, on a machine that may be busy.
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

async function takeAllBack({ run, state }: OpenedPane): Promise<void> {
  for (let steps = 0; state().lastWrite && steps < 9; steps += 1) {
    await run({ do: 'undo' });
    expect(state().problem).toBeNull();
  }
}

describe.each(ACTIONS.map((action, at) => ({ ...action, at })))('$name', ({ first, click, at }) => {
  let wanted: Awaited<ReturnType<typeof untroubled>>;
  let start: ReturnType<OpenedPane['picture']>;
  beforeAll(async () => {
    start = (await paneBefore([])).picture();
    wanted = await untroubled(first, click);
  });

  test.each(FAULTS.map((fault, place) => ({ fault, place, name: JSON.stringify(fault) })))(
    '$name',
    async ({ fault, place }) => {
      for (let trip = 1; trip <= wanted.roundTrips; trip += 1) {
        if (!meets(place, trip + at, 5)) continue;
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
    },
  );
});
