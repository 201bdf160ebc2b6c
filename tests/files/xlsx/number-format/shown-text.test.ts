import fc from 'fast-check';
import { format } from 'numfmt';
import { knownPattern, shownNumber } from '../../../../src/files/xlsx/number-format/shown-text.js';

const GENERAL = knownPattern('General');

test('a number in General is what the format says, whichever way it is found', () => {
  const decimal = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(14)).map(([n, d]) => n / 10 ** d);
  fc.assert(
    fc.property(fc.oneof(decimal, fc.double({ noNaN: true, noDefaultInfinity: true })), (number) => {
      expect(shownNumber(number, GENERAL, false)).toBe(format('General', number, { locale: 'ja' }));
    }),
    { numRuns: 2000 },
  );
});
