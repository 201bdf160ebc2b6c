// @ts-check
import { engineFile } from './bench/engines.mjs';
import { runTool } from './run.mjs';

/**
 * `npm run same -- PLACE`: holds what this engine gives against what another build of it gives, object by object, on the tables of the corpus, 1,000 composed forms and
 * 1,000 random grids, or as many as SOUKATSU_SHEETS says. PLACE is a checkout in which `npx tsc -p src/engine` has run, its `dist`, or an engine's `index.js`.
 */
const [place] = process.argv.slice(2);
if (place === undefined) {
  console.error(
    'npm run same -- PLACE: name the checkout to compare with, its dist, or the index.js of a compiled engine.',
  );
  process.exitCode = 2;
} else {
  try {
    const env = {
      SOUKATSU_BESIDE: engineFile(place),
      SOUKATSU_SHEETS: process.env.SOUKATSU_SHEETS ?? '1000',
    };
    const { code } = await runTool(
      'jest/bin/jest.js',
      ['--selectProjects', 'unit', '--testPathPatterns', 'tests/forms/same-results', '--verbose'],
      { env },
    );
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
