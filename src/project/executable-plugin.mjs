// @ts-check
import { chmod } from 'node:fs/promises';
import path from 'node:path';

/**
 * A webpack plugin that makes a file of the output a program. npm does so too, but only once, as it links the file for npx:
 * one that was built anew later could no longer be started.
 */
export class Executable {
  /** @param {string} filename below the output's folder */
  constructor(filename) {
    this.filename = filename;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('Executable', () =>
      chmod(path.join(compiler.outputPath, this.filename), 0o755),
    );
  }
}
