// @ts-check
import { problem } from '../manifest/problem.mjs';
import { changelogSection } from './changelog-section.mjs';

/**
 * Why a tag can't become a release: everything that names a version must name the same one.
 *
 * @param {object} of
 * @param {string} of.tag such as `v1.2.3`
 * @param {string} of.packageVersion of package.json
 * @param {string} of.changelog its text
 * @returns {import('../manifest/problem.mjs').Problem[]} empty where it can
 */
export function releaseProblems({ tag, packageVersion, changelog }) {
  const problems = [];
  if (tag !== `v${packageVersion}`)
    problems.push(
      problem(
        'release-tag',
        `タグ「${tag}」が package.json の版(${packageVersion})と違います。タグを v${packageVersion} にするか、版を直してください。`,
        `The tag ${tag} is not the version of package.json (${packageVersion}). Name the tag v${packageVersion}, or mend the version.`,
      ),
    );
  if (!changelogSection(changelog, packageVersion))
    problems.push(
      problem(
        'release-changelog',
        `CHANGELOG.md に「## [${packageVersion}] - 年-月-日」の見出しと、その内容がありません。`,
        `CHANGELOG.md has no heading ## [${packageVersion}] - YYYY-MM-DD with lines below it.`,
      ),
    );
  return problems;
}
