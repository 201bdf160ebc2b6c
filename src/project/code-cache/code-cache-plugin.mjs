// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.mjs';

const WRITER = fileURLToPath(new URL('./write-code-cache.mjs', import.meta.url));

/**
 * A webpack plugin that leaves compiled code beside the built command line (`src/cli/start/load-code.cjs`). Where that fails the build is still whole, and warns.
 */
export class CodeCache {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('CodeCache', async (compilation) => {
      const { code, output } = await run(process.execPath, [WRITER, compiler.outputPath], { quiet: true });
      if (code !== 0)
        compilation.warnings.push(
          new compiler.webpack.WebpackError(
            `No compiled code in ${path.basename(compiler.outputPath)}: ${output}`,
          ),
        );
    });
  }
}
