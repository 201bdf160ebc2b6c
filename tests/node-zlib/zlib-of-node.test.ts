import { zlibOfNode } from '../../src/node-zlib/zlib-of-node.js';

const { getBuiltinModule } = process;
afterEach(() => {
  process.getBuiltinModule = getBuiltinModule;
});

test('in Node it is Node’s own, which unpacks what it packs', () => {
  const zlib = zlibOfNode();
  const bytes = new TextEncoder().encode('総括表'.repeat(100));
  const packed = zlib?.deflateRawSync(bytes) ?? new Uint8Array();
  expect(packed.length).toBeLessThan(bytes.length);
  const unpacked = zlib?.inflateRawSync(packed, { maxOutputLength: bytes.length, chunkSize: 1024 });
  expect(Buffer.from(unpacked ?? [])).toEqual(Buffer.from(bytes));
  expect(zlib?.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test.each([
  ['a page, which has no modules of Node', undefined],
  ['a Node without crc32', () => ({ inflateRawSync: () => null, deflateRawSync: () => null })],
])('there is none in %s', (_, found) => {
  Object.assign(process, { getBuiltinModule: found });
  expect(zlibOfNode()).toBeNull();
});
