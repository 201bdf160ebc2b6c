import { parseArgs } from 'node:util';

/** Every option of every command; which command takes which is each command's own business. */
const OPTIONS = {
  sheet: { type: 'string' },
  'all-sheets': { type: 'boolean' },
  'last-sheet': { type: 'string' },
  format: { type: 'string' },
  'measure-rule': { type: 'string' },
  'as-of': { type: 'string' },
  columns: { type: 'string', multiple: true },
  config: { type: 'string' },
  'files-from': { type: 'string' },
  'stdin-name': { type: 'string' },
  output: { type: 'string', short: 'o' },
  'per-society': { type: 'string' },
  expected: { type: 'string' },
  master: { type: 'string' },
  committee: { type: 'boolean' },
  last: { type: 'string' },
  overwrite: { type: 'boolean' },
  'in-place': { type: 'boolean' },
  highlight: { type: 'boolean' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

export type OptionName = keyof typeof OPTIONS;
export const OPTION_NAMES = Object.keys(OPTIONS);

/** Options that take one of a few words, whatever the command. */
export const CHOICES = {
  'measure-rule': ['all', 'majority'],
  lang: ['ja', 'en'],
} as const satisfies Partial<Record<OptionName, readonly string[]>>;

/** Options that name a file. */
export const FILE_OPTIONS: readonly OptionName[] = [
  'output',
  'per-society',
  'expected',
  'master',
  'last',
  'config',
  'files-from',
];

/** An option as it is written in a shell: its name, its letter where it has one, and whether a word follows it. */
export function writtenForms(name: OptionName): {
  readonly forms: readonly string[];
  readonly takesWord: boolean;
} {
  const own: { readonly type: string; readonly short?: string } = OPTIONS[name];
  const short = own.short === undefined ? [] : [`-${own.short}`];
  return { forms: [`--${name}`, ...short], takesWord: own.type === 'string' };
}
export type Values = ReturnType<typeof parseWords>['values'];

/** Splits words into options and the rest; throws a TypeError at an option it does not know or that lacks its value. */
export function parseWords(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: true,
    tokens: true,
  });
}

/** Options that take one word, once. */
const ONCE = new Set(
  Object.entries(OPTIONS).flatMap(([name, option]) =>
    option.type === 'string' && !('multiple' in option) ? [name] : [],
  ),
);

/** An option that takes one word and was given two: of them only the last would count, whatever the first says. Null where there is none. */
export function givenTwice({ tokens }: Pick<ReturnType<typeof parseWords>, 'tokens'>): string | null {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !ONCE.has(token.name)) continue;
    if (seen.has(token.name)) return token.name;
    seen.add(token.name);
  }
  return null;
}
