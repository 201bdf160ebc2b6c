import { licenceRefusal, mayBeShipped } from '../../../src/project/third-party/licence.mjs';

test.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'GPL-3.0-only OR Apache-2.0', '(MIT AND Zlib)', 'BSL-1.0'])(
  '%s may be shipped',
  (expression) => expect(mayBeShipped(expression)).toBe(true),
);

test.each([
  undefined,
  '',
  'GPL-3.0-only',
  'UNLICENSED',
  'SEE LICENSE IN LICENSE.md',
  'MIT AND LGPL-3.0-only',
])('%s may not', (expression) => expect(mayBeShipped(expression)).toBe(false));

test('and says so in a sentence that names the package and where to go', () => {
  expect(licenceRefusal({ name: 'copyleft', version: '1.0.0', licence: 'GPL-3.0-only' })).toBe(
    'copyleft 1.0.0 may not be shipped: its licence is GPL-3.0-only. Take another package, or read the licence and allow it in src/project/third-party/licence.mjs.',
  );
  expect(licenceRefusal({ name: 'nameless', version: '1.0.0', licence: undefined })).toContain(
    'it names no licence',
  );
});
