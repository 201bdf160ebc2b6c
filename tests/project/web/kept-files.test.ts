import { keptFiles } from '../../../src/project/web/kept-files-plugin.mjs';

/** What the service worker of the web edition is told. */

const BUILT = [
  ['web.1.js', 'one'],
  ['index.html', 'page'],
  ['pictures/a.png', 'picture'],
  ['service-worker.js', 'itself'],
] as const;

test('all that was built is kept but pictures and the worker itself, in one order', () => {
  expect(keptFiles(BUILT).files).toEqual(['index.html', 'web.1.js']);
  expect(keptFiles([...BUILT].reverse())).toEqual(keptFiles(BUILT));
});

test('one changed byte of a page is another version', () => {
  const other = BUILT.map(([name, content]) => [name, name === 'index.html' ? 'Page' : content] as const);
  expect(keptFiles(other).version).not.toBe(keptFiles(BUILT).version);
});
