/** Which word was probably meant: for commands, options, rules, sheets and keys that are not there. */

/** Steps from one word to another: a letter more, less, other, or two in each other's place (optimal string alignment). */
function stepsBetween(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = b.map((_, at) => at).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Longer ones are no slip of a finger, and would take their time. */
const LONGEST = 100;

const lettersOf = (word: string) => [
  ...word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, ''),
];

/**
 * The word of a list that is meant by one that is not in it: of those a third of its letters away at most, the nearest; null where
 * none is. Widths, cases, spaces and hyphens make no difference.
 */
export function nearWord(word: string, known: readonly string[]): string | null {
  const own = lettersOf(word);
  if (own.length === 0 || own.length > LONGEST) return null;
  const most = Math.max(1, Math.floor(own.length / 3));
  let best: { readonly word: string; readonly steps: number } | null = null;
  for (const candidate of known) {
    const letters = lettersOf(candidate);
    if (Math.abs(letters.length - own.length) > most) continue;
    const steps = stepsBetween(own, letters);
    if (steps <= most && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) best = { word: candidate, steps };
  }
  return best?.word ?? null;
}

/** The question after a word that is not there; `''` where none is near. */
export function askNear(
  word: string,
  known: readonly string[],
): { readonly ja: string; readonly en: string } {
  const near = nearWord(word, known);
  return near === null
    ? { ja: '', en: '' }
    : { ja: `「${near}」のことですか?`, en: ` Did you mean ${near}?` };
}
