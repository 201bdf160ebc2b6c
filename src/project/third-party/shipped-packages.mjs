// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The npm packages a build ships, from the modules it put into its files. */

/**
 * A package as the notice shows it; `text` is its licence as it ships it, `''` where it ships none.
 * @typedef {{ name: string, version: string, licence: string | undefined, author: string, text: string }} ShippedPackage
 */

/**
 * The packages of some modules, each once, in the order of their names.
 *
 * @param {Iterable<string>} modules absolute paths of files
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(modules) {
  const folders = new Set([...modules].flatMap((file) => packageFolder(file) ?? []));
  const packages = [...folders].map(readPackage);
  const unique = new Map(packages.map((shipped) => [`${shipped.name} ${shipped.version}`, shipped]));
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * Folder of the package a file belongs to: what follows the last `node_modules`, one name or a scope and a name.
 *
 * @param {string} file
 * @returns {string | null} `null` for a file of our own
 */
function packageFolder(file) {
  const place = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return place?.[0] ?? null;
}

/**
 * @param {string} folder
 * @returns {ShippedPackage}
 */
export function readPackage(folder) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name?: string } }} */
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : '';
  const who = typeof author === 'string' ? author : (author?.name ?? '');
  const notice = path.join(folder, 'NOTICE');
  const extra = existsSync(notice) ? `\n\n${readFileSync(notice, 'utf8')}` : '';
  return { name, version, licence: license, author: who, text: tidied(text + extra) };
}

/**
 * Line ends and blank ends as everywhere, so that the notice is the same wherever it is built.
 * @param {string} text
 */
function tidied(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
