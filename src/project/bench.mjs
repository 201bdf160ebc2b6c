// @ts-check
import { COMPILER } from './compiler.mjs';
import { run, runTool } from './run.mjs';

/**
 * `npm run bench`: builds the engine as it is published, then measures it. `-- --beside PLACE` measures another build of it in the same run, PLACE being a checkout,
 * its `dist` or a compiled `index.js`; `--rows 100,20000` and `--parts tables,forms` measure less.
 */
const built = await runTool(COMPILER, ['-p', 'src/engine'], { quiet: true });
if (built.code !== 0) console.error(built.output.trimEnd());
const measured =
  built.code === 0
    ? await run(process.execPath, ['src/project/bench/run-bench.mjs', ...process.argv.slice(2)])
    : built;
process.exitCode = measured.code;
