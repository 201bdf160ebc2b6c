// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.mjs';

/** Builds of the command line, measured beside each other: their runs take turns, so that a busy moment hits each of them. */

/** @typedef {{ name: string, words: readonly string[], alone?: boolean }} Program a name, what Node is started with, and whether the words of a command do not follow */
/** @typedef {{ seconds: number, cpu: number, megabytes: number }} Cost of a process: by the clock, of processors, at most */

const OWN = fileURLToPath(new URL('../../../../dist/cli', import.meta.url));
const MEASURE =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();writeSync(3,JSON.stringify([(userCPUTime+systemCPUTime)/1e6,maxRSS/1024]))})';

/**
 * The builds to measure: this one, and another in the folder that is given.
 *
 * @param {string | undefined} beside a folder `dist/cli` built of another commit
 * @returns {readonly Program[]}
 * @throws where it holds no command line
 */
export function builds(beside) {
  const own = { name: 'now', words: [path.join(OWN, 'soukatsu.mjs')] };
  if (beside === undefined) return [own];
  const other = path.resolve(beside, 'soukatsu.mjs');
  if (!existsSync(other))
    throw new Error(`No command line at ${other}: name the folder dist/cli of a build.`);
  return [{ name: 'beside', words: [other] }, own];
}

/**
 * Costs of each program, the median of some runs.
 *
 * @param {readonly Program[]} programs
 * @param {readonly string[]} words of each
 * @param {{ times: number, cwd: string, output?: string }} how `output` is taken away before each run: an older build does not ask before it writes over it
 * @returns {Map<string, Cost>} by the name of the program
 */
export function measured(programs, words, { times, cwd, output }) {
  /** @type {Map<string, Cost[]>} */
  const runs = new Map(programs.map(({ name }) => [name, []]));
  for (let time = 0; time < times; time += 1)
    for (const { name, words: own } of programs) {
      if (output !== undefined) rmSync(path.join(cwd, output), { force: true });
      runs.get(name)?.push(runOnce([...own, ...words], cwd));
    }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)),
        cpu: median(all.map(({ cpu }) => cpu)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

/**
 * Costs of each program at its best of some runs: how long it takes to begin and to do something small says little by its median, on a machine that has
 * other things to do.
 *
 * @param {readonly Program[]} programs
 * @param {readonly string[]} words of each
 * @param {{ times: number, cwd: string }} how
 * @returns {Map<string, Cost>} by the name of the program
 */
export function leastOf(programs, words, { times, cwd }) {
  /** @type {Map<string, Cost>} */
  const least = new Map();
  for (let time = 0; time < times; time += 1)
    for (const { name, words: own, alone } of programs) {
      const { seconds, cpu, megabytes } = runOnce(alone ? own : [...own, ...words], cwd);
      const before = least.get(name);
      least.set(name, {
        seconds: Math.min(seconds, before?.seconds ?? seconds),
        cpu: Math.min(cpu, before?.cpu ?? cpu),
        megabytes: Math.min(megabytes, before?.megabytes ?? megabytes),
      });
    }
  return least;
}

/** @param {readonly string[]} words @param {string} cwd @returns {Cost} */
function runOnce(words, cwd) {
  const started = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', MEASURE, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0 && status !== 1) throw new Error(`${words.slice(0, 4).join(' ')}: ${stderr}`);
  const [cpu = 0, megabytes = 0] = JSON.parse(String(output[3]));
  return { seconds: (performance.now() - started) / 1000, cpu, megabytes };
}
