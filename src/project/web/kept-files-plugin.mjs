// @ts-check
import { createHash } from 'node:crypto';

/**
 * Tells the service worker what was built: every file by its address beside the page, and a digest of all of them, so that one changed byte
 * makes another version. Pictures of the guide are left to the network: they are most of the bytes and nobody waits for them.
 */

const WORKER = 'service-worker.js';

/** @param {string} name */
const isKept = (name) => name !== WORKER && !name.startsWith('pictures/') && !name.endsWith('.txt');

/**
 * @param {Iterable<readonly [name: string, content: Buffer | string]>} assets
 * @returns {{ files: string[], version: string }}
 */
export function keptFiles(assets) {
  const kept = [...assets].filter(([name]) => isKept(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = createHash('sha256');
  for (const [name, content] of kept)
    whole.update(`${name}\n${createHash('sha256').update(content).digest('hex')}\n`);
  return { files: kept.map(([name]) => name), version: whole.digest('hex').slice(0, 16) };
}

/** A webpack plugin: puts both before the worker's own script, once all files are as they will be. */
export class KeptFiles {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KeptFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'KeptFiles', stage }, () => {
        const { files, version } = keptFiles(
          compilation.getAssets().map(({ name, source }) => /** @type {const} */ ([name, source.buffer()])),
        );
        const told = `const BUILT_FILES=${JSON.stringify(files)},BUILT_VERSION=${JSON.stringify(version)};`;
        compilation.updateAsset(WORKER, (old) => new sources.ConcatSource(told, '\n', old));
      });
    });
  }
}
