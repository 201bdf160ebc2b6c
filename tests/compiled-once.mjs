// @ts-check
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { LATE_QUICK_CODE } from '../src/project/late-quick-code.mjs';
import { endStorages } from './ended-storages.mjs';

/**
 * The environment of the tests in Node. Jest gives each test file a context of its own, and compiles every module anew for it: a third of the processor time of small
 * files. Here a worker compiles a module once. Each context still evaluates it for itself, and shares nothing with another.
 */

const { compileFunction } = vm;

// Each test file has code of its own, and is soon over.
for (const option of LATE_QUICK_CODE) setFlagsFromString(option);

/** By the file's name what was last compiled of it. @type {Map<string, { code: string, before: string, script: vm.Script | null }>} */
const compiled = new Map();

/**
 * What the next test file may use too; null for what it may not, or what is no body of a function.
 *
 * @param {string} code
 * @param {string} before
 * @param {string} filename
 */
function scriptOf(code, before, filename) {
  // What imports at run time asks the test file that compiled it.
  if (/\bimport\s*\(/.test(code)) return null;
  try {
    return new vm.Script(`${before}${code}\n})`, { filename, columnOffset: -before.length });
  } catch {
    return null;
  }
}

/**
 * Does for jest what `vm.compileFunction` does, lines and columns of errors included.
 *
 * @type {typeof vm.compileFunction}
 */
function compileOnce(code, parameters = [], options = {}) {
  const { filename, parsingContext } = options;
  if (!filename || !parsingContext) return compileFunction(code, parameters, options);
  const before = `(function (${parameters.join(', ')}) {`;
  let kept = compiled.get(filename);
  if (kept?.code !== code || kept.before !== before) {
    kept = { code, before, script: scriptOf(code, before, filename) };
    compiled.set(filename, kept);
  }
  return kept.script?.runInContext(parsingContext) ?? compileFunction(code, parameters, options);
}

// Jest asks for it by this name, in every worker.
vm.compileFunction = compileOnce;

// biome-ignore lint/style/noDefaultExport: jest reads it so
export default class CompiledOnce extends TestEnvironment {
  /** @override */
  async teardown() {
    await super.teardown();
    endStorages();
  }
}
