// @ts-check
import { run, runTool } from './run.mjs';

/** `npm run bench:files`: builds the command line as it is shipped, then measures it on workbooks. */
const built = await runTool('webpack/bin/webpack.js', ['--mode', 'production', '--config-name', 'node'], {
  quiet: true,
});
if (built.code !== 0) console.error(built.output.trimEnd());
const measured =
  built.code === 0 ? await run(process.execPath, ['src/project/bench/files/run-bench.mjs']) : built;
process.exitCode = measured.code;
