import { sha256 } from '../../src/own-books/sha256.js';

const { getBuiltinModule } = process;
afterEach(() => {
  process.getBuiltinModule = getBuiltinModule;
});

/** As a page computes it, which has no modules of Node. */
function onPage(bytes: Uint8Array): string {
  Object.assign(process, { getBuiltinModule: undefined });
  const digest = sha256(bytes);
  Object.assign(process, { getBuiltinModule });
  return digest;
}

test('the digest of “abc” is that of the standard (FIPS 180-4)', () => {
  const abc = new TextEncoder().encode('abc');
  const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([sha256(abc), onPage(abc)]).toEqual([digest, digest]);
});

test.each([0, 55, 56, 64, 1000, 100_000])('of %i bytes Node and a page give the same', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
  expect(sha256(bytes)).toBe(onPage(bytes));
});
