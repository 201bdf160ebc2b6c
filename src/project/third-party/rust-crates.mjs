// @ts-check

/**
 * The Rust crates inside wasm-xlsxwriter's WebAssembly. Its npm package says nothing of them, so they are kept here: from
 * the Cargo.lock of its release, less what builds for other platforms only. The binary names the source of every crate
 * that can panic, and `cratesIn` reads those names, so that an update that brings another crate is met by a refusal.
 *
 * @typedef {{ version: string, licence: string, copyright?: string }} Crate
 */

/** @type {Readonly<Record<string, Crate>>} */
export const RUST_CRATES = {
  bumpalo: { version: '3.16.0', licence: 'MIT OR Apache-2.0' },
  'cfg-if': { version: '1.0.0', licence: 'MIT OR Apache-2.0' },
  chrono: { version: '0.4.44', licence: 'MIT OR Apache-2.0' },
  console_error_panic_hook: { version: '0.1.7', licence: 'MIT OR Apache-2.0' },
  crc32fast: { version: '1.5.0', licence: 'MIT OR Apache-2.0' },
  // Below Rust's own standard library.
  dlmalloc: { version: '0.2.11', licence: 'MIT OR Apache-2.0' },
  equivalent: { version: '1.0.1', licence: 'MIT OR Apache-2.0' },
  flate2: { version: '1.1.1', licence: 'MIT OR Apache-2.0' },
  // Twice: 0.16.1 is the standard library's.
  hashbrown: { version: '0.15.2, 0.16.1', licence: 'MIT OR Apache-2.0' },
  indexmap: { version: '2.6.0', licence: 'MIT OR Apache-2.0' },
  'js-sys': { version: '0.3.95', licence: 'MIT OR Apache-2.0' },
  'libz-rs-sys': {
    version: '0.5.0',
    licence: 'Zlib',
    copyright: 'Copyright (c) 2024 Trifecta Tech Foundation',
  },
  'lockfree-object-pool': { version: '0.1.6', licence: 'BSL-1.0' },
  log: { version: '0.4.22', licence: 'MIT OR Apache-2.0' },
  memchr: { version: '2.7.4', licence: 'MIT', copyright: 'Copyright (c) 2015 Andrew Gallant' },
  'num-traits': { version: '0.2.19', licence: 'MIT OR Apache-2.0' },
  once_cell: { version: '1.20.2', licence: 'MIT OR Apache-2.0' },
  rust_xlsxwriter: { version: '0.94.0', licence: 'MIT OR Apache-2.0' },
  'simd-adler32': { version: '0.3.7', licence: 'MIT', copyright: 'Copyright (c) 2021 Marvin Countryman' },
  'typed-path': { version: '0.12.2', licence: 'MIT OR Apache-2.0' },
  'wasm-bindgen': { version: '0.2.118', licence: 'MIT OR Apache-2.0' },
  zip: { version: '7.2.0', licence: 'MIT', copyright: 'Copyright (c) 2014 Mathijs van de Nes' },
  'zlib-rs': {
    version: '0.5.0',
    licence: 'Zlib',
    copyright: 'Copyright (c) 2024 Trifecta Tech Foundation',
  },
  zopfli: { version: '0.8.1', licence: 'Apache-2.0' },
};

/**
 * The crates a WebAssembly names by the paths of its sources (`zip-7.2.0/src/…`).
 *
 * @param {Uint8Array} wasm
 * @returns {{ name: string, version: string }[]} each once
 */
export function cratesIn(wasm) {
  const text = Buffer.from(wasm).toString('latin1');
  const found = [...text.matchAll(/([a-z][\w-]*)-(\d+\.\d+\.\d+[\w.+-]*)\/src\//g)];
  const crates = new Map(found.map(([all, name = '', version = '']) => [all, { name, version }]));
  return [...crates.values()];
}

/**
 * A sentence for every crate the WebAssembly names and the list above does not, or in another version.
 *
 * @param {Uint8Array} wasm
 * @returns {string[]}
 */
export function unknownCrates(wasm) {
  return cratesIn(wasm)
    .filter(({ name, version }) => !RUST_CRATES[name]?.version.split(', ').includes(version))
    .map(
      ({ name, version }) =>
        `The WebAssembly holds the Rust crate ${name} ${version}, whose licence is not known here: look it up and add it in src/project/third-party/rust-crates.mjs.`,
    );
}
