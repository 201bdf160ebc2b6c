/** What Excel makes of a typed `(13)`: the number −13. Or somebody wrote a figure below zero. */

const NEGATIVE = /^-(\d[\d,.]*)$/;

/**
 * True for a number below zero that may have been typed as `(13)`.
 * @param folded the cell's text, folded and trimmed
 */
export function mayBeBracket(folded: string): boolean {
  return NEGATIVE.test(folded);
}

/** The text as it was typed where it may have been a bracket: `-13` → `(13)`; any other text as it is, trimmed. */
export function asBracket(text: string): string {
  return text.trim().replace(NEGATIVE, '($1)');
}
