// @ts-check
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * Loads what the build made. Beside a file `x.cjs` it may have left `x.cjs.cache`, what V8 compiled of it as a table was checked: a third of the time a check
 * takes to begin is compiling. Node's own cache of compiled code (`module.enableCompileCache`) is of Node 22, and fills a folder as it runs.
 *
 * A cache is of one file, byte for byte, and of one Node; V8 itself compares its own version and flags, and of the file no more than how long it is. Where
 * anything differs, or there is none, Node loads the file as any other.
 */

/** Before the compiled code in a cache; of whole words, so that V8 need not copy what follows. */
const STAMP_LENGTH = 64;

/** @param {Uint8Array} source */
const stampOf = (source) => `${process.version} ${process.arch} ${crc32(source)}`.padEnd(STAMP_LENGTH);

/** @typedef {(exports: object, require: (id: string) => unknown, module: { exports: object }, filename: string, directory: string) => void} CommonJs */

/** @param {string} file @param {Buffer} source @param {Buffer} [cachedData] */
const scriptOf = (file, source, cachedData) =>
  new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });

/** @param {string} file */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** The script of a file with what was compiled of it before; null where there is nothing that fits. @param {string} file */
function compiledBefore(file) {
  const cache = bytesOf(`${file}.cache`);
  const source = cache && bytesOf(file);
  if (!cache || !source || cache.toString('latin1', 0, STAMP_LENGTH) !== stampOf(source)) return null;
  const script = scriptOf(file, source, cache.subarray(STAMP_LENGTH));
  return script.cachedDataRejected ? null : script;
}

/**
 * A loader of files that lie beside this one; each is run once.
 * @param {(file: string) => Script | null} compiled a file's script; null leaves the file to Node
 * @returns {(name: string) => any} what a file exports, by its name
 */
function loader(compiled) {
  /** @type {Map<string, { exports: object }>} */
  const loaded = new Map();
  /** @param {string} name */
  return function load(name) {
    const file = path.join(__dirname, name);
    const known = loaded.get(file);
    if (known) return known.exports;
    const script = compiled(file);
    if (!script) return require(file);
    const module = { exports: {} };
    loaded.set(file, module);
    /** @type {CommonJs} */
    const run = script.runInThisContext();
    run(module.exports, (id) => (id.startsWith('./') ? load(id) : require(id)), module, file, __dirname);
    return module.exports;
  };
}

module.exports = {
  loadCode: loader(compiledBefore),

  /**
   * Loads as if nothing had been compiled before, for the build.
   * @returns what loads a file by its name, and what gives the caches of all that were loaded, by the files they are of, with all that has run until then
   */
  compiling() {
    /** @type {Map<string, { readonly source: Buffer, readonly script: Script }>} */
    const scripts = new Map();
    const load = loader((file) => {
      const source = readFileSync(file);
      const script = scriptOf(file, source);
      scripts.set(file, { source, script });
      return script;
    });
    const caches = () =>
      Array.from(scripts, ([file, { source, script }]) => ({
        file,
        cache: Buffer.concat([Buffer.from(stampOf(source), 'latin1'), script.createCachedData()]),
      }));
    return { load, caches };
  },
};
