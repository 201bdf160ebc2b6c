import { releaseProblems } from '../../../src/project/release/release-problems.mjs';

const good = {
  tag: 'v1.2.0',
  packageVersion: '1.2.0',
  changelog: '## [1.2.0] - 2026-11-29\n\n- A thing.\n',
};

test.each([
  ['a tag of the version that has its day in the changelog', {}, []],
  ['a tag of another version', { tag: 'v1.2.1' }, ['release-tag']],
  ['a tag without v', { tag: '1.2.0' }, ['release-tag']],
  [
    'a changelog that has not come to it',
    { changelog: '## [Unreleased]\n\n- A thing.\n' },
    ['release-changelog'],
  ],
])('%s', (_, changed, codes) => {
  expect(releaseProblems({ ...good, ...changed }).map(({ code }) => code)).toEqual(codes);
});
