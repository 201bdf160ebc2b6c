import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { FirstLoadBudget, sizeReport } from '../../src/project/first-load-budget.mjs';

test('an entry at its budget passes, one byte above fails with what to do', () => {
  const { lines, failures } = sizeReport([
    { entry: 'pane', bytes: 135_000, budget: 135 },
    { entry: 'functions', bytes: 40_001, budget: 40 },
  ]);
  expect(lines).toEqual(['  pane           135.0 kB gzip of 135', '  functions       40.0 kB gzip of 40']);
  expect(failures).toEqual([
    'functions loads 40.0 kB (gzip) first; its budget is 40 kB. Load what is not needed at once later, or take it out.',
  ]);
});

/** Builds one small entry and gives the build's errors. */
async function errorsOf(budgets: Record<string, number>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'soukatsu-budget-'));
  const said = jest.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await writeFile(path.join(folder, 'entry.js'), 'globalThis.said = "何も重くない";');
    return await new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          entry: { small: path.join(folder, 'entry.js') },
          output: { path: path.join(folder, 'out') },
          plugins: [new FirstLoadBudget(budgets)],
        },
        (error, stats) => {
          if (error) reject(error);
          else resolve((stats?.toJson({ errors: true }).errors ?? []).map(({ message }) => message));
        },
      );
    });
  } finally {
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/^First load\n {2}small +0\.\d kB gzip of/));
    said.mockRestore();
    await rm(folder, { recursive: true, force: true });
  }
}

test('a build is measured, and fails above its budget or without one', async () => {
  expect(await errorsOf({ small: 1 })).toEqual([]);
  expect(await errorsOf({ small: 0.01 })).toEqual([expect.stringContaining('small loads 0.1 kB')]);
  expect(await errorsOf({})).toEqual([expect.stringContaining('its budget is 0 kB')]);
});
