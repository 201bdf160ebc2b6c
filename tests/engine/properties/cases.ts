import fc from 'fast-check';

/** How many cases each property is tried on: 40 in `npm test`, 100,000 in `npm run test:long`. */
export const CASES = Number(process.env.SOUKATSU_CASES ?? 40);

/** No property is judged by its time; this only lets the long run end. */
const MOST_MILLISECONDS = 6 * 60 * 60 * 1000;

/**
 * One test that tries a property on `CASES` generated inputs; a failing input is shrunk and printed.
 * @param holds throws where the property does not hold
 */
export function property<T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void): void {
  test(name, () => fc.assert(fc.property(inputs, holds), { numRuns: CASES }), MOST_MILLISECONDS);
}
