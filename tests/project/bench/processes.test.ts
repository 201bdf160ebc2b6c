import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withProcesses } from '../../../src/project/bench/processes.mjs';

/** Contestants at work in processes of their own. */

const plainLoop = { name: 'plain loop', does: 'plain loop' } as const;
const parse = { name: 'JSON.parse', does: 'JSON.parse' } as const;
const input = { of: 'texts all different', size: 40 };

test('each says what it says of a table, what time it takes and what its results hold', async () => {
  const answers = await withProcesses([plainLoop, parse], async ([loop, json]) => ({
    said: [await loop?.said(input), await json?.said(input)],
    time: await loop?.time({ ...input, tables: 50 }),
    kept: await json?.keptBytes({ ...input, size: 2000 }),
  }));
  expect(answers.said).toEqual([{ read: 40, achieved: 24, wrong: 2 }, null]);
  expect(answers.time?.clock).toBeGreaterThan(0);
  expect(answers.time?.cpu).toBeGreaterThan(0);
  // The rows parsed are the rows that were given: they take the same.
  expect((answers.kept?.result ?? 0) / (answers.kept?.input ?? 1)).toBeCloseTo(1, 0);
});

test('whose work fails is said, and the others are ended', async () => {
  const working = withProcesses([plainLoop, parse], async ([loop, json]) => {
    await loop?.time(input);
    return json?.time({ of: 'tea leaves', size: 3 });
  });
  await expect(working).rejects.toThrow('JSON.parse: There are no tables of tea leaves.');
});

test("one that can't begin is said", async () => {
  const missing = { name: 'beside', does: 'engine', engine: '/nowhere/index.js' } as const;
  await expect(withProcesses([missing], async () => 0)).rejects.toThrow('beside: Cannot find module');
});

test('a process that dies at its work is said, and not waited for', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-bench-test-'));
  const engine = path.join(folder, 'index.mjs');
  writeFileSync(engine, 'export const check = () => process.exit(3);');
  const dying = withProcesses([{ name: 'engine', does: 'engine', engine }], async ([own]) =>
    own?.time(input),
  );
  await expect(dying).rejects.toThrow('The process of engine ended (3).');
  rmSync(folder, { recursive: true });
});
