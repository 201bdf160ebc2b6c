// @ts-check
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareFolders } from './reproducible/compare-folders.mjs';
import { root, run } from './run.mjs';

/**
 * `npm run test:reproducible`: clones the last commit twice, to folders of different names and one of them as Git for Windows does, with its line
 * ends; installs, checks types and layout, packs and makes the folder to deploy in each, and compares all that was built byte for byte. Takes some minutes.
 */

/** @type {readonly (readonly string[])[]} */
const STEPS = [
  ['npm', 'ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error'],
  ['npm', 'run', 'check'],
  ['npm', 'pack', '--loglevel=error'],
  ['npm', 'run', 'simulated-excel'],
  ['npm', 'run', 'package', '--', '--base-url', 'https://example.jp/soukatsu/'],
];

/**
 * @param {string} folder where the clone goes
 * @param {'true' | 'false'} autocrlf whether Git turns line ends into those of Windows where nothing forbids it
 * @returns {Promise<boolean>} false where a step failed; why has been printed
 */
async function buildClone(folder, autocrlf) {
  const cloning = ['clone', '--quiet', '--no-hardlinks', '-c', `core.autocrlf=${autocrlf}`, root, folder];
  const clone = await run('git', cloning, { quiet: true });
  if (clone.code !== 0) {
    console.error(clone.output.trimEnd());
    return false;
  }
  for (const [program = '', ...words] of STEPS) {
    console.log(`▶ ${path.basename(folder)}: ${program} ${words.join(' ')}`);
    const { code, output } = await run(program, words, { quiet: true, cwd: folder });
    if (code !== 0) {
      console.error(output.trimEnd());
      return false;
    }
  }
  const packed = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await mkdir(path.join(folder, 'dist/packed'));
  for (const name of packed) await rename(path.join(folder, name), path.join(folder, 'dist/packed', name));
  return true;
}

async function testReproducible() {
  const place = await mkdtemp(path.join(tmpdir(), 'soukatsu-reproducible-'));
  const folders = ['one', 'another-with-line-ends-of-windows'].map((name) => path.join(place, name));
  try {
    for (const [at, folder] of folders.entries())
      if (!(await buildClone(folder, at === 0 ? 'false' : 'true'))) return 1;
    const [first = '', second = ''] = folders.map((folder) => path.join(folder, 'dist'));
    const { files, differences } = compareFolders(first, second);
    for (const difference of differences) console.error(difference);
    console.log(`${files - differences.length} files are equal, ${differences.length} differ`);
    return differences.length === 0 && files > 0 ? 0 : 1;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

process.exitCode = await testReproducible();
