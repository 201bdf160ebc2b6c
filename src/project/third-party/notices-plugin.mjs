// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceRefusal, mayBeShipped } from './licence.mjs';
import { thirdPartyNotice } from './notice.mjs';
import { unknownCrates } from './rust-crates.mjs';
import { readPackage, shippedPackages } from './shipped-packages.mjs';

/**
 * A webpack plugin: writes THIRD-PARTY-NOTICES.txt for the modules that went into the build's files, and fails the build
 * where one of them may not be shipped.
 */
export class ThirdPartyNotices {
  /**
   * @param {{ root: string, filename: string, wasm?: string }} options `root` is the project's folder; `wasm` the
   *   WebAssembly that is shipped beside the build's files, below `root`
   */
  constructor({ root, filename, wasm }) {
    this.root = root;
    this.filename = filename;
    this.wasm = wasm;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        // The bundles hold a little of webpack itself, which loads the other modules.
        const packages = [
          ...shippedPackages(modulesIn(compilation)),
          readPackage(path.join(this.root, 'node_modules/webpack')),
        ];
        const refusals = packages.filter(({ licence }) => !mayBeShipped(licence)).map(licenceRefusal);
        if (this.wasm) refusals.push(...unknownCrates(readFileSync(path.join(this.root, this.wasm))));
        for (const refusal of refusals) compilation.errors.push(new WebpackError(refusal));
        if (refusals.length > 0) return;
        const notice = thirdPartyNotice(packages, this.wasm !== undefined);
        compilation.emitAsset(this.filename, new sources.RawSource(notice));
      });
    });
  }
}

/**
 * Files of all modules that are in a chunk, those inside a concatenated module too.
 *
 * @param {import('webpack').Compilation} compilation
 * @returns {string[]}
 */
function modulesIn(compilation) {
  /** @param {import('webpack').Module} module @returns {string[]} */
  const files = (module) => {
    const parts = 'modules' in module && Array.isArray(module.modules) ? module.modules : [];
    return [module.nameForCondition() ?? '', ...parts.flatMap(files)];
  };
  return [...compilation.chunks].flatMap((chunk) =>
    [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(files),
  );
}
