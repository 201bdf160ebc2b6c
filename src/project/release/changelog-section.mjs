// @ts-check

/**
 * What a changelog in the form of Keep a Changelog says of one version.
 *
 * @param {string} changelog
 * @param {string} version such as `1.2.3`
 * @returns {{ date: string, text: string } | null} the day as `YYYY-MM-DD` and the lines below the version's heading; null
 *   where it has no dated heading, or says nothing
 */
export function changelogSection(changelog, version) {
  const lines = changelog.split(/\r?\n/);
  const heading = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  const date = /^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/.exec(lines[heading] ?? '')?.[1];
  if (date === undefined) return null;
  const below = lines.slice(heading + 1);
  // Links of versions stand at the foot of the file.
  const end = below.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  const text = below.slice(0, end === -1 ? below.length : end).join('\n');
  return text.trim() === '' ? null : { date, text: `${text.trim()}\n` };
}
