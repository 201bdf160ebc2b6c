// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';
import { jestTotals, totalsLine } from './totals.mjs';

/** @type {import('./totals.mjs').Totals} */
const totals = { passed: 0, failed: 0 };

/**
 * Runs projects of jest and adds their counts to the totals.
 *
 * @param {readonly string[]} projects
 * @param {Record<string, string>} [env]
 */
async function jest(projects, env) {
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
      env ? { env } : {},
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

async function browserTests() {
  const browser = await provideBrowser();
  if (!browser.ok) {
    console.error(browser.message);
    return false;
  }
  return jest(['browser'], { SOUKATSU_BROWSER: browser.path });
}

/** @typedef {{ name: string, run: () => Promise<boolean>, failed: string }} Step */

/**
 * The stages in turn. The steps of one run beside each other, because some of them keep one core busy only.
 *
 * @type {readonly (readonly Step[])[]}
 */
const stages = [
  [{ name: 'setup', run: setUp, failed: 'The packages could not be installed.' }],
  [
    {
      name: 'types',
      run: () => quietly(runTool('typescript/lib/tsc.js', ['-p', '.'], { quiet: true })),
      failed: 'TypeScript found an error.',
    },
    {
      name: 'lint',
      run: () => quietly(runTool('@biomejs/biome/bin/biome', ['check', '.'], { quiet: true })),
      failed: 'Biome found something to mend; `npm run format` mends what it can.',
    },
    { name: 'build', run: () => quietly(build()), failed: 'The build failed.' },
  ],
  [
    {
      // The commands of the documents build again, so no test of what is built runs beside them.
      name: 'unit and documents',
      run: () => jest(['unit', 'documents']),
      failed: 'A unit test failed, or a command of README or a guide does not run as it is written.',
    },
  ],
  [{ name: 'browser', run: browserTests, failed: 'A browser test failed.' }],
];

/** @param {Step} step */
async function passes({ name, run, failed }) {
  const started = Date.now();
  const passed = await run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(passed ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s): ${failed}`);
  return passed;
}

/** `npm test`: every stage in turn, up to the first that fails. */
async function test() {
  for (const stage of stages) {
    console.log(`▶ ${stage.map(({ name }) => name).join(', ')}`);
    const passed = await Promise.all(stage.map(passes));
    if (passed.includes(false)) {
      if (stage !== stages.at(-1)) console.log('The steps after it were not run.');
      console.log(totalsLine(totals, true));
      return 1;
    }
  }
  console.log(totalsLine(totals, false));
  return 0;
}

process.exitCode = await test();
