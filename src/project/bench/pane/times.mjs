// @ts-check
import { distinctRows } from '../distinct-rows.mjs';
import { number, print } from '../lines.mjs';
import { median } from '../measure.mjs';
import { sheetOf } from '../tables.mjs';
import { opened, timeOfPress, watched } from './opened.mjs';

/** How long a person waits for the pane: until it can be pressed, for a form, for 20,000 rows; builds taking turns. */

/** @typedef {import('./opened.mjs').Build} Build */
/** @typedef {{ clock: number[], cpu: number[] }} Times */

const ROUNDS = 9;
const LONG_ROUNDS = 3;
/** What its button says, or said in older builds. */
const CHECK = /^確認(?:のみ)?$/;
/** Milliseconds from the press for a form: an answer within them is felt to be at once. */
export const LIMIT = 100;

/** Times by what they are of and by build, in the order they were first taken. */
class Measures {
  /** @type {Map<string, Map<string, Times>>} */
  #all = new Map();

  /** @param {string} what @param {string} build @param {{ clock: number, cpu?: number }} time */
  add(what, build, { clock, cpu }) {
    const builds = this.#all.get(what) ?? new Map();
    this.#all.set(what, builds);
    const times = builds.get(build) ?? { clock: [], cpu: [] };
    builds.set(build, times);
    times.clock.push(clock);
    if (cpu !== undefined) times.cpu.push(cpu);
  }

  /** @param {string} what @param {string} build */
  least = (what, build) => Math.min(...(this.#all.get(what)?.get(build)?.clock ?? []));

  print() {
    const lines = [['ms', 'build', 'least', 'median', 'least cpu of the main thread', 'median']];
    for (const [what, builds] of this.#all)
      for (const [build, { clock, cpu }] of builds)
        lines.push([
          what,
          build,
          number(Math.min(...clock), 0),
          number(median(clock), 0),
          ...(cpu.length === 0 ? [] : [number(Math.min(...cpu), 0), number(median(cpu), 0)]),
        ]);
    print(lines);
  }
}

/** @param {Measures} measures @param {import('playwright-core').Browser} browser @param {Build} build */
async function oneForm(measures, browser, build) {
  const pane = await opened(browser, build);
  const { ready } = await watched(pane);
  measures.add('start: until a button can be pressed', build.name, { clock: ready, cpu: await pane.cpu() });
  for (const [what, name, said] of /** @type {const} */ ([
    ['form: 確認, the first', CHECK, /確認しました/],
    ['form: 再計算', '再計算', /書き込みました/],
    ['form: 元に戻す', '元に戻す', /元に戻しました/],
    ['form: 確認 again', CHECK, /確認しました/],
  ]))
    measures.add(what, build.name, await timeOfPress(pane, name, said));
  await pane.close();
}

/** @param {Measures} measures @param {import('playwright-core').Browser} browser @param {Build} build @returns {Promise<number[]>} the shares shown */
async function longTable(measures, browser, build) {
  const pane = await opened(browser, build);
  await pane.page.getByText('状態', { exact: true }).click();
  await pane.page.getByRole('button', { name: '大きな表(2万行)' }).click();
  measures.add('20,000 rows: 確認', build.name, await timeOfPress(pane, CHECK, /確認しました/));
  const { shares, workers } = await watched(pane);
  const sheet = sheetOf(distinctRows(21));
  for (let round = 0; round < ROUNDS; round += 1)
    measures.add('worker: from its start to its check of a form', build.name, {
      clock: await pane.frame.evaluate(askNewWorker, { address: workers[0] ?? '', sheet }),
    });
  measures.add('20,000 rows: 再計算', build.name, await timeOfPress(pane, '再計算', /書き込みました/));
  await pane.close();
  return shares;
}

/**
 * Runs in the pane's frame.
 *
 * @param {{ address: string, sheet: unknown }} question
 * @returns {Promise<number>} milliseconds until a new worker has answered
 */
function askNewWorker({ address, sheet }) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const worker = new Worker(address);
    worker.onerror = () => reject(new Error(`The worker ${address} failed.`));
    worker.onmessage = ({ data }) => {
      if (!('rest' in data)) return;
      resolve(performance.now() - began);
      worker.terminate();
    };
    worker.postMessage({ number: 1, sheet, policy: {} });
  });
}

/**
 * Prints the times.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {readonly Build[]} builds the first is this one
 * @returns {Promise<boolean>} whether a form is answered in time, at the best of the rounds
 */
export async function times(browser, builds) {
  const measures = new Measures();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const build of builds) await oneForm(measures, browser, build);
  /** @type {Map<string, number[]>} */
  const shown = new Map();
  for (let round = 0; round < LONG_ROUNDS; round += 1)
    for (const build of builds) shown.set(build.name, await longTable(measures, browser, build));
  measures.print();
  for (const [name, shares] of shown)
    console.log(`shares shown of the check of 20,000 rows, ${name}: ${shares.join(', ') || 'none'}`);
  const own = builds[0]?.name ?? '';
  const late = ['form: 確認, the first', 'form: 再計算', 'form: 確認 again'].filter(
    (what) => measures.least(what, own) > LIMIT,
  );
  for (const what of late) console.log(`${what}: over ${LIMIT} ms`);
  return late.length === 0;
}
