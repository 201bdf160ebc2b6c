// @ts-check

/** The compiler as a program, below node_modules: TypeScript 7, which is native and checks all of this in two seconds. What asks for its interface takes version 6. */
export const COMPILER = 'typescript7/lib/tsc.js';
