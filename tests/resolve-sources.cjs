// @ts-check

/**
 * Sources import each other as ESM does, with `.js`; the files are TypeScript. Jest remembers for all test files of a worker what a resolver finds, but not what a
 * `moduleNameMapper` leads to: that it looks up again, twice an import of each test file.
 *
 * @typedef {object} Options
 * @property {(name: string, options: Options) => string} defaultResolver jest's own
 */

/**
 * The file of a module, by jest's own way; throws where there is none.
 *
 * @param {string} name
 * @param {Options} options
 */
exports.sync = (name, options) => options.defaultResolver(name.replace(/^(\.{1,2}\/.*)\.js$/, '$1'), options);
