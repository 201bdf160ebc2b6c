// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { headersFor } from './deploy/headers.mjs';
import { developersManifest } from './deploy/manifest-for.mjs';
import { root, run } from './run.mjs';
import { setUp } from './setup.mjs';
import { isTrusted, MADE, MAKER, readCertificate } from './sideload/certificate.mjs';
import { readSideloadWords, USAGE } from './sideload/sideload-words.mjs';

const MANIFEST = 'dist/sideload/manifest.xml';

/** @param {readonly string[]} words of Microsoft's maker of certificates */
const maker = (words) => /** @type {const} */ (['npx', ['--yes', '--prefer-offline', MAKER, ...words]]);

async function trusted() {
  return isTrusted((await run(...maker(['verify']), { quiet: true })).output);
}

/** @param {{ cert: string, key: string } | null} own files named by the developer */
async function certificate(own) {
  if (own) return readCertificate(own, new Date());
  const files = { cert: path.join(MADE, 'localhost.crt'), key: path.join(MADE, 'localhost.key') };
  if (readCertificate(files, new Date()) === null || !(await trusted())) {
    console.log(
      '開発用の証明書を作り、このパソコンに信頼させます(確認を求められます)。 / Making a certificate and having this machine trust it; it will ask.',
    );
    await run(...maker(['install', '--days', '365']));
    if (!(await trusted()))
      console.error(
        'このパソコンはまだ証明書を信頼していません。Excelはアドインを読み込めません。Ctrl-Cで終え、もう一度実行してください。 / This machine does not trust the certificate yet, so Excel will not load the add-in. End this with Ctrl-C and run it again.',
      );
  }
  return readCertificate(files, new Date());
}

/** `npm run sideload`: builds the add-in, serves it over HTTPS to this machine, and makes a manifest for it; until Ctrl-C. */
async function sideload() {
  const words = readSideloadWords(process.argv.slice(2));
  if (!words.ok) {
    console.error(USAGE);
    return 64;
  }
  if (words.help) {
    console.log(USAGE);
    return 0;
  }
  if (!(await setUp())) return 1;
  console.log('組み立て中… / Building.');
  const built = await build();
  if (built.code !== 0) {
    console.error(built.output.trimEnd());
    return 1;
  }
  const pair = await certificate(words.own);
  if (!pair) {
    console.error(
      `証明書が読めないか、期限が切れているか、localhostのものでないか、鍵と合いません。 / The certificate cannot be read, has expired, is not of localhost, or does not belong to the key.\n${USAGE}`,
    );
    return 1;
  }
  const { serveAddin } = await import(pathToFileURL(path.join(root, 'dist/workbench-server.mjs')).href);
  const started = await serveAddin({
    folder: path.join(root, 'dist/addin'),
    port: words.port,
    ...pair,
    headersFor,
  });
  if (!started.ok) {
    console.error(
      `ポート ${words.port} で待ち受けできません(${started.code})。 / Cannot listen on port ${words.port} (${started.code}).\n${USAGE}`,
    );
    return 1;
  }
  const { address, close } = started.server;
  mkdirSync(path.join(root, path.dirname(MANIFEST)), { recursive: true });
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  writeFileSync(path.join(root, MANIFEST), developersManifest(manifest, address));
  console.log(
    `${address}\n${MANIFEST} をExcelに入れてください(docs/developing.md)。Ctrl-Cで終わります。 / Put the manifest into Excel (docs/developing.md); Ctrl-C ends.`,
  );
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await close();
  return 0;
}

process.exitCode = await sideload();
