import { matchesLock, nodeIsNewEnough } from '../../src/project/installed.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/for-windows': { version: '3.0.0', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
  },
};

test('what npm installed from this lock file matches, packages of other platforms left out', () => {
  expect(matchesLock(lock, installed)).toEqual({ ok: true });
});

test('nothing installed, or no record of it', () => {
  expect(matchesLock(lock, null).ok).toBe(false);
  expect(matchesLock(lock, {}).ok).toBe(false);
});

test.each([
  ['missing', { 'node_modules/a': { version: '1.0.0' } }, 'b is missing.'],
  [
    'another version',
    { ...installed.packages, 'node_modules/a': { version: '1.0.1' } },
    'a is 1.0.1, and 1.0.0 is wanted.',
  ],
  [
    'optional, another version',
    { ...installed.packages, 'node_modules/for-windows': { version: '2.9.0' } },
    'for-windows is 2.9.0, and 3.0.0 is wanted.',
  ],
  ['left over', { ...installed.packages, 'node_modules/c': { version: '1.0.0' } }, 'c is no longer wanted.'],
])('%s does not match', (_, packages, reason) => {
  expect(matchesLock(lock, { packages })).toEqual({ ok: false, reason });
});

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
])('Node %s: %s', (version, enough) => {
  expect(nodeIsNewEnough(version)).toBe(enough);
});
