/**
 * `npm run test:long` tries all there is; `npm test` a part that meets everything with something, where everything with everything takes minutes.
 * docs/developing.md names the tests that do so.
 */
export const TRIES_ALL = process.env.SOUKATSU_ALL === '1';

/**
 * Whether `npm test` tries one thing with another, given by their places in their lists: each meets one of `parts` of the others, and
 * its neighbour other ones.
 */
export const meets = (one: number, other: number, parts: number): boolean =>
  TRIES_ALL || (one + other) % parts === 0;
