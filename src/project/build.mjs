// @ts-check
import { runTool } from './run.mjs';

/**
 * Builds the add-in, the workbench and what runs in Node. What has not changed comes from webpack's cache.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export function build() {
  return runTool('webpack/bin/webpack.js', ['--mode', 'production'], { quiet: true });
}
