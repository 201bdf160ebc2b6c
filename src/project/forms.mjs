// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './run.mjs';

/**
 * `npm run forms -- 5000`: composes as many forms (2,000 where no number is given), holds the engine against what is true of each, and prints
 * the results for each axis. SOUKATSU_FORMS_SEED names the first seed, SOUKATSU_ENGINE the index of another build to measure.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'soukatsu-forms-'));
const scores = path.join(folder, 'scores.txt');
try {
  const { code, output } = await runTool(
    'jest/bin/jest.js',
    ['--selectProjects', 'unit', '--testPathPatterns', 'tests/forms/forms\\.test'],
    { quiet: true, env: { SOUKATSU_SCORES: scores, SOUKATSU_FORMS: process.argv[2] ?? '2000' } },
  );
  process.stdout.write(await readFile(scores, 'utf8').catch(() => ''));
  if (code !== 0) console.error(output.trimEnd());
  process.exitCode = code;
} finally {
  await rm(folder, { recursive: true, force: true });
}
