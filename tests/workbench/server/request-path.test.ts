import path from 'node:path';
import fc from 'fast-check';
import { requestedFile } from '../../../src/workbench/server/request-path.js';

const folder = path.resolve('served');
const served = [
  { prefix: '/office-js/', folder: path.join(folder, 'office') },
  { prefix: '/', folder: path.join(folder, 'page') },
];

test('a path is looked up in the folder of its prefix, without its query', () => {
  expect(requestedFile('/', served)).toBe(path.join(folder, 'page/index.html'));
  expect(requestedFile('/grid.css?v=1#x', served)).toBe(path.join(folder, 'page/grid.css'));
  expect(requestedFile('/office-js/ja-jp/a.js', served)).toBe(path.join(folder, 'office/ja-jp/a.js'));
  expect(requestedFile('/%E8%A1%A8.json', served)).toBe(path.join(folder, 'page/表.json'));
});

test.each([
  '/../secret',
  '/office-js/../../secret',
  '/%2e%2e/secret',
  '/a/%2e%2e%2f%2e%2e%2fsecret',
  '/..%5csecret',
  '/a\\..\\..\\secret',
  '/a%00.html',
  '/%',
  '/.git/config',
  'secret',
  '',
  'http://elsewhere/',
])('%j is refused', (target) => {
  expect(requestedFile(target, served)).toBeNull();
});

test('whatever is asked for, the answer lies inside a served folder', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '%2e',
    '%2f',
    '%5c',
    'a',
    'office-js',
    '%00',
    'C:',
    '~',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = requestedFile(`/${pieces.join('')}`, served);
      if (file === null) return;
      expect(served.some((place) => file.startsWith(place.folder + path.sep))).toBe(true);
    }),
  );
});
