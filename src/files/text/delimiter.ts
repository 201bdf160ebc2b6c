/** Characters looked at: far more than any header needs. */
const SAMPLE = 1_000_000;

/** `sep=;` in the first line, by which Excel goes before anything else; the line stays one of the table. */
const NAMED = /^"?sep=([^\r\n"])"?(?:\r|\n|$)/i;
const LONGEST_NAMED = 16;

/**
 * What the file itself names, else tab or comma. The extension decides where the text agrees; a .csv holding tabs in more lines than commas (Excel's "Unicode text" under another
 * name) is read by its tabs, and text of an unknown extension likewise.
 */
export function tellDelimiter(text: string, fileName: string): string {
  const named = NAMED.exec(text.slice(0, LONGEST_NAMED))?.[1];
  if (named !== undefined) return named;
  if (/\.(?:tsv|tab)$/i.test(fileName)) return '\t';
  const lines = text.slice(0, SAMPLE).split(/\r\n|\r|\n/);
  const holding = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  const tabs = holding('\t');
  return tabs > 0 && tabs >= holding(',') ? '\t' : ',';
}
