import { readFileSync } from 'node:fs';
import { mayBeShipped } from '../../../src/project/third-party/licence.mjs';
import { cratesIn, RUST_CRATES, unknownCrates } from '../../../src/project/third-party/rust-crates.mjs';

const wasm = readFileSync('node_modules/wasm-xlsxwriter/nodejs/wasm_xlsxwriter_bg.wasm');

test('every crate the shipped WebAssembly names is known, in its version', () => {
  expect(cratesIn(wasm).map(({ name }) => name)).toContain('rust_xlsxwriter');
  expect(cratesIn(wasm).length).toBeGreaterThan(10);
  expect(unknownCrates(wasm)).toEqual([]);
});

test('a crate that is not known, or is another version, is refused by name', () => {
  const other = Buffer.from('\0/registry/src/index/left-pad-1.2.3/src/lib.rs\0/zip-99.0.0/src/write.rs\0');
  expect(unknownCrates(other)).toEqual([
    expect.stringContaining('left-pad 1.2.3'),
    expect.stringContaining('zip 99.0.0'),
  ]);
});

test('all of them may be shipped, and those without a choice name their holder', () => {
  for (const [name, { licence, copyright }] of Object.entries(RUST_CRATES)) {
    expect([name, mayBeShipped(licence)]).toEqual([name, true]);
    if (/^(?:MIT|Zlib)$/.test(licence)) expect([name, copyright]).toEqual([name, expect.any(String)]);
  }
});
