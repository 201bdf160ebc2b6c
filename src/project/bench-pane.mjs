// @ts-check
import { build } from './build.mjs';
import { run } from './run.mjs';

/**
 * `npm run bench:pane`: builds, then measures the pane in a real browser: its start, a form, 20,000 rows, and the tasks of its main thread. `-- --beside FOLDER` takes the times of
 * another checkout that is built in the same run; `--parts times` or `--parts traces` measures less.
 */
const built = await build();
if (built.code !== 0) console.error(built.output.trimEnd());
const measured =
  built.code === 0
    ? await run(process.execPath, ['src/project/bench/pane/run-bench.mjs', ...process.argv.slice(2)])
    : built;
process.exitCode = measured.code;
