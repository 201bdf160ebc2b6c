import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

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

test('the functions are written for an engine of 2017', () => {
  const program = readFileSync(path.join(DIST, 'addin/functions.js'), 'utf8');
  expect(() => parse(program, { ecmaVersion: 2017 })).not.toThrow();
  expect(() => parse('const a = b ?? c;', { ecmaVersion: 2017 })).toThrow();
});

test("the commands' page has the names of its commands as soon as Office.js is there, and little else", () => {
  const page = readFileSync(path.join(DIST, 'addin/commands.html'), 'utf8');
  const scripts = [...page.matchAll(/<script src="?([^\s">]+)"?([^>]*)>/g)];
  expect(scripts.map(([, address]) => address)).toEqual([
    expect.stringContaining('/office.js'),
    expect.stringMatching(/^commands\.\w+\.js$/),
  ]);
  const [, [, names = '', rest = ''] = []] = scripts;
  expect(rest).toMatch(/^ data-ribbon="?ribbon\.\w+\.js"?$/);
  expect(readFileSync(path.join(DIST, 'addin', names)).length).toBeLessThan(5_000);
});
