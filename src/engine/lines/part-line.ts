/** A line of text taken apart into the cells it was. */

export type Parting = 'tabs' | 'spaces';

/** What parts cells in copied text; one space stands between words, too. */
const GAP = / {2,}|[ ]*\u3000[ \u3000]*|\t+/;

/** How the lines are parted: at tabs where there are any, else at gaps; null where nothing parts them. */
export function partingOf(lines: readonly { readonly text: string }[]): Parting | null {
  if (lines.some(({ text }) => text.trim().includes('\t'))) return 'tabs';
  return lines.some(({ text }) => GAP.test(text.trim())) ? 'spaces' : null;
}

/** The cells of a line. Between tabs a blank one is seen, between gaps it is not. */
export function partLine(text: string, parting: Parting): string[] {
  if (parting === 'tabs') return text.split('\t').map((cell) => cell.trim());
  return text.trim().split(GAP);
}
