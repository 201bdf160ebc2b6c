import { createHash } from 'node:crypto';
import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { crc32 } from '../../../../src/files/xlsx/zip/crc32.js';
import { inflate } from '../../../../src/files/xlsx/zip/inflate.js';
import { inflateNatively, NATIVE } from '../../../../src/files/xlsx/zip/native-zlib.js';

/** What both ways of unpacking give; they must not differ in what is taken and what is refused. */
function bothWays(packed: Uint8Array, size: number) {
  if (!NATIVE) throw new Error('No zlib in this Node.');
  return [inflateNatively(NATIVE, packed, size), inflate(packed, size)].map((result) =>
    typeof result === 'string' ? result : createHash('sha256').update(result).digest('hex'),
  );
}

const text = new TextEncoder().encode('<c r="A1" t="s"><v>0</v></c>'.repeat(20_000));
const packed = deflateSync(text);

test.each<[string, Uint8Array, number, string | null]>([
  ['as promised', packed, text.length, null],
  ['a byte more than promised', packed, text.length - 1, 'wrong-size'],
  ['a byte less than promised', packed, text.length + 1, 'wrong-size'],
  ['far more than promised', packed, 10, 'wrong-size'],
  ['something where nothing is promised', packed, 0, 'wrong-size'],
  ['cut off', packed.subarray(0, packed.length - 8), text.length, 'damaged'],
  ['followed by something else', new Uint8Array([...packed, 1, 2, 3]), text.length, null],
  ['nothing', new Uint8Array(0), 0, null],
  ['nothing where something is promised', new Uint8Array(0), 5, 'wrong-size'],
  ['an empty file', deflateSync(new Uint8Array(0)), 0, null],
  ['no kind of block', new Uint8Array([7, 7, 7]), 5, 'damaged'],
  ['of a few bytes', deflateSync(text.subarray(0, 5)), 5, null],
])('%s', (_, bytes, size, refused) => {
  const [native, portable] = bothWays(bytes, size);
  expect(native).toBe(portable);
  if (refused) expect(native).toBe(refused);
  else expect(native).toMatch(/^[0-9a-f]{64}$/);
});

test('what is unpacked is nobody else’s memory', () => {
  if (!NATIVE) throw new Error('No zlib in this Node.');
  const small = inflateNatively(NATIVE, deflateSync(text.subarray(0, 100)), 100);
  if (typeof small === 'string') throw new Error(small);
  expect(small.constructor).toBe(Uint8Array);
  expect(small.buffer.byteLength).toBe(100);
});

test('what one takes, the other takes as the same bytes, whatever was changed in it', () => {
  const source = deflateSync(text.subarray(0, 3000));
  const change = fc.tuple(fc.nat(source.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = source.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      const [native = '', portable = ''] = bothWays(bytes, 3000);
      // Only zlib looks whether a code is complete; no sum of such bytes is right.
      if (native.length === 64) expect(portable).toBe(native);
    }),
    { numRuns: 300 },
  );
});

test('both count the same sum', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => crc32(bytes) === crcOfNode(bytes)));
});
