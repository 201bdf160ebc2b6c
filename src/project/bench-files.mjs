// @ts-check
import { run, runTool } from './run.mjs';

/**
 * `npm run bench:files`: builds the command line as it is shipped, then measures it on workbooks. `-- --beside FOLDER` measures another build beside it, run by
 * run, FOLDER being its `dist/cli`; `--rows 21,2100` and `--books 21` measure fewer.
 */
const built = await runTool('webpack/bin/webpack.js', ['--mode', 'production', '--config-name', 'node'], {
  quiet: true,
});
if (built.code !== 0) console.error(built.output.trimEnd());
const measured =
  built.code === 0
    ? await run(process.execPath, ['src/project/bench/files/run-bench.mjs', ...process.argv.slice(2)])
    : built;
process.exitCode = measured.code;
