// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { COMPILER } from './compiler.mjs';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';
import { jestTotals, totalsLine } from './totals.mjs';

/** @type {import('./totals.mjs').Totals} */
const totals = { passed: 0, failed: 0 };

/**
 * Runs projects of jest and adds their counts to the totals.
 *
 * @param {readonly string[]} projects
 * @param {{ env?: Record<string, string>, givesWay?: boolean }} [options]
 */
async function jest(projects, options) {
  const folder = await mkdtemp(path.join(tmpdir(), 'soukatsu-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const { code } = await runTool(
      'jest/bin/jest.js',
      [
        '--selectProjects',
        ...projects,
        '--json',
        '--outputFile',
        report,
        '--silent=false',
        '--reporters',
        'default',
      ],
      options,
    );
    const counted = jestTotals(JSON.parse(await readFile(report, 'utf8')));
    totals.passed += counted.passed;
    totals.failed += counted.failed;
    return code === 0 && counted.failed === 0;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Promise<{ code: number, output: string }>} running */
async function quietly(running) {
  const { code, output } = await running;
  if (code !== 0) console.error(output.trimEnd());
  return code === 0;
}

/** @type {ReturnType<typeof provideBrowser> | null} */
let browserAsked = null;
const browserOnce = () => {
  browserAsked ??= provideBrowser();
  return browserAsked;
};

/** Whether there is a browser, which may have to be fetched: it comes while others work. */
async function hasBrowser() {
  const browser = await browserOnce();
  if (!browser.ok) console.error(browser.message);
  return browser.ok;
}

/** The commands of the documents and the tests in a browser: all that needs the build. What builds first finds that nothing has changed. */
async function builtTests() {
  const browser = await browserOnce();
  return browser.ok && jest(['documents', 'browser'], { env: { SOUKATSU_BROWSER: browser.path } });
}

/** @typedef {{ name: string, run: () => Promise<boolean>, failed: string }} Step */

/**
 * The stages in turn. The lanes of one run beside each other, and the steps of a lane in turn: compiler and webpack keep little more than one core busy each, and
 * both at a time take more memory than small machines have. The unit tests take what the others leave: these wait for one another, and for a browser, half of
 * their time.
 *
 * @type {readonly (readonly (readonly Step[])[])[]}
 */
const stages = [
  [[{ name: 'setup', run: setUp, failed: 'The packages could not be installed.' }]],
  [
    [
      {
        name: 'lint',
        run: () => quietly(runTool('@biomejs/biome/bin/biome', ['check', '.'], { quiet: true })),
        failed: 'Biome found something to mend; `npm run format` mends what it can.',
      },
      {
        name: 'types',
        run: () => quietly(runTool(COMPILER, ['-p', '.'], { quiet: true })),
        failed: 'TypeScript found an error.',
      },
      { name: 'build', run: () => quietly(build({ once: true })), failed: 'The build failed.' },
      {
        name: 'documents and browser',
        run: builtTests,
        failed:
          'A command of README or a guide does not run as it is written, or a test of what is built failed.',
      },
    ],
    [{ name: 'browser', run: hasBrowser, failed: 'There is no browser to test in.' }],
    [{ name: 'unit', run: () => jest(['unit'], { givesWay: true }), failed: 'A unit test failed.' }],
  ],
];

/** @param {Step} step */
async function passes({ name, run, failed }) {
  const started = Date.now();
  const passed = await run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(passed ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s): ${failed}`);
  return passed;
}

const NOT_RUN = 'The steps after it were not run.';

/** @param {readonly Step[]} lane */
async function allPass(lane) {
  for (const step of lane) {
    if (await passes(step)) continue;
    if (step !== lane.at(-1)) console.log(NOT_RUN);
    return false;
  }
  return true;
}

/** `npm test`: every stage in turn, up to the first that fails. */
async function test() {
  for (const stage of stages) {
    console.log(`▶ ${stage.flatMap((lane) => lane.map(({ name }) => name)).join(', ')}`);
    const passed = await Promise.all(stage.map(allPass));
    if (passed.includes(false)) {
      if (stage !== stages.at(-1)) console.log(NOT_RUN);
      console.log(totalsLine(totals, true));
      return 1;
    }
  }
  console.log(totalsLine(totals, false));
  return 0;
}

process.exitCode = await test();
