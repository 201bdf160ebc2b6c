// @ts-check
import { tablesOf } from './inputs.mjs';
import { keptBytes, timeOf } from './measure.mjs';
import { workOf } from './work.mjs';

/** A process that does what one contestant does, and nothing else: what others leave on the heap, and what V8 has learned from them, is not measured with it. */

/** @typedef {{ ask: 'time' | 'said' | 'kept bytes', input: import('./inputs.mjs').Input }} Question */

/** @typedef {{ answer: unknown } | { failed: string }} Answer */

const work = workOf(JSON.parse(process.argv[2] ?? '{}'));

/** @type {Record<Question['ask'], (work: import('./work.mjs').Work, input: import('./inputs.mjs').Input) => unknown>} */
const ANSWERS = {
  // Garbage is never cleared on purpose: that takes the hidden classes of all that is not in use, and compiled code with them.
  time(work, input) {
    const prepared = tablesOf(input).map(work.prepare);
    return timeOf(() => {
      for (const one of prepared) work.do(one);
    });
  },
  said: (work, input) => tablesOf(input).map((rows) => work.said?.(rows) ?? null)[0] ?? null,
  'kept bytes'(work, input) {
    const prepared = tablesOf(input).map(work.prepare);
    const all = () => prepared.map((one) => work.do(one));
    // Once before, so that what is compiled or kept for good is there.
    all();
    return { result: keptBytes(all), input: keptBytes(() => tablesOf(input)) };
  },
};

/** @param {() => Promise<unknown>} answer */
async function say(answer) {
  /** @type {Answer} */
  let said;
  try {
    said = { answer: await answer() };
  } catch (error) {
    said = { failed: error instanceof Error ? error.message : String(error) };
  }
  process.send?.(said);
}

process.on('message', (message) => {
  const { ask, input } = /** @type {Question} */ (message);
  say(async () => ANSWERS[ask](await work, input));
});
say(async () => void (await work));
