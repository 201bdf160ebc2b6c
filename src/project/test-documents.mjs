// @ts-check
import { runTool } from './run.mjs';

/** `npm run test:documents`: every command of README and the guides, those too that take minutes (an hour in all). */
const { code } = await runTool(
  'jest/bin/jest.js',
  ['--selectProjects', 'documents', '--verbose', '--runInBand'],
  {
    env: { SOUKATSU_ALL_COMMANDS: '1' },
  },
);
process.exitCode = code;
