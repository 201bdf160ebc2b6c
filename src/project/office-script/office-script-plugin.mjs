// @ts-check
import { officeScript } from './office-script.mjs';

/** A webpack plugin: emits the Office Script beside what else is built. */
export class OfficeScriptPlugin {
  /** @param {{ root: string, version: string, filename: string }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { root, version, filename } = this.options;
    compiler.hooks.thisCompilation.tap('OfficeScriptPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'OfficeScriptPlugin', stage }, () => {
        const { text, files } = officeScript(root, version);
        compilation.emitAsset(filename, new sources.RawSource(text));
        compilation.fileDependencies.addAll(files);
      });
    });
  }
}
