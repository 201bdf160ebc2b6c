import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsu } from '../cli/soukatsu.js';
import { sampleRows } from '../engine/summary/sample-tables.js';
import { AROUND, type CostlyFile, FOUND } from './costly-files.js';

/**
 * Small files that cost much are read or refused, and cost no more than others. `npm run test:long` tries all of them on the command line as it is
 * built (`npm run build`), by its time and its memory; here are those that are made in a moment.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-costly-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(30 * 60_000);

const at = (name: string) => path.join(folder, name);

const QUICK = ['sheets-fewer.xlsx', 'formulas-0.xlsx', 'formulas-1.xlsx', 'formulas-2.xlsx', 'columns.xlsx'];
const quick = FOUND.filter(({ name }) => QUICK.includes(name));

test.each(quick)('$what', async ({ name, bytes }) => {
  writeFileSync(at(name), bytes());
  const before = process.cpuUsage();
  const checked = await soukatsu('check', at(name));
  const written = await soukatsu('recalc', at(name), '-o', at(`out-${name}`));
  // Those that look at one thing again for each of many others take minutes.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  for (const { exitStatus, stderr } of [checked, written])
    if (exitStatus === 2) expect(stderr).toMatch(/上限.*\n$/);
  expect(existsSync(at(`out-${name}`))).toBe(written.exitStatus < 2);
});

const all: readonly CostlyFile[] = process.env.SOUKATSU_COSTLY === 'all' ? [...FOUND, ...AROUND] : [];
const BUNDLE = path.join(process.cwd(), 'dist/cli/soukatsu.mjs');
/** Seconds of a processor and kilobytes: those of a file, and of a report beside two others. */
const MOST = { cpu: 10, kilobytes: 1_000_000 };
/** The most memory of the program alone: what the system says of a process counts that of the one which began it. */
const MEASURE = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8')) : null;
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, kilobytes: Number(own?.[1] ?? maxRSS) }));
});`)}`;

function built(...words: string[]) {
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', MEASURE, BUNDLE, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  return { status, stderr, ...(JSON.parse(String(output[3] || '{}')) as Partial<typeof MOST>) };
}

// One test, so that there is one where none is asked for.
test(`${all.length} of all sizes, as built: check, recalc, and a report of three`, () => {
  const good = sampleRows('みどり商工会', 7, ['12(10)']);
  for (const name of ['a.tsv', 'b.tsv'])
    writeFileSync(at(name), good.map((row) => row.join('\t')).join('\n'));
  for (const { what, name, bytes } of all) {
    writeFileSync(at(name), bytes());
    const out = (own: string) => at(`out-${own}`);
    const runs = {
      check: built('check', at(name)),
      recalc: built('recalc', at(name), '-o', out(name), '--overwrite'),
      report: built('report', at('a.tsv'), at(name), at('b.tsv'), '-o', out('r.xlsx'), '--overwrite'),
    };
    for (const [command, { status, stderr, cpu = 999, kilobytes = 1e9 }] of Object.entries(runs)) {
      const told = status === 2 ? /[。)]\n$/.test(stderr) : status !== null && status < 2;
      expect([what, command, told, cpu < MOST.cpu, kilobytes < MOST.kilobytes]).toEqual([
        what,
        command,
        true,
        true,
        true,
      ]);
    }
    expect([what, existsSync(out('r.xlsx'))]).toEqual([what, true]);
    const told = Object.entries(runs).map(
      ([command, { cpu, kilobytes }]) => `${command} ${cpu?.toFixed(1)} s ${kilobytes} kB`,
    );
    process.stderr.write(`${what}: ${told.join(', ')}\n`);
    rmSync(at(name));
  }
});
