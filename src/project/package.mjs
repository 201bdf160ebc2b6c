// @ts-check
import path from 'node:path';
import { build } from './build.mjs';
import { readBaseUrl } from './deploy/base-url.mjs';
import { readPackageWords, USAGE } from './deploy/package-words.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';

/** @param {import('./manifest/problem.mjs').Problem} problem */
const say = ({ message }) => console.error(`${message.ja} / ${message.en}`);

/** `npm run package`: builds the add-in and makes the folder that is deployed at an address. */
async function makePackage() {
  const words = readPackageWords(process.argv.slice(2));
  if (!words.ok) {
    console.error(
      `アドインを置くアドレスを指定してください。 / Name the address the add-in will be at.\n${USAGE}`,
    );
    return 64;
  }
  const address = readBaseUrl(words.address);
  if (!address.ok) {
    say(address.problem);
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
  const { baseUrl } = address;
  const problems = await makeFolder({ root, baseUrl, folder: path.resolve(root, words.out) });
  problems.forEach(say);
  if (problems.length > 0) {
    console.error('作りませんでした。 / Nothing was made.');
    return 1;
  }
  console.log(
    [
      `${words.out}/site      ${baseUrl} に置くファイル / files to serve there`,
      `${words.out}/manifest.xml  Microsoft 365 管理センターに渡すマニフェスト / the manifest to upload`,
      `${words.out}/server    サーバーの設定例 / samples of server settings`,
    ].join('\n'),
  );
  return 0;
}

process.exitCode = await makePackage();
