// @ts-check
import { run, runTool } from './run.mjs';

/** `npm run bench`: builds the engine as it is published, then measures it. */
const built = await runTool('typescript/lib/tsc.js', ['-p', 'src/engine'], { quiet: true });
if (built.code !== 0) console.error(built.output.trimEnd());
const measured =
  built.code === 0 ? await run(process.execPath, ['--expose-gc', 'src/project/bench/run-bench.mjs']) : built;
process.exitCode = measured.code;
