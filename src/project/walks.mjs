// @ts-check
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';

/**
 * `npm run walks`: goes the ways of the four people (administrator, contributor, analyst, clerk) from the first page to what each came for, with
 * the commands as the documents print them. Clones the last commit and installs its packages anew: some 15 minutes.
 */
async function walks() {
  if (!(await setUp())) return 1;
  const browser = await provideBrowser();
  if (!browser.ok) {
    console.error(browser.message);
    return 1;
  }
  const built = await build();
  if (built.code !== 0) {
    console.error(built.output.trimEnd());
    return 1;
  }
  const { code } = await runTool(
    'jest/bin/jest.js',
    ['--selectProjects', 'walks', '--verbose', '--runInBand'],
    { env: { SOUKATSU_BROWSER: browser.path } },
  );
  return code;
}

process.exitCode = await walks();
