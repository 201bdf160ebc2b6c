// @ts-check

/** Which licences may be shipped: permissive ones, whose only duty is the notice this folder makes. */

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'ISC',
  'MIT',
  'Zlib',
]);

/**
 * Whether a package under this licence may be shipped.
 *
 * @param {string | undefined} expression an SPDX licence expression; AND and OR may not be mixed, or it is refused
 * @returns {boolean} false where the expression is missing, unknown, or names what is not on the list
 */
export function mayBeShipped(expression) {
  const words = expression?.replace(/^\((.*)\)$/, '$1') ?? '';
  if (words.includes(' OR ')) return words.split(' OR ').some((one) => ALLOWED.has(one));
  return words.split(' AND ').every((one) => ALLOWED.has(one));
}

/**
 * @param {{ name: string, version: string, licence: string | undefined }} shipped
 * @returns {string} a sentence for who added the package
 */
export function licenceRefusal({ name, version, licence }) {
  const said = licence ? `its licence is ${licence}` : 'it names no licence';
  return `${name} ${version} may not be shipped: ${said}. Take another package, or read the licence and allow it in src/project/third-party/licence.mjs.`;
}
