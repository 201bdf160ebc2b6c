// @ts-check
import { problem } from './problem.mjs';

/** Addresses: https, below the one base address, and each leads to a file of the built add-in. */

/** Manifest reference, "Resources element". */
const LONGEST = 2048;

/**
 * Every address the manifest names; namespaces of XML are names, not addresses.
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @returns {string[]} each once
 */
export function addressesOf({ elements }) {
  const values = elements.flatMap(({ attributes, text }) => [
    ...Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('xmlns') ? [] : [value])),
    text.trim(),
  ]);
  return [...new Set(values.filter((value) => /^[a-z]+:\/\//i.test(value)))];
}

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @param {string} baseUrl ends with a slash
 * @param {(file: string) => Uint8Array | null} fileOf the built add-in's file of a name, or null
 * @returns {import('./problem.mjs').Problem[]}
 */
export function addressProblems(manifest, baseUrl, fileOf) {
  return addressesOf(manifest).flatMap((address) => {
    if (!address.startsWith('https://'))
      return problem(
        'not-https',
        `「${address}」は https:// で始まっていません。Officeは暗号化されたアドレスだけを受け付けます。`,
        `${address} does not begin with https://, and Office takes nothing else.`,
      );
    if (address.length > LONGEST)
      return problem(
        'address-long',
        `「${address.slice(0, 60)}…」が長すぎます(${LONGEST}文字まで)。`,
        `${address.slice(0, 60)}… is too long (${LONGEST} characters at most).`,
      );
    if (!address.startsWith(baseUrl))
      return problem(
        'foreign-address',
        `「${address}」は ${baseUrl} の下にありません。`,
        `${address} is not below ${baseUrl}.`,
      );
    if (fileOf(address.slice(baseUrl.length))) return [];
    return problem(
      'file-missing',
      `「${address}」のファイルが、組み立てたアドインにありません。`,
      `The built add-in has no file for ${address}.`,
    );
  });
}
