import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { selfSigned } from '../self-signed.js';
import { run, serve, typed } from './shell.js';
import { CONTRIBUTOR } from './walks.js';

/** The contributor: a clone, a change with its test, and what a real Excel is given. What Excel does with it is not tried. */

jest.setTimeout(1_800_000);

const [, ADDRESS = ''] = CONTRIBUTOR.command('clone').split(' ').slice(1);
/** The printed address leads to this repository: nobody else's is asked. */
const REDIRECTED = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.${process.cwd()}.insteadOf`,
  GIT_CONFIG_VALUE_0: ADDRESS,
};

let place = '';
let clone = '';
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'soukatsu-contributor-'));
  run(CONTRIBUTOR.command('clone'), place, REDIRECTED);
  clone = path.join(place, CONTRIBUTOR.command('enter').replace(/^cd /, ''));
  run(CONTRIBUTOR.command('install'), clone);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a change is seen by its test, and passes the checks when it is right', () => {
  const testOne = CONTRIBUTOR.command('testOne');
  const source = path.join(clone, 'src/cells/address.ts');
  const right = readFileSync(source, 'utf8');
  // First the test, then what it asks for.
  writeFileSync(
    path.join(clone, 'tests/cells/last-cell.test.ts'),
    `import { cellAddress } from '../../src/cells/address.js';

test('the last cell of a sheet has its address', () => {
  expect(cellAddress(1_048_575, 16_383)).toBe('XFD1048576');
});
`,
  );
  writeFileSync(source, right.replaceAll('26', '25'));
  const wrong = typed(testOne, clone);
  expect(wrong.status).toBe(1);
  expect(wrong.said).toContain('Expected: "XFD1048576"');
  writeFileSync(source, right);
  run(testOne, clone);
  run(CONTRIBUTOR.command('check'), clone);
});

/** A file over HTTPS, where the certificate is trusted. */
const fetched = (address: string, ca: string) =>
  new Promise<string>((resolve, reject) => {
    get(address, { ca }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });

test('sideloading serves the add-in over HTTPS and writes a manifest that stands beside a deployed one', async () => {
  const { key, cert } = selfSigned();
  writeFileSync(path.join(clone, 'localhost.key'), key);
  writeFileSync(path.join(clone, 'localhost.crt'), cert);
  const serving = await serve(CONTRIBUTOR.command('sideload'), clone, /https:\/\/localhost:\d+\//);
  try {
    const manifest = await manifestOf(serving.found);
    const [, pane = ''] = /<SourceLocation DefaultValue="([^"]*)"/.exec(manifest) ?? [];
    expect(pane.startsWith(serving.found)).toBe(true);
    expect(await fetched(pane, cert)).toContain('総括表アシスト');
    const [ours, theirs] = [manifest, readFileSync('manifest.xml', 'utf8')].map(
      (text) => /<Id>([^<]*)</.exec(text)?.[1],
    );
    expect(ours).not.toBe(theirs);
  } finally {
    await serving.stop();
  }
});

/** The manifest lies there before the address is told. */
async function manifestOf(address: string): Promise<string> {
  const text = readFileSync(path.join(clone, 'dist/sideload/manifest.xml'), 'utf8');
  expect(text).toContain(address);
  return text;
}
