import { parseArgs } from 'node:util';

/** Every option of every command; which command takes which is each command's own business. */
const OPTIONS = {
  sheet: { type: 'string' },
  format: { type: 'string' },
  'measure-rule': { type: 'string' },
  'as-of': { type: 'string' },
  columns: { type: 'string', multiple: true },
  config: { type: 'string' },
  'files-from': { type: 'string' },
  'stdin-name': { type: 'string' },
  output: { type: 'string', short: 'o' },
  overwrite: { type: 'boolean' },
  'in-place': { type: 'boolean' },
  highlight: { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;
export type Values = ReturnType<typeof parseWords>['values'];

/** Splits words into options and the rest; throws a TypeError at an option it does not know or that lacks its value. */
export function parseWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}
