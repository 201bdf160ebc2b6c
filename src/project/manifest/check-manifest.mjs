// @ts-check
import { addressProblems } from './address-rules.mjs';
import { commandProblems } from './command-rules.mjs';
import { iconProblems } from './icon-rules.mjs';
import { identityProblems } from './identity-rules.mjs';
import { orderProblems } from './order-rules.mjs';
import { problem } from './problem.mjs';
import { readManifest } from './read-manifest.mjs';
import { resourceProblems } from './resource-rules.mjs';
import { wordingProblems } from './wording-rules.mjs';

/**
 * What a manifest is checked against.
 * @typedef {object} Surroundings
 * @property {string} packageVersion
 * @property {string} baseUrl ends with a slash
 * @property {(file: string) => Uint8Array | null} fileOf a file of the built add-in by its path below the base address
 * @property {string} commandsScript text of the script of the commands' page
 */

/**
 * Checks a manifest without a network against what Microsoft's schemas and its validator hold, and what they let pass.
 *
 * @param {string} xml
 * @param {Surroundings} surroundings
 * @returns {import('./problem.mjs').Problem[]} empty where it would install
 */
export function checkManifest(xml, { packageVersion, baseUrl, fileOf, commandsScript }) {
  const read = readManifest(xml);
  if (!read.ok)
    return [
      problem(
        'not-xml',
        `マニフェストをXMLとして読み取れません(${read.reason})。`,
        `The manifest is no well-formed XML (${read.reason}).`,
      ),
    ];
  const { manifest } = read;
  return [
    ...identityProblems(manifest, packageVersion),
    ...orderProblems(manifest),
    ...resourceProblems(manifest),
    ...wordingProblems(manifest),
    ...addressProblems(manifest, baseUrl, fileOf),
    ...iconProblems(manifest, baseUrl, fileOf),
    ...commandProblems(manifest, commandsScript),
  ];
}
