// @ts-check
import { build } from './build.mjs';
import { run } from './run.mjs';

/** `npm run bench:pane`: builds, then traces the pane over 20,000 rows in a real browser. */
const built = await build();
if (built.code !== 0) console.error(built.output.trimEnd());
const measured =
  built.code === 0 ? await run(process.execPath, ['src/project/bench/pane/trace-pane.mjs']) : built;
process.exitCode = measured.code;
