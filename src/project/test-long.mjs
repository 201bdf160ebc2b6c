// @ts-check
import { runTool } from './run.mjs';

/** `npm run test:long`: every property of the engine on 100,000 cases, or as many as SOUKATSU_CASES says. */
const { code } = await runTool(
  'jest/bin/jest.js',
  ['--selectProjects', 'unit', '--testPathPatterns', 'tests/engine/properties', '--verbose'],
  { env: { SOUKATSU_CASES: process.env.SOUKATSU_CASES ?? '100000' } },
);
process.exitCode = code;
