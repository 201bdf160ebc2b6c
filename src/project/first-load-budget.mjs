// @ts-check
import { gzipSync } from 'node:zlib';

/**
 * Holds what a page loads first to a budget: prints the gzip size of each entry, and fails the build above it.
 * Office.js is not counted: Excel has it, or loads it from Microsoft.
 */

/**
 * @typedef {object} EntrySize
 * @property {string} entry
 * @property {number} bytes gzip size of all its files
 * @property {number} budget in kB of 1,000 bytes
 */

const inKilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/**
 * The report's lines, and a sentence for every entry above its budget.
 *
 * @param {readonly EntrySize[]} sizes
 * @returns {{ lines: string[], failures: string[] }}
 */
export function sizeReport(sizes) {
  const lines = sizes.map(
    ({ entry, bytes, budget }) =>
      `  ${entry.padEnd(12)} ${inKilobytes(bytes).padStart(7)} kB gzip of ${budget}`,
  );
  const failures = sizes
    .filter(({ bytes, budget }) => bytes > budget * 1000)
    .map(
      ({ entry, bytes, budget }) =>
        `${entry} loads ${inKilobytes(bytes)} kB (gzip) first; its budget is ${budget} kB. Load what is not needed at once later, or take it out.`,
    );
  return { lines, failures };
}

/** A webpack plugin; applies to production builds only, because only they are minified. */
export class FirstLoadBudget {
  /** @param {Readonly<Record<string, number>>} budgets kB (1,000 bytes, gzip) by entry */
  constructor(budgets) {
    this.budgets = budgets;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstLoadBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadBudget', stage }, () => {
        const sizes = [...compilation.entrypoints].map(([entry, entrypoint]) => ({
          entry,
          bytes: entrypoint.getFiles().reduce((sum, file) => sum + gzipSize(compilation, file), 0),
          // An entry nobody gave a budget may weigh nothing: it fails, and is given one.
          budget: this.budgets[entry] ?? 0,
        }));
        const { lines, failures } = sizeReport(sizes);
        console.log(`First load\n${lines.join('\n')}`);
        for (const failure of failures) compilation.errors.push(new WebpackError(failure));
      });
    });
  }
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} file
 */
function gzipSize(compilation, file) {
  const asset = compilation.getAsset(file);
  return asset ? gzipSync(asset.source.buffer()).length : 0;
}
