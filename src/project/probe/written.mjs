// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { claimsTable } from './claims-table.mjs';
import { probeSnippet } from './snippet.mjs';

/**
 * The documents that are made from the questions of the probe.
 *
 * @param {string} root folder of the project
 * @returns {Map<string, string>} text by path below the project's folder
 */
export function probeDocuments(root) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { declarations, yaml } = probeSnippet(root, version);
  return new Map([
    ['docs/probe-script-lab.yaml', yaml],
    ['docs/excel-claims.md', claimsTable(root, declarations)],
  ]);
}
