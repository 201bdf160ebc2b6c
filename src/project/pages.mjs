// @ts-check
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.mjs';
import { readBaseUrl } from './deploy/base-url.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';

const USAGE = 'npm run pages https://owner.github.io/soukatsu/';
const MADE = path.join(root, 'dist/pages');

/**
 * `npm run pages`: makes the folder that is served at one address, GitHub Pages for one: in `addin/` the add-in for Excel
 * with its manifest for that address, and at the address itself the web edition.
 */
async function makePages() {
  const address = readBaseUrl(process.argv.slice(2).at(-1) ?? '');
  if (!address.ok) {
    console.error(`${address.problem.message.ja} / ${address.problem.message.en}\n${USAGE}`);
    return 64;
  }
  if (!(await setUp())) return 1;
  console.log('組み立て中… / Building.');
  const built = await build();
  if (built.code !== 0) {
    console.error(built.output.trimEnd());
    return 1;
  }
  // Not at the top: the checker's XML parser is there only once the packages are installed.
  const { makeFolder } = await import('./deploy/make-folder.mjs');
  const folder = path.join(root, 'dist/deploy-pages');
  const problems = await makeFolder({ root, baseUrl: `${address.baseUrl}addin/`, folder });
  for (const { message } of problems) console.error(`${message.ja} / ${message.en}`);
  if (problems.length > 0) return 1;
  await rm(MADE, { recursive: true, force: true });
  await cp(path.join(root, 'dist/web'), MADE, { recursive: true });
  await cp(path.join(folder, 'site'), path.join(MADE, 'addin'), { recursive: true });
  await rename(path.join(folder, 'manifest.xml'), path.join(MADE, 'addin/manifest.xml'));
  await rm(folder, { recursive: true, force: true });
  console.log(`dist/pages  ${address.baseUrl} に置くファイル / files to serve there`);
  return 0;
}

process.exitCode = await makePages();
