import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TRIES_ALL } from '../thinned.js';
import { HOSTILE } from './hostile-files.js';

/** Issue 4, must show 3: hostile files through the command line as it is built. */

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUNDLE = path.join(process.cwd(), 'dist/cli/soukatsu.mjs');
/** Writes the most memory the process ever held, in kB, to its fourth stream. */
const PEAK =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
/** A clerk's machine has 4 GB; Excel is open beside us. */
const MOST_MEMORY_KB = 1_200_000;
/** Not a measure of speed: only a hang takes this long, on the busiest machine. */
const HANG_MS = 120_000;

function soukatsu(...words: string[]) {
  const { status, signal, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', PEAK, BUNDLE, ...words],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], timeout: HANG_MS },
  );
  return { status, signal, stdout, stderr, peak: Number(output[3]) };
}

test.each(HOSTILE)('$what: exit 2, one sentence, nothing written', ({ name, says, bytes }) => {
  writeFileSync(path.join(folder, name), bytes());
  const before = readdirSync(folder);
  const { peak, ...result } = soukatsu('recalc', name, '--in-place');
  expect(result).toEqual({ status: 2, signal: null, stdout: '', stderr: expect.stringContaining(says) });
  expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(result.stderr).toMatch(/[。)]\n$/);
  expect(readdirSync(folder)).toEqual(before);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(MOST_MEMORY_KB);
});

// Those that are refused late each alone in `npm test`, and here too in `npm run test:long`.
test('a report over all of them names each in a line and makes nothing', () => {
  const names = HOSTILE.filter(({ isSlow }) => TRIES_ALL || !isSlow).map(({ name }) => name);
  const { status, stdout, stderr } = soukatsu('report', ...names, '-o', 'report.xlsx');
  expect([status, stdout]).toEqual([2, '']);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => line.split(': ')[1])).toEqual(names);
  expect(readdirSync(folder)).not.toContain('report.xlsx');
});
