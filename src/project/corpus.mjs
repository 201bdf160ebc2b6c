// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './run.mjs';

/** `npm run corpus`: holds the engine against the corpus and prints precision and recall of every rule. */
const folder = await mkdtemp(path.join(tmpdir(), 'soukatsu-corpus-'));
const scores = path.join(folder, 'scores.txt');
try {
  const { code, output } = await runTool(
    'jest/bin/jest.js',
    ['--selectProjects', 'unit', '--testPathPatterns', 'tests/corpus/engine'],
    { quiet: true, env: { SOUKATSU_SCORES: scores } },
  );
  if (code !== 0) console.error(output.trimEnd());
  process.stdout.write(await readFile(scores, 'utf8').catch(() => ''));
  process.exitCode = code;
} finally {
  await rm(folder, { recursive: true, force: true });
}
