import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inOrder } from '../../../src/cli/tables/lanes.js';
import { WorkerLane } from '../../../src/cli/tables/worker-lane.js';

/** A real worker thread that answers with the file's name, or comes down. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
const kept = [];
parentPort.on('message', ({ file }) => {
  if (file === 'exit') process.exit(3);
  if (file === 'throw') throw new Error('out of hand');
  while (file === 'hang') ;
  while (file === 'memory') kept.push(new Array(1000).fill(file + kept.length));
  parentPort.postMessage('did ' + file);
});
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-worker-'));
  writeFileSync(path.join(folder, 'worker.mjs'), WORKER);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function outcomes(files: readonly string[], lanes: number, milliseconds = 60_000): Promise<string[]> {
  const entry = pathToFileURL(path.join(folder, 'worker.mjs'));
  const lane = () =>
    new WorkerLane<{ file: string; stdin: null }, string>(
      entry,
      (_, failure) => `${failure.code}: ${failure.message.ja}`,
      () => ({ milliseconds, megabytes: 40 }),
    );
  const own = Array.from({ length: lanes }, lane);
  const list: string[] = [];
  const works = files.map((file) => ({ file, stdin: null }));
  for await (const outcome of inOrder(works, own, 4)) list.push(outcome);
  await Promise.all(own.map((one) => one.end()));
  return list;
}

test('one thread answers file after file', async () => {
  const files = Array.from({ length: 30 }, (_, index) => `f${index}`);
  expect(await outcomes(files, 1)).toEqual(files.map((file) => `did ${file}`));
});

test('a file that brings its thread down is told, and the rest goes on', async () => {
  const list = await outcomes(['a', 'exit', 'b', 'throw', 'c', 'd'], 2);
  expect(list[1]).toContain('「exit」を処理できませんでした(exit 3)');
  expect(list[3]).toContain('「throw」を処理できませんでした(out of hand)');
  expect([list[0], list[2], list[4], list[5]]).toEqual(['did a', 'did b', 'did c', 'did d']);
});

test('a file that never ends costs its time and no more', async () => {
  const list = await outcomes(['hang', 'b'], 1, 3000);
  expect(list).toEqual([expect.stringMatching(/^took-too-long: .*上限3秒/), 'did b']);
});

test('a file that fills the memory costs its thread and no more', async () => {
  const list = await outcomes(['memory', 'b'], 1);
  expect(list).toEqual([expect.stringMatching(/^too-much-memory: .*上限40MB/), 'did b']);
});
