import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../../../src/project/deploy/make-folder.mjs';
import { addressesOf } from '../../../src/project/manifest/address-rules.mjs';
import { readManifest } from '../../../src/project/manifest/read-manifest.mjs';
import { MANIFEST } from '../manifest/built-addin.js';

const baseUrl = 'https://example.jp/soukatsu/';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'soukatsu-deploy-'));
  folder = path.join(root, 'dist/deploy');
  const addin = path.join(root, 'dist/addin');
  mkdirSync(addin, { recursive: true });
  for (const page of ['pane.html', 'commands.html', 'functions.html', 'functions.js', 'functions.json'])
    writeFileSync(path.join(addin, page), page);
  const commands = readFileSync('src/commands/index.ts', 'utf8').replaceAll("'", '"');
  writeFileSync(path.join(addin, 'commands.01234567.js'), commands);
  cpSync('assets/icons', path.join(addin, 'icons'), { recursive: true });
  writeFileSync(path.join(root, 'manifest.xml'), MANIFEST);
  cpSync('package.json', path.join(root, 'package.json'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = () => makeFolder({ root, baseUrl, folder });
const made = (...place: string[]) => path.join(folder, ...place);

test('it holds the site, the samples, and a manifest that names the address everywhere', async () => {
  expect(await make()).toEqual([]);
  expect(readFileSync(made('site', 'pane.html'), 'utf8')).toBe('pane.html');
  const xml = readFileSync(made('manifest.xml'), 'utf8');
  expect(xml).not.toContain('localhost');
  const read = readManifest(xml);
  const addresses = read.ok ? addressesOf(read.manifest) : [];
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(baseUrl))).toEqual([]);
  for (const name of ['nginx.conf', 'apache.conf', 'apache.htaccess', 'web.config'])
    expect(readFileSync(made('server', name), 'utf8')).toContain("script-src 'self' https://appsforoffice");
  expect(readFileSync(made('server', 'nginx.conf'), 'utf8')).toContain('location ^~ "/soukatsu/" {');
});

test('making it again leaves nothing of the older one', async () => {
  await make();
  writeFileSync(made('site', 'old.js'), '');
  expect(await make()).toEqual([]);
  expect(existsSync(made('site', 'old.js'))).toBe(false);
});

test('a manifest that would not install is refused, and the older folder stays', async () => {
  await make();
  rmSync(path.join(root, 'dist/addin/icons/icon-80.png'));
  expect((await make()).map(({ code }) => code)).toEqual(['file-missing']);
  expect(existsSync(made('site', 'icons', 'icon-80.png'))).toBe(true);
});

test('a folder with other things in it is not replaced', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(made('thesis.docx'), 'years of work');
  expect(await make()).toMatchObject([
    { code: 'folder-in-use', message: { ja: expect.stringContaining('thesis') } },
  ]);
  expect(readFileSync(made('thesis.docx'), 'utf8')).toBe('years of work');
});

test('a file is not replaced, nor anything among the built files', async () => {
  writeFileSync(folder, 'a file');
  expect(await make()).toMatchObject([{ code: 'folder-in-use' }]);
  expect(readFileSync(folder, 'utf8')).toBe('a file');
  const inside = path.join(root, 'dist/addin/deploy');
  expect(await makeFolder({ root, baseUrl, folder: inside })).toMatchObject([{ code: 'folder-in-use' }]);
});
