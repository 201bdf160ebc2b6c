/** Characters looked at: far more than any header needs. */
const SAMPLE = 1_000_000;

/**
 * Tab or comma. The extension decides where the text agrees; a .csv holding tabs in more lines than commas (Excel's "Unicode text" under another
 * name) is read by its tabs, and text of an unknown extension likewise.
 */
export function tellDelimiter(text: string, fileName: string): '\t' | ',' {
  if (/\.(?:tsv|tab)$/i.test(fileName)) return '\t';
  const lines = text.slice(0, SAMPLE).split(/\r\n|\r|\n/);
  const holding = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  const tabs = holding('\t');
  return tabs > 0 && tabs >= holding(',') ? '\t' : ',';
}
