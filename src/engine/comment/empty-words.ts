import {
  NOT_WRITTEN_YET,
  NOTHING_TO_SAY,
  PLACEHOLDER,
  SAID_ELSEWHERE,
  SAME_AS_ANOTHER,
} from '../lexicon/comment/empty-words.js';
import { whole } from '../lexicon/entry.js';
import { anyOf, LETTERS_OF_EMPTY_WORDS } from '../lexicon/letters.js';
import { DASH } from '../lexicon/no-target.js';
import { mapList } from '../lists/map-list.js';
import { foldWord } from '../text/fold.js';
import { withoutInvisible } from '../text/invisible.js';
import { memoizeComments } from './memoize-comments.js';

/** Comments that say nothing of what they stand beside. */

/** What stands in place of a comment: a pointer to another row or paper, a template's words, a promise, marks alone. */
export type EmptyWords = 'same' | 'elsewhere' | 'placeholder' | 'unwritten' | 'marks';

/** No empty words are longer, and a comment that is costs nothing. */
const LONGEST = 240;
const OPENS = /^[([{<「『・※*、。,.:;!]+/;
const CLOSES = /[)\]}>」』・、。,.:;!]+$/;
/** The marks between which each piece is said by itself: `同上。別紙参照。` */
const FULL_STOP = '。'.charCodeAt(0);
const COMMA = '、'.charCodeAt(0);
const DASHES = new RegExp(`^${DASH}*$`);
const DASHES_BEFORE = new RegExp(`^${DASH}+`);

const MAY_BE_MARKS = anyOf(LETTERS_OF_EMPTY_WORDS.marks);

/** Each by its words, which are looked for where one of their letters is, in what is no longer than the longest of them. */
const KINDS = mapList(
  [
    ['same', SAME_AS_ANOTHER, 16],
    ['placeholder', PLACEHOLDER, LONGEST],
    ['unwritten', NOT_WRITTEN_YET, 24],
    ['elsewhere', SAID_ELSEWHERE, 48],
  ] as const,
  ([kind, words, longest]) => ({
    kind,
    longest,
    letters: anyOf(LETTERS_OF_EMPTY_WORDS[kind]),
    words: whole(words),
  }),
);
const NOTHING = whole(NOTHING_TO_SAY);

const folded = (comment: string) => foldWord(withoutInvisible(comment));
/** Without the marks around it. Of most texts the last letter says that there are none behind, where to look for them takes a look at every letter. */
function bare(text: string): string {
  const begun = text.replace(OPENS, '');
  return CLOSES.test(begun.slice(-1)) ? begun.replace(CLOSES, '') : begun;
}

/** Where the piece that begins at a place ends. */
function endOfPiece(text: string, begin: number): number {
  let end = begin;
  for (; end < text.length; end += 1) {
    const letter = text.charCodeAt(end);
    if (letter === FULL_STOP || letter === COMMA) break;
  }
  return end;
}

/** The kind of one piece, with its brackets and marks or without: `inside`. */
function kindOf(piece: string, inside: string): EmptyWords | null {
  for (const { kind, longest, letters, words } of KINDS) {
    if (inside.length > longest) continue;
    if (!letters.test(piece) && !(kind === 'placeholder' && MAY_BE_MARKS.test(piece))) continue;
    if (words.test(piece) || (inside !== piece && words.test(inside))) return kind;
  }
  return null;
}

function emptyWords(comment: string): EmptyWords | null {
  const text = comment.length > LONGEST ? '' : folded(comment);
  if (text === '' || DASHES.test(text)) return null;
  const kind = kindOf(text, bare(text));
  if (kind) return kind;
  let first: EmptyWords | null = null;
  // Piece by piece, for the first of nearly every comment says something.
  for (let begin = 0; begin <= text.length; ) {
    const end = endOfPiece(text, begin);
    const piece = text.slice(begin, end);
    begin = end + 1;
    const inside = bare(piece);
    if (inside === '') continue;
    const own = kindOf(piece, inside);
    if (own === null) return null;
    first ??= own;
  }
  return first ?? 'marks';
}

/**
 * What stands in place of a comment, or null where something is said, nothing is written, or dashes say that there is
 * nothing to say.
 */
export const emptyWordsIn = memoizeComments(emptyWords);

/** True for a comment that is blank, a dash, or says in words that there is nothing to say. */
export function saysNothing(comment: string): boolean {
  const text = comment.length > LONGEST ? comment : folded(comment).replace(DASHES_BEFORE, '');
  return text === '' || NOTHING.test(bare(text));
}
