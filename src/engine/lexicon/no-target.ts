/** How forms say that nothing was aimed at, beside a figure and in a status cell alike (docs/table-rules.md, decision 4). */

/** What has no target: `目標値`, `本年度の目標`, or nothing said. */
const TARGETLESS = '(?:[本今当](?:年度|年|期))?[はの]?(?:数値)?(?:目標(?:値|数|額)?)?[はのをも:]?';
const NO_TARGET = new RegExp(
  `^${TARGETLESS}(?:(?:設定)?[はを]?(?:なし|無し|無)|未設定|設定を?(?:せず|しない|して(?:い)?ない)|定め(?:ず|ていない)|該当なし|対象外|n/?a)[。.]?$`,
  'i',
);
/** Source of a pattern for one dash of folded text; the long vowel of kana is what many a form has in its place. */
export const DASH = '[-—ー]';
const DASHES = new RegExp(`^${DASH}+$`);

/**
 * No target was set: なし, 未設定, 該当なし.
 * @param words folded, without white space
 */
export function saysNoTarget(words: string): boolean {
  return NO_TARGET.test(words);
}

/**
 * The mark the form asks for where there is no target, in any width.
 * @param words folded, without white space
 */
export function isDash(words: string): boolean {
  return DASHES.test(words);
}
