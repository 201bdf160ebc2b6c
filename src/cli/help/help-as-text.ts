/**
 * A page of help (headings, paragraphs, lists, **stress** and `cells`) as plain text. What a cell holds keeps a mark of its own, for a
 * figure would run into the sentence: `24(24)` becomes 「24(24)」.
 */
export function helpAsText(page: string): string {
  const lines = page.split(/\r?\n/).map((line) =>
    line
      .replace(/^#\s+/, '')
      .replace(/^#{2,}\s+(.*)$/, '■ $1')
      .replace(/^(\s*)[-*]\s+/, '$1・')
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/`([^`]+)`/g, '「$1」'),
  );
  return `${lines.join('\n').trim()}\n`;
}
