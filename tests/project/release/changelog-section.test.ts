import { changelogSection } from '../../../src/project/release/changelog-section.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

- Not yet.

## [1.2.0] - 2026-11-29

### Added

- A thing.

## [1.1.0] - 2026-10-01

- Older.

## [1.0.0]

- Without a day.

## [0.9.0] - 2026-01-01

[1.2.0]: https://example.jp/compare
`;

test('the lines of a version are those up to the next', () => {
  expect(changelogSection(CHANGELOG, '1.2.0')).toEqual({
    date: '2026-11-29',
    text: '### Added\n\n- A thing.\n',
  });
  expect(changelogSection(CHANGELOG.replaceAll('\n', '\r\n'), '1.1.0')).toEqual({
    date: '2026-10-01',
    text: '- Older.\n',
  });
});

test.each(['1.0.0', '0.9.0', '1.2', '2.0.0'])('%s has no dated lines', (version) => {
  expect(changelogSection(CHANGELOG, version)).toBeNull();
});
