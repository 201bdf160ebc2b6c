// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { COMPILER } from './compiler.mjs';
import { isBuilt, noteBuild, sourcesNow } from './last-build.mjs';
import { leaveOutExamples } from './library/leave-out-examples.mjs';
import { root, runTool } from './run.mjs';

/**
 * Builds the add-in, the workbench, what runs in Node, and the package's modules. Where all that is there was built of what is there now, it is left as it is;
 * else what has not changed comes from webpack's cache.
 *
 * @param {{ once?: boolean }} [options] `once`: perhaps nobody builds here again, as where a clone is only checked. Where no build before left a cache, none is
 *   written: it takes a quarter of the processor time, and 380 MB
 * @returns {Promise<{ code: number, output: string }>} what the tools said, up to the first that failed
 */
export async function build({ once = false } = {}) {
  const sources = await sourcesNow(root);
  if (await isBuilt(root, sources))
    return {
      code: 0,
      output:
        '前回の組み立てから変わったものはありません。 / Nothing has changed since the last build; without the folder dist all is built anew.',
    };
  const keeps = !once || existsSync(path.join(root, 'node_modules/.cache/webpack'));
  const built = await buildAll(keeps);
  if (built.code === 0) await noteBuild(root, sources);
  return built;
}

/**
 * @param {boolean} keeps
 * @returns {Promise<{ code: number, output: string }>}
 */
async function buildAll(keeps) {
  const pages = await runTool('webpack/bin/webpack.js', ['--mode', 'production'], {
    quiet: true,
    lateQuickCode: true,
    env: keeps ? {} : { SOUKATSU_BUILD_ONCE: '1' },
  });
  if (pages.code !== 0) return pages;
  const [pure, library] = await Promise.all([
    // The compiler holds that the engine knows neither the DOM nor Node.
    runTool(COMPILER, ['-p', 'src/engine', '--noEmit'], { quiet: true }),
    // The engine as others import it: plain modules with their types.
    runTool(COMPILER, ['-p', 'src/library'], { quiet: true }),
  ]);
  if (library.code === 0) leaveOutExamples(path.join(root, 'dist/library/engine/lexicon'));
  const failed = [pure, library].find(({ code }) => code !== 0);
  return failed ?? { code: 0, output: pages.output };
}
