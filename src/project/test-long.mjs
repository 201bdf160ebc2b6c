// @ts-check
import { provideBrowser } from './browser.mjs';
import { runTool } from './run.mjs';

/**
 * `npm run test:long`: every property of the engine on 100,000 cases, that of undo on 4,000, and dirt on every row of the corpus, or as many as SOUKATSU_CASES says, 10,000 damaged files and 10,000 with a text changed, or as
 * many as SOUKATSU_FUZZ says, 100,000 composed forms, or as many as SOUKATSU_FORMS says, and every two columns exchanged of 1,000 forms whose columns are given.
 * Files that cost much are tried on the command line as it is built: `npm run build` first. 100 files are saved by somebody else while they are written, or as
 * many as SOUKATSU_SWAPS says. Every fault and every other hand meets every round trip of the pane, every table is read by every reader with its numbers both ways, every order of three steps is gone, and
 * every state of the pane is seen in every look. The other unit tests run along: none that tries a part is left out by a list nobody kept.
 */
const { code: unit } = await runTool('jest/bin/jest.js', ['--selectProjects', 'unit', '--verbose'], {
  env: {
    SOUKATSU_ALL: '1',
    SOUKATSU_CASES: process.env.SOUKATSU_CASES ?? '100000',
    SOUKATSU_FORMS: process.env.SOUKATSU_FORMS ?? '100000',
    SOUKATSU_GIVEN_FORMS: process.env.SOUKATSU_GIVEN_FORMS ?? '1000',
    SOUKATSU_GIVEN_PAIRS: process.env.SOUKATSU_GIVEN_PAIRS ?? 'all',
    SOUKATSU_SWAPS: process.env.SOUKATSU_SWAPS ?? '100',
    SOUKATSU_COSTLY: process.env.SOUKATSU_COSTLY ?? 'all',
    SOUKATSU_FUZZ: process.env.SOUKATSU_FUZZ ?? '10000',
  },
});

async function everyLookAndFile() {
  const browser = await provideBrowser();
  if (!browser.ok) {
    console.error(browser.message);
    return 1;
  }
  const { code } = await runTool(
    'jest/bin/jest.js',
    ['--selectProjects', 'browser', '--testPathPatterns', 'tests/(browser/looks|built)', '--verbose'],
    { env: { SOUKATSU_ALL: '1', SOUKATSU_BROWSER: browser.path } },
  );
  return code;
}

process.exitCode = unit || (await everyLookAndFile());
