import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { developersManifest } from '../../../src/project/deploy/manifest-for.mjs';
import { checkManifest } from '../../../src/project/manifest/check-manifest.mjs';
import { isTrusted, readCertificate } from '../../../src/project/sideload/certificate.mjs';
import { readSideloadWords } from '../../../src/project/sideload/sideload-words.mjs';
import { selfSigned } from '../../self-signed.js';
import { BUILT, MANIFEST } from '../manifest/built-addin.js';

test('the manifest of a developer names their address, stands beside a deployed one, and would install', () => {
  const baseUrl = 'https://localhost:3443/';
  const manifest = developersManifest(MANIFEST, baseUrl);
  expect(checkManifest(manifest, { ...BUILT, baseUrl })).toEqual([]);
  const idOf = (xml: string) => /<Id>([^<]*)</.exec(xml)?.[1];
  expect(idOf(manifest)).not.toBe(idOf(MANIFEST));
  expect(manifest).toContain('<DisplayName DefaultValue="総括表アシスト(開発)">');
  expect(manifest).toContain('<Override Locale="en-US" Value="Soukatsu (development)"/>');
  expect(manifest).not.toContain(':3000/');
});

test('a certificate is taken where it is there, whole, and not over', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-certificate-'));
  const files = { cert: path.join(folder, 'localhost.crt'), key: path.join(folder, 'localhost.key') };
  const pair = selfSigned();
  const now = new Date();
  expect(readCertificate(files, now)).toBeNull();
  writeFileSync(files.cert, pair.cert);
  expect(readCertificate(files, now)).toBeNull();
  writeFileSync(files.key, pair.key);
  expect(readCertificate(files, now)).toEqual(pair);
  expect(readCertificate(files, new Date(now.getFullYear() + 4, 0, 1))).toBeNull();
  expect(readCertificate(files, new Date(now.getFullYear() - 4, 0, 1))).toBeNull();
  writeFileSync(files.key, selfSigned().key);
  expect(readCertificate(files, now)).toBeNull();
  writeFileSync(files.key, pair.key);
  const other = selfSigned('例.jp');
  expect(readCertificate({ ...files, cert: folder }, now)).toBeNull();
  writeFileSync(files.cert, other.cert);
  writeFileSync(files.key, other.key);
  expect(readCertificate(files, now)).toBeNull();
  writeFileSync(files.cert, 'no certificate');
  expect(readCertificate(files, now)).toBeNull();
  rmSync(folder, { recursive: true });
});

test('trust is what the maker says of it, for it ends with 0 either way', () => {
  expect(isTrusted('You have trusted access to https://localhost.\nCertificate: localhost.crt')).toBe(true);
  expect(isTrusted('You need to install certificates for trusted access to https://localhost.')).toBe(false);
});

test('its words: a port, and a certificate with its key or neither', () => {
  expect(readSideloadWords([])).toEqual({ ok: true, help: false, port: 3000, own: null });
  expect(readSideloadWords(['--port', '8443', '--cert', 'a', '--key', 'b'])).toEqual({
    ok: true,
    help: false,
    port: 8443,
    own: { cert: 'a', key: 'b' },
  });
  expect(readSideloadWords(['--help'])).toMatchObject({ ok: true, help: true });
  for (const words of [['--cert', 'a'], ['--port', '70000'], ['--port', 'x'], ['more']])
    expect(readSideloadWords(words)).toEqual({ ok: false });
});
