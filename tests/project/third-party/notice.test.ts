import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { thirdPartyNotice } from '../../../src/project/third-party/notice.mjs';
import { shippedPackages } from '../../../src/project/third-party/shipped-packages.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-notices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(place: string, manifest: object, licence?: string) {
  const home = path.join(folder, 'node_modules', place);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), JSON.stringify(manifest));
  if (licence) writeFileSync(path.join(home, 'LICENSE.md'), licence);
  return path.join(home, 'lib', 'index.js');
}

test('modules lead to their packages: scoped, nested, each once, ours not at all', () => {
  const plain = install('b', { name: 'b', version: '1.0.0', license: 'MIT' });
  const scoped = install('@a/c', { name: '@a/c', version: '2.0.0', license: 'ISC' });
  const nested = install('b/node_modules/d', { name: 'd', version: '3.0.0' });
  const found = shippedPackages([plain, `${plain}.more.js`, scoped, nested, '/own/src/index.ts']);
  expect(found.map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ['@a/c', '2.0.0', 'ISC'],
    ['b', '1.0.0', 'MIT'],
    ['d', '3.0.0', undefined],
  ]);
});

test('the notice has the text a package ships, or the known one with its author', () => {
  const own = install('own', { name: 'own', version: '1.0.0', license: 'MIT' }, 'Its own text.\r\n');
  const bare = install('bare', {
    name: 'bare',
    version: '1.0.0',
    license: 'ISC',
    author: { name: 'A. Writer' },
  });
  const notice = thirdPartyNotice(shippedPackages([own, bare]), false);
  expect(notice).toContain('own 1.0.0\nLicence: MIT\n\nIts own text.\n');
  expect(notice).toContain('Copyright (c) A. Writer\n\nPermission to use, copy, modify');
  expect(notice).not.toContain('Rust');
});

test('with the WebAssembly come its crates and the texts of their licences', () => {
  const notice = thirdPartyNotice([], true);
  for (const words of [
    'rust_xlsxwriter 0.94.0',
    'Apache License',
    'Boost Software License',
    'Mathijs van de Nes',
  ])
    expect(notice).toContain(words);
});
