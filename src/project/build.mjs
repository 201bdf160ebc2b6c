// @ts-check
import { runTool } from './run.mjs';

/**
 * Builds the add-in, the workbench and what runs in Node. What has not changed comes from webpack's cache.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build() {
  const pages = await runTool('webpack/bin/webpack.js', ['--mode', 'production'], { quiet: true });
  if (pages.code !== 0) return pages;
  // The engine as others import it: plain modules with their types.
  return runTool('typescript/lib/tsc.js', ['-p', 'src/engine'], { quiet: true });
}
