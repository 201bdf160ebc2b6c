// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Whether what lies in dist is the build of what lies in the project now; asked by content, so that neither times nor a checkout mislead. */

/** What a build is made of, and what it makes; a folder stands for all that is in it. */
const MADE_OF = ['src', 'assets', 'docs', 'schema', 'node_modules/.package-lock.json'];
const MADE = ['addin', 'cli', 'library', 'office-script', 'web', 'workbench', 'workbench-server.mjs'].map(
  (name) => `dist/${name}`,
);
/** Beside webpack's own cache, which it is a part of. */
const NOTE = 'node_modules/.cache/soukatsu-build.json';

/**
 * @param {string} root
 * @param {string} place a file or folder below it
 * @returns {Promise<string[]>} the files there, below the root; none where there is nothing
 */
async function filesAt(root, place) {
  const entries = await readdir(path.join(root, place), { recursive: true, withFileTypes: true }).catch(
    (/** @type {NodeJS.ErrnoException} */ { code }) => (code === 'ENOTDIR' ? null : []),
  );
  if (!entries) return [place];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/**
 * @param {string} root
 * @param {readonly string[]} places
 * @param {string} more what else it depends on
 */
async function digestOf(root, places, more) {
  const files = (await Promise.all(places.map((place) => filesAt(root, place)))).flat().sort();
  const digest = createHash('sha256').update(more);
  for (const file of files) {
    const bytes = await readFile(path.join(root, file));
    digest.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}

/**
 * What a build made now would be made of: sources, pages, settings, the packages that are installed, and this Node, whose V8 compiles what the command line keeps.
 *
 * @param {string} root folder of the project
 * @returns {Promise<string>} a digest
 */
export async function sourcesNow(root) {
  // Settings, licence and pages lie in the folder itself.
  const own = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:js|json|md|xml)$|^LICENSE$/.test(entry.name))
    .map(({ name }) => name);
  return digestOf(root, [...MADE_OF, ...own], `${process.version} ${process.platform} ${process.arch}`);
}

/**
 * Notes that what lies in dist was just built.
 *
 * @param {string} root
 * @param {string} sources what `sourcesNow` gave before the build began
 */
export async function noteBuild(root, sources) {
  const file = path.join(root, NOTE);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ sources, built: await digestOf(root, MADE, '') }));
}

/**
 * @param {string} root
 * @param {string} sources what `sourcesNow` gives
 * @returns {Promise<boolean>} true where the last build that was noted was made of the same, and all it made is there as it made it
 */
export async function isBuilt(root, sources) {
  try {
    const last = JSON.parse(await readFile(path.join(root, NOTE), 'utf8'));
    return last.sources === sources && last.built === (await digestOf(root, MADE, ''));
  } catch {
    return false;
  }
}
