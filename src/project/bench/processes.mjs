// @ts-check
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Contestants at work, each in a process of its own. */

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('./inputs.mjs').Input} Input */

/**
 * @typedef {object} Process
 * @property {(input: Input) => Promise<import('./measure.mjs').Time>} time what it takes for the tables, their making left out
 * @property {(input: Input) => Promise<import('./plain-loop.mjs').Said | null>} said what it says of the first of the tables
 * @property {(input: Input) => Promise<{ result: number, input: number }>} keptBytes bytes that its results hold, and the tables themselves
 */

const PROGRAM = fileURLToPath(new URL('./contestant-process.mjs', import.meta.url));

/**
 * @param {Contestant} contestant
 * @returns {{ ask: (ask: import('./contestant-process.mjs').Question['ask'], input: Input) => Promise<any>, ready: Promise<unknown>, end: () => void }}
 */
function started(contestant) {
  const child = fork(PROGRAM, [JSON.stringify(contestant)], { execArgv: ['--expose-gc'] });
  /** @returns {Promise<any>} */
  const answer = () =>
    new Promise((resolve, reject) => {
      /** @param {number | null} code @param {string | null} signal */
      const ended = (code, signal) =>
        reject(new Error(`The process of ${contestant.name} ended (${signal ?? code}).`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        const said = /** @type {import('./contestant-process.mjs').Answer} */ (message);
        if ('failed' in said) reject(new Error(`${contestant.name}: ${said.failed}`));
        else resolve(said.answer);
      });
    });
  return {
    ready: answer(),
    ask(ask, input) {
      child.send({ ask, input });
      return answer();
    },
    end: () => child.kill(),
  };
}

/**
 * Starts a process for each, hands them over, and ends them when all is done, whatever comes of it.
 *
 * @template Result
 * @param {readonly Contestant[]} contestants
 * @param {(processes: readonly Process[]) => Promise<Result>} use
 * @returns {Promise<Result>}
 * @throws where one of them can't be started or dies
 */
export async function withProcesses(contestants, use) {
  const all = contestants.map(started);
  try {
    await Promise.all(all.map(({ ready }) => ready));
    return await use(
      all.map(({ ask }) => ({
        time: (input) => ask('time', input),
        said: (input) => ask('said', input),
        keptBytes: (input) => ask('kept bytes', input),
      })),
    );
  } finally {
    for (const { end } of all) end();
  }
}
