import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WALKS } from './walks.js';

/** The walks of the four people lead from page to page, and over commands that are printed there. The other files of this folder go them. */

const linksOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = '']) =>
    path.posix.join(path.posix.dirname(page), to),
  );

describe.each(Object.entries(WALKS))('%s', (_who, walk) => {
  test('each page is linked from one that was read before', () => {
    const [first, ...others] = walk.pages;
    expect(first).toBe('README.md');
    for (const [at, page] of others.entries()) {
      const read = walk.pages.slice(0, at + 1);
      expect([page, read.some((one) => linksOf(one).includes(page))]).toEqual([page, true]);
    }
  });

  test.each(walk.names)('the command for %s is printed once', (name) => {
    expect(walk.command(name)).toMatch(/^(?:npm|npx|git|cd) /);
  });
});
