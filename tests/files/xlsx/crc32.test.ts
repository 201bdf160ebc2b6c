import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../src/files/xlsx/zip/crc32.js';

test('the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('any bytes, at any place of a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (bytes, from) => {
      const whole = new Uint8Array([...new Uint8Array(from), ...bytes]);
      expect(crc32(whole.subarray(from))).toBe(crcOfNode(bytes));
    }),
  );
});
