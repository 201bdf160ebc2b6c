// @ts-check
import { runTool } from './run.mjs';

/**
 * `npm run test:long`: every property of the engine on 100,000 cases, that of undo on 4,000, or as many as SOUKATSU_CASES says, 10,000 damaged files, or as
 * many as SOUKATSU_FUZZ says, and 100,000 composed forms, or as many as SOUKATSU_FORMS says.
 */
const { code } = await runTool(
  'jest/bin/jest.js',
  [
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'tests/(engine/(properties|figure/.*\\.property)|cli/fuzz|forms/forms|excel/undo-everything)',
    '--verbose',
  ],
  {
    env: {
      SOUKATSU_CASES: process.env.SOUKATSU_CASES ?? '100000',
      SOUKATSU_FORMS: process.env.SOUKATSU_FORMS ?? '100000',
      SOUKATSU_FUZZ: process.env.SOUKATSU_FUZZ ?? '10000',
    },
  },
);
process.exitCode = code;
