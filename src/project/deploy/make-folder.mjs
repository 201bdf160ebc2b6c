// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkManifest } from '../manifest/check-manifest.mjs';
import { problem } from '../manifest/problem.mjs';
import { manifestFor } from './manifest-for.mjs';
import { serverSamples } from './server-samples.mjs';

/** What the folder holds; a folder that holds anything else is not ours to replace. */
const PARTS = ['manifest.xml', 'server', 'site'];

/**
 * Makes the folder an administrator deploys: `site/` to be served at the base address, `manifest.xml` to be given to
 * Microsoft 365, and `server/` with samples of settings. An older folder of that name is replaced, and left as it is where
 * the manifest is refused.
 *
 * @param {object} request
 * @param {string} request.root folder of the project, with the built add-in in `dist/addin`
 * @param {string} request.baseUrl ends with a slash
 * @param {string} request.folder where to make it
 * @returns {Promise<import('../manifest/problem.mjs').Problem[]>} empty where it was made
 */
export async function makeFolder({ root, baseUrl, folder }) {
  const foreign = foreignIn(folder);
  if (foreign !== undefined)
    return [
      problem(
        'folder-in-use',
        `「${folder}」にはほかのもの(${foreign})が入っています。別のフォルダーを --out で指定してください。`,
        `${folder} holds something else (${foreign}). Name another folder with --out.`,
      ),
    ];
  const addin = path.join(root, 'dist/addin');
  if (!path.relative(addin, folder).startsWith('..'))
    return [
      problem(
        'folder-in-use',
        `「${folder}」は、組み立てたファイルの場所です。別のフォルダーを --out で指定してください。`,
        `${folder} is where the built files are. Name another folder with --out.`,
      ),
    ];
  const manifest = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), baseUrl);
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const problems = checkManifest(manifest, {
    packageVersion: version,
    baseUrl,
    fileOf: (file) => readIfThere(path.join(addin, file)),
    commandsScript: scriptsOf(addin, 'commands'),
  });
  if (problems.length > 0) return problems;
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'server'), { recursive: true });
  await cp(addin, path.join(folder, 'site'), { recursive: true });
  await writeFile(path.join(folder, 'manifest.xml'), manifest);
  for (const [name, text] of Object.entries(serverSamples(baseUrl)))
    await writeFile(path.join(folder, 'server', name), text);
  return [];
}

/**
 * What stands in the way of a folder that may be replaced; undefined where nothing does.
 * @param {string} folder
 */
function foreignIn(folder) {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return path.basename(folder);
  return readdirSync(folder).find((name) => !PARTS.includes(name));
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file) : null;
}

/**
 * Text of all scripts of one entry of the build.
 * @param {string} addin
 * @param {string} entry
 */
function scriptsOf(addin, entry) {
  if (!existsSync(addin)) return '';
  return readdirSync(addin)
    .filter((name) => name.startsWith(`${entry}.`) && name.endsWith('.js'))
    .map((name) => readFileSync(path.join(addin, name), 'utf8'))
    .join('\n');
}
