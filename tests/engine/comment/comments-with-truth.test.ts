import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommentedRow, foundInComment } from './rows-with-comments.js';

/**
 * Comments that somebody wrote down with what is right for each before the rules were there; the last sixty were first
 * read when the rules were done.
 */
interface Commented {
  readonly id: string;
  readonly comment: string;
  readonly row: CommentedRow;
  /** `open`: either is right. */
  readonly truth: { readonly findings: readonly string[]; readonly open?: boolean };
}

const ALL: readonly Commented[] = JSON.parse(
  readFileSync(join(__dirname, 'comments-with-truth.json'), 'utf8'),
);
const JUDGED = ['comment-empty-words', 'comment-figure', 'comment-contradiction'];

test.each(ALL)('$id: $comment', ({ comment, row, truth }) => {
  const found = foundInComment(row, comment)
    .map(({ rule }) => rule)
    .filter((rule) => JUDGED.includes(rule));
  if (truth.open) expect(truth.findings).toEqual(expect.arrayContaining(found));
  else expect(found).toEqual(truth.findings);
});
