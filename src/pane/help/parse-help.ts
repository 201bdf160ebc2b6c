/**
 * Reads a rule's page of help: headings, paragraphs, lists, **stress** and `cells`, which is all those pages use.
 * Plain data comes out, so that nothing of a page is ever taken for HTML.
 */

export interface Span {
  /** Where it begins in its line. */
  readonly at: number;
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

export interface Block {
  /** Its place on the page, from 0. */
  readonly at: number;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item';
  readonly spans: readonly Span[];
}

/** Spans of one line; a mark without its partner is text. */
export function parseSpans(line: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of line.matchAll(/\*\*([^*]+)\*\*|`([^`]+)`/g)) {
    if (match.index > at) spans.push({ at, kind: 'text', text: line.slice(at, match.index) });
    const [, strong, code = ''] = match;
    spans.push({
      at: match.index,
      kind: strong === undefined ? 'code' : 'strong',
      text: strong ?? code,
    });
    at = match.index + match[0].length;
  }
  if (at < line.length) spans.push({ at, kind: 'text', text: line.slice(at) });
  return spans;
}

const LINE: readonly (readonly [Block['kind'], RegExp])[] = [
  ['title', /^#\s+(.*)$/],
  ['heading', /^#{2,6}\s+(.*)$/],
  ['item', /^\s*[-*]\s+(.*)$/],
];

/** Blocks of a page, items of lists one by one. Lines that follow each other are one paragraph, as in Markdown. */
export function parseHelp(page: string): Block[] {
  const blocks: { kind: Block['kind']; text: string }[] = [];
  let open = false;
  for (const line of page.split(/\r?\n/)) {
    const [kind, text] = readLine(line);
    const last = blocks.at(-1);
    if (text === '') open = false;
    else if (kind === 'paragraph' && open && last) last.text += text;
    else {
      blocks.push({ kind, text });
      open = kind === 'paragraph';
    }
  }
  return blocks.map(({ kind, text }, at) => ({ at, kind, spans: parseSpans(text) }));
}

function readLine(line: string): [Block['kind'], string] {
  for (const [kind, pattern] of LINE) {
    const match = pattern.exec(line);
    if (match) return [kind, (match[1] ?? '').trim()];
  }
  return ['paragraph', line.trim()];
}
