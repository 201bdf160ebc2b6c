/** One word of a formula; `at` is where it starts in the text. */
export interface Token {
  readonly kind: 'number' | 'text' | 'sheet' | 'reference' | 'name' | 'operator';
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s+|(?<number>\d+(?:\.\d+)?(?:e[-+]?\d+)?)|(?<text>"(?:[^"]|"")*")|(?<sheet>'(?:[^']|'')+'!)|(?<reference>\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w(]))|(?<name>[A-Z][A-Z0-9_.]*)|(?<operator><>|<=|>=|[-+*/&=<>(),:!])/iy;

/** Words of a formula from `start` on, or `null` where the text holds something unknown. */
export function tokenise(formula: string, start = 1): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) return null;
    for (const kind of ['number', 'text', 'sheet', 'reference', 'name', 'operator'] as const) {
      const text = groups[kind];
      if (text !== undefined) tokens.push({ kind, text, at });
    }
  }
  return tokens;
}
