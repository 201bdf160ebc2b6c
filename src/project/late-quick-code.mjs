// @ts-check

/**
 * Options of Node that have V8 wait nine times as long as otherwise before it makes quick code of a function, for work that is over before more of it is worth its
 * price: of tests of the engine it is a fifth of the processor time, of the compiler a quarter. They change nothing but when that code is made. The V8 of Node 20
 * has one for it; others count another way, and wait as long as they do.
 *
 * @type {readonly string[]}
 */
export const LATE_QUICK_CODE = process.versions.node.startsWith('20.') ? ['--interrupt-budget=1200000'] : [];
