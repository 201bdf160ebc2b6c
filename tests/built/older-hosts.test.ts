import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is built for Excel, with all that it is put together from, has no pattern that WebKit before 16.4 can't read. */

const DIST = path.join(process.cwd(), 'dist');
const scripts = ['addin', 'office-script'].flatMap((folder) =>
  readdirSync(path.join(DIST, folder))
    .filter((file) => /\.(?:js|ts)$/.test(file))
    .map((file) => path.join(folder, file)),
);

test('the scripts are there', () => {
  expect(scripts.length).toBeGreaterThan(5);
});

test.each(scripts)('%s looks behind nothing', (script) => {
  expect(readFileSync(path.join(DIST, script), 'utf8').match(/.{0,40}\(\?<[=!].{0,40}/g)).toBeNull();
});
