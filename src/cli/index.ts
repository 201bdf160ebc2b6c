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
import { readInWorkers } from './tables/read-in-workers.js';
import { terminalLanguage } from './usage/terminal-language.js';

/** Composition root of the command line. */

let isLost = false;
lookAfter(process.stdout, process.stderr, terminalLanguage(process.env), () => {
  isLost = true;
  process.exitCode = EXIT.unusable;
});

const { env, stdout: out, stderr: err } = process;
const [outTakesColour, errTakesColour] = [out, err].map(({ isTTY }) => takesColour(env, isTTY));
const line = new ProgressLine(
  (text) => err.write(text),
  () => performance.now(),
  terminalLanguage(env),
);

function print(text: string): Promise<void> {
  // The callback comes whether the text was taken or its reader is gone.
  line.clear();
  return new Promise((resolve) => out.write(outTakesColour ? paintFindings(text) : text, () => resolve()));
}

/** This file as built (the node build in webpack.config.js); the worker lies beside it. */
const here = import.meta.url;
const WORKER = new URL('./table-worker.mjs', here);

// Not awaited out here: what waits for a module can't be put together with it to one piece of code that is soon read.
async function main(): Promise<void> {
  const { exitStatus, stdout, stderr } = await run(process.argv.slice(2), packageJson.version, {
    environment: env,
    today: () => isoDate(new Date()),
    readStdin: () => readStdin(process.stdin),
    readTables: readInWorkers(WORKER),
    make: makeWithin(WORKER, makeHere),
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
void main();
