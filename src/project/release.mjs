// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { changelogSection } from './release/changelog-section.mjs';
import { releaseProblems } from './release/release-problems.mjs';
import { root, run } from './run.mjs';
import { setUp } from './setup.mjs';
import { packSimulatedExcel } from './simulated-excel/pack-simulated-excel.mjs';

const USAGE = 'npm run release -- --tag v1.2.3';
const MADE = path.join(root, 'dist/release');
const FILES = path.join(MADE, 'files');

/** @returns {string | null} */
function tagOf() {
  try {
    const { values } = parseArgs({ options: { tag: { type: 'string' } } });
    return values.tag ?? null;
  } catch {
    return null;
  }
}

/** @param {string} version */
async function makeFiles(version) {
  // Not at the top: it is there only once the packages are installed.
  const { zipFolder } = await import('./release/zip-folder.mjs');
  await rm(MADE, { recursive: true, force: true });
  await mkdir(FILES, { recursive: true });
  for (const part of ['addin', 'web']) {
    const name = `soukatsu-${part}-${version}`;
    await writeFile(path.join(FILES, `${name}.zip`), zipFolder(path.join(root, 'dist', part), name));
  }
  // What was just built is packed, not built again.
  const words = ['pack', '--ignore-scripts', '--pack-destination', FILES, '--loglevel=error'];
  const packed = await run('npm', words, { quiet: true });
  if (packed.code !== 0) {
    console.error(packed.output.trimEnd());
    return false;
  }
  const simulated = await packSimulatedExcel(FILES);
  if (!simulated.ok) {
    console.error(simulated.output.trimEnd());
    return false;
  }
  const names = (await readdir(FILES)).sort();
  const sums = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(path.join(FILES, name));
      return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
    }),
  );
  await writeFile(path.join(FILES, 'SHA256SUMS.txt'), sums.join(''));
  console.log([...names, 'SHA256SUMS.txt'].map((name) => `dist/release/files/${name}`).join('\n'));
  return true;
}

/**
 * `npm run release`: makes the files of a release and its notes: the add-in's folder, the web edition, the package and
 * the simulated Excel, with their checksums. Publishes nothing.
 */
async function release() {
  const tag = tagOf();
  if (tag === null) {
    console.error(
      `版のタグを --tag で指定してください。 / Name the tag of the version with --tag.\n${USAGE}`,
    );
    return 64;
  }
  const [own, changelog] = await Promise.all(
    ['package.json', 'CHANGELOG.md'].map((name) => readFile(path.join(root, name), 'utf8')),
  );
  /** @type {{ version: string }} */
  const { version } = JSON.parse(own ?? '');
  const problems = releaseProblems({ tag, packageVersion: version, changelog: changelog ?? '' });
  for (const { message } of problems) console.error(`${message.ja} / ${message.en}`);
  if (problems.length > 0) return 1;
  if (!(await setUp())) return 1;
  console.log('組み立て中… / Building.');
  const built = await build();
  if (built.code !== 0) {
    console.error(built.output.trimEnd());
    return 1;
  }
  if (!(await makeFiles(version))) return 1;
  await writeFile(path.join(MADE, 'notes.md'), changelogSection(changelog ?? '', version)?.text ?? '');
  return 0;
}

process.exitCode = await release();
