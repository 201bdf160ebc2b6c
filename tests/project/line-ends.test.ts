import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Git for Windows turns line ends of what it checks out into its own unless told otherwise: tests compare bytes, and what is built is named by them. */

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' });

function isCheckout(): boolean {
  try {
    git('rev-parse', '--verify', '--quiet', 'HEAD');
    return true;
  } catch {
    return false;
  }
}

let place = '';
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'soukatsu-clones-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A clone as Git for Windows makes it, and one as any other makes it. */
const clone = (name: string, autocrlf: string) => {
  const folder = path.join(place, name);
  git('clone', '--quiet', '--shared', '-c', `core.autocrlf=${autocrlf}`, '.', folder);
  return folder;
};

const unlessCheckout = isCheckout() ? test : test.skip;
unlessCheckout('a clone of Windows has the bytes of every other, file by file', () => {
  const windows = clone('windows', 'true');
  const other = clone('other', 'false');
  const files = git('-C', other, 'ls-files', '-z').split('\0').filter(Boolean);
  expect(files.length).toBeGreaterThan(1000);
  const differing = files.filter(
    (file) => !readFileSync(path.join(windows, file)).equals(readFileSync(path.join(other, file))),
  );
  expect(differing).toEqual([]);
});
