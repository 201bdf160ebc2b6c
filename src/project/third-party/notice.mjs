// @ts-check
import { readFileSync } from 'node:fs';
import { RUST_CRATES } from './rust-crates.mjs';

/** The text of THIRD-PARTY-NOTICES.txt. */

const RULE = '-'.repeat(80);

/** @param {string} licence one SPDX id */
const licenceText = (licence) =>
  readFileSync(new URL(`./texts/${licence}.txt`, import.meta.url), 'utf8').trim();

/**
 * @param {readonly import('./shipped-packages.mjs').ShippedPackage[]} packages
 * @param {boolean} withCrates whether the WebAssembly of wasm-xlsxwriter is shipped with them
 * @returns {string} with a line break at its end
 * @throws where a package brings no licence text and none is kept in texts/
 */
export function thirdPartyNotice(packages, withCrates) {
  const parts = packages.map(
    (shipped) =>
      `${RULE}\n${shipped.name} ${shipped.version}\nLicence: ${shipped.licence}\n\n${textOf(shipped)}`,
  );
  return `${[
    'This software holds parts of the following packages, each under its own licence.',
    'Office.js is not among them: it is loaded from Microsoft.',
    ...parts,
    ...(withCrates ? [crates()] : []),
  ].join('\n\n')}\n`;
}

/** @param {import('./shipped-packages.mjs').ShippedPackage} shipped */
function textOf({ licence, author, text }) {
  if (text !== '') return text;
  return `Copyright (c) ${author}\n\n${licenceText(licence ?? '')}`;
}

/** Those of several licences are taken under Apache-2.0. */
function crates() {
  const list = Object.entries(RUST_CRATES).map(([name, { version, licence, copyright }]) =>
    [`${name} ${version}`, `Licence: ${licence}`, ...(copyright ? [copyright] : [])].join('\n'),
  );
  const texts = ['Apache-2.0', 'MIT', 'Zlib', 'BSL-1.0'].map(
    (licence) => `${RULE}\n${licence}\n\n${licenceText(licence)}`,
  );
  return [
    `${RULE}\nwasm-xlsxwriter holds Rust's standard library (MIT OR Apache-2.0) and these crates as WebAssembly:`,
    ...list,
    ...texts,
  ].join('\n\n');
}
