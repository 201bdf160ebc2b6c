import packageJson from '../../package.json' with { type: 'json' };
import { isoDate } from '../engine/index.js';
import { paintErrors, paintFindings, takesColour } from './colours.js';
import { EXIT } from './exit-status.js';
import { makeHere } from './make-here.js';
import { makeWithin } from './make-within.js';
import { ProgressLine } from './progress.js';
import { readStdin } from './read-stdin.js';
import { run } from './run.js';
import { lookAfter } from './streams.js';
import { terminalLanguage } from './usage/terminal-language.js';

/** Composition root of the command line; `start/soukatsu.mjs` starts it. */

let isLost = false;
lookAfter(process.stdout, process.stderr, terminalLanguage(process.env), () => {
  isLost = true;
  process.exitCode = EXIT.unusable;
});

const { env, stdout: out, stderr: err } = process;
const [outTakesColour, errTakesColour] = [out, err].map(({ isTTY }) => takesColour(env, isTTY));
const line = new ProgressLine(
  (text) => err.write(text),
  // `performance` would load what measures the network too.
  () => process.uptime() * 1000,
  terminalLanguage(env),
);

function print(text: string): Promise<void> {
  // The callback comes whether the text was taken or its reader is gone.
  line.clear();
  return new Promise((resolve) => out.write(outTakesColour ? paintFindings(text) : text, () => resolve()));
}

/**
 * Runs the command line to its end, which leaves its exit status with the process.
 * @param worker what a worker thread is started with: `start/table-worker.cjs`, where it lies as built
 * @param words after `soukatsu`
 */
export async function start(worker: URL, words: readonly string[] = process.argv.slice(2)): Promise<void> {
  const { exitStatus, stdout, stderr } = await run(words, packageJson.version, {
    environment: env,
    today: () => isoDate(new Date()),
    readStdin: () => readStdin(process.stdin),
    async *readTables(files, request) {
      const { readInWorkers } = await import('./tables/read-in-workers.js');
      yield* readInWorkers(worker)(files, request);
    },
    make: makeWithin(worker, makeHere),
    print,
    notice: err.isTTY ? (text) => err.write(text) : null,
    progress: err.isTTY ? (done, all) => line.show(done, all) : null,
  });
  line.clear();
  err.write(errTakesColour ? paintErrors(stderr) : stderr);
  // A write of nothing fails too where there is no room, and bad usage would end as a lost result.
  if (stdout !== '') out.write(outTakesColour ? paintFindings(stdout) : stdout);
  process.exitCode = isLost ? EXIT.unusable : exitStatus;
}

// Until it has ended with another.
process.exitCode = EXIT.unusable;
