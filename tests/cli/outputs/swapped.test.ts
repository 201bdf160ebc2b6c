import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { sampleRows } from '../../engine/summary/sample-tables.js';
import { dice } from '../fuzz/mutate.js';
import { soukatsu } from '../soukatsu.js';

/**
 * A colleague saves a file while it is recalculated in place: by a rename, as Excel does, at any moment of the work. What they saved is there
 * afterwards, and where it was not read, that is told. `npm run test:long` tries 100.
 */

const TIMES = Number(process.env.SOUKATSU_SWAPS ?? 12);
jest.setTimeout(60_000 + TIMES * 10_000);

/** A thread of its own: the work on a file gives this one no turn. */
const COLLEAGUE = `
const { parentPort } = require('node:worker_threads');
const { renameSync } = require('node:fs');
parentPort.on('message', ({ from, to, after }) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, after);
  renameSync(from, to);
  parentPort.postMessage('saved');
});
`;

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-swap-'));
const colleague = new Worker(COLLEAGUE, { eval: true });
afterAll(async () => {
  await colleague.terminate();
  rmSync(folder, { recursive: true, force: true });
});

const tableOf = (comment: string) =>
  sampleRows(
    'みどり商工会',
    7,
    Array.from({ length: 40 }, () => '12(10)'),
  )
    .map((row) => row.join('\t').replace(/達成/g, ''))
    .join('\n')
    .replace('総括表', `総括表 ${comment}`);

test(`${TIMES} saves in the middle of a recalculation, none lost`, async () => {
  const roll = dice(20_260_401);
  const file = path.join(folder, 'a.tsv');
  const theirs = path.join(folder, 'theirs.tsv');
  const counted = { told: 0, readFirst: 0, savedLast: 0 };
  // How long one takes here and now.
  writeFileSync(file, tableOf('私'));
  const started = performance.now();
  await soukatsu('recalc', file, '--in-place');
  const usual = performance.now() - started;
  for (let time = 0; time < TIMES; time += 1) {
    writeFileSync(file, tableOf('私'));
    writeFileSync(theirs, tableOf('同僚'));
    const saved = new Promise((resolve) => colleague.once('message', resolve));
    colleague.postMessage({ from: theirs, to: file, after: (roll(1000) / 1000) * usual });
    const result = await soukatsu('recalc', file, '--in-place');
    await saved;
    const now = readFileSync(file, 'utf8');
    expect([time, now.includes('同僚')]).toEqual([time, true]);
    const untouched = now === tableOf('同僚');
    if (result.exitStatus === 2) {
      expect([time, untouched, result.stderr]).toEqual([
        time,
        true,
        expect.stringContaining('ほかの人が保存'),
      ]);
      counted.told += 1;
    } else counted[untouched ? 'savedLast' : 'readFirst'] += 1;
  }
  expect(counted.told + counted.readFirst + counted.savedLast).toBe(TIMES);
  expect(readdirSync(folder)).toEqual(['a.tsv']);
});
