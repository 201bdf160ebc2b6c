import packageJson from '../../package.json' with { type: 'json' };
import { isoDate } from '../engine/index.js';
import { EXIT } from './exit-status.js';
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

function print(text: string): Promise<void> {
  // The callback comes whether the text was taken or its reader is gone.
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

function progress(done: number, all: number): void {
  process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
}

/** This file as built (the node build in webpack.config.js); the worker lies beside it. */
const here = import.meta.url;

const { exitStatus, stdout, stderr } = await run(process.argv.slice(2), packageJson.version, {
  environment: process.env,
  today: () => isoDate(new Date()),
  readStdin: () => readStdin(process.stdin),
  readTables: readInWorkers(new URL('./table-worker.mjs', here)),
  print,
  notice: process.stderr.isTTY ? (text) => process.stderr.write(text) : null,
  progress: process.stderr.isTTY ? progress : null,
});
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = isLost ? EXIT.unusable : exitStatus;
