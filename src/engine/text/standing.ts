/**
 * Patterns that may stand behind some characters and not behind others, without looking behind: WebKit before 16.4, in which
 * older Excel for Mac and iPad runs, can't even load a program with such a pattern in it.
 */

/** Whether a match may stand behind the text before it. */
export type MayStand = (before: string, match: RegExpExecArray) => boolean;

/** So much of the text before a match says whether it may stand there. */
const REACH = 16;

/** Behind nothing that the pattern finds at the end of the text before it. */
export const notBehind =
  (pattern: RegExp): MayStand =>
  (before) =>
    !pattern.test(before);

/**
 * The matches that stand where they may, in their order, as `matchAll` gives those of a pattern that looks behind first.
 * @param pattern global
 * @param most how many are looked for
 */
export function matchesWhere(
  text: string,
  pattern: RegExp,
  mayStand: MayStand,
  most = Number.POSITIVE_INFINITY,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  // Where to go on is kept here, for what says whether a match may stand may look for the same pattern.
  const next = (from: number) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  for (let match = next(0); match && found.length < most; ) {
    const end = match.index + match[0].length;
    const stands = mayStand(text.slice(Math.max(0, match.index - REACH), match.index), match);
    if (stands) found.push(match);
    match = next(stands && end > match.index ? end : match.index + 1);
  }
  return found;
}

/** The first match that stands where it may, or null. */
export const firstWhere = (text: string, pattern: RegExp, mayStand: MayStand): RegExpExecArray | null =>
  matchesWhere(text, pattern, mayStand, 1)[0] ?? null;

/** A text with what `instead` says in the place of each of some matches in it. */
export function withInstead(
  text: string,
  matches: readonly RegExpExecArray[],
  instead: (match: RegExpExecArray) => string,
): string {
  let rest = '';
  let from = 0;
  for (const match of matches) {
    rest += text.slice(from, match.index) + instead(match);
    from = match.index + match[0].length;
  }
  return rest + text.slice(from);
}
