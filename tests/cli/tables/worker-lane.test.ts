import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inOrder } from '../../../src/cli/tables/lanes.js';
import type { TableOutcome } from '../../../src/cli/tables/table-outcome.js';
import { WorkerLane } from '../../../src/cli/tables/worker-lane.js';
import { TODAY } from '../../today.js';

/** A real worker thread that answers with the file's name, or comes down. */
const WORKER = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (file) => {
  if (file === 'exit') process.exit(3);
  if (file === 'throw') throw new Error('out of hand');
  parentPort.postMessage({ ok: true, summary: null, report: workerData.language + ' ' + file });
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

async function outcomes(files: readonly string[], lanes: number): Promise<string[]> {
  const entry = pathToFileURL(path.join(folder, 'worker.mjs'));
  const request = {
    sheet: null,
    measureRule: 'all',
    columns: [],
    config: null,
    asOf: TODAY,
    language: 'ja',
    stdin: null,
    withSummary: false,
    withReport: true,
    passesOwnBooks: true,
  } as const;
  const own = Array.from({ length: lanes }, () => new WorkerLane(entry, request));
  const words = ({ ok, ...rest }: TableOutcome) =>
    ok && 'report' in rest ? String(rest.report) : 'message' in rest ? rest.message.ja : '';
  const list: string[] = [];
  for await (const outcome of inOrder(files, own, 4)) list.push(words(outcome));
  await Promise.all(own.map((lane) => lane.end()));
  return list;
}

test('one thread answers file after file', async () => {
  const files = Array.from({ length: 30 }, (_, index) => `f${index}`);
  expect(await outcomes(files, 1)).toEqual(files.map((file) => `ja ${file}`));
});

test('a file that brings its thread down is told, and the rest goes on', async () => {
  const list = await outcomes(['a', 'exit', 'b', 'throw', 'c', 'd'], 2);
  expect(list[1]).toContain('「exit」を処理できませんでした(exit 3)');
  expect(list[3]).toContain('「throw」を処理できませんでした(out of hand)');
  expect([list[0], list[2], list[4], list[5]]).toEqual(['ja a', 'ja b', 'ja c', 'ja d']);
});
