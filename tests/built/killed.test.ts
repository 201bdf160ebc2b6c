import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EVERYTHING } from '../cli/round-trip/everything.js';
import { TODAY } from '../today.js';

/** Issue 4, must show 4: killed at any moment of `recalc --in-place`, the file is the old one or the new one, whole. */

const BUNDLE = path.join(process.cwd(), 'dist/cli/soukatsu.mjs');
const KILL_AT_STEP = pathToFileURL(path.join(__dirname, 'kill-at-step.mjs')).href;
const OLD = Buffer.from(EVERYTHING['everything.xlsx'] ?? new Uint8Array());
const RECALC = [BUNDLE, 'recalc', 'r7.xlsx', '--in-place', '--as-of', TODAY];

let folder = '';
let fresh = Buffer.of();
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-killed-'));
  writeFileSync(path.join(folder, 'r7.xlsx'), OLD);
  expect(spawnSync(process.execPath, RECALC, { cwd: folder }).status).toBe(0);
  fresh = current();
  expect(fresh.equals(OLD)).toBe(false);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const current = () => readFileSync(path.join(folder, 'r7.xlsx'));
const putOld = () => writeFileSync(path.join(folder, 'r7.xlsx'), OLD);
const leftOver = () => readdirSync(folder).filter((name) => name !== 'r7.xlsx');

/** Which of the two files there is; anything else is a file torn apart. */
function which(): 'old' | 'new' | 'torn' {
  const bytes = current();
  if (bytes.equals(OLD)) return 'old';
  return bytes.equals(fresh) ? 'new' : 'torn';
}

function expectCleanRun() {
  putOld();
  expect(spawnSync(process.execPath, RECALC, { cwd: folder }).status).toBe(0);
  expect([which(), leftOver()]).toEqual(['new', []]);
}

test('between any two steps on the file system, and in the middle of the write', () => {
  const met: ('old' | 'new' | 'torn')[] = [];
  let mostLeftOver = 0;
  for (let killAt = 1; ; killAt += 1) {
    putOld();
    const { signal, status } = spawnSync(process.execPath, ['--import', KILL_AT_STEP, ...RECALC], {
      cwd: folder,
      env: { ...process.env, KILL_AT: String(killAt) },
    });
    expect(which()).not.toBe('torn');
    if (signal === null) {
      // Every step was passed: nobody was left to kill.
      expect([status, which(), leftOver()]).toEqual([0, 'new', []]);
      break;
    }
    expect(signal).toBe('SIGKILL');
    met.push(which());
    mostLeftOver = Math.max(mostLeftOver, leftOver().length);
  }
  // open, write in two, sync, close and rename: a step before and one after each.
  expect(met.length).toBeGreaterThanOrEqual(11);
  expect(new Set(met)).toEqual(new Set(['old', 'new']));
  // What was left lay beside the file, and never grew: each run took away what the one before it had left.
  expect(mostLeftOver).toBe(1);
  expectCleanRun();
});

test('at moments spread over the whole run', async () => {
  const started = performance.now();
  expectCleanRun();
  const whole = performance.now() - started;
  const MOMENTS = 16;
  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    putOld();
    const running = spawn(process.execPath, RECALC, { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => running.on('exit', resolve));
    const killing = setTimeout(() => running.kill('SIGKILL'), (whole * moment) / MOMENTS);
    await ended;
    clearTimeout(killing);
    expect(which()).not.toBe('torn');
  }
  expectCleanRun();
});
