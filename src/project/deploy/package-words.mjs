// @ts-check
import { parseArgs } from 'node:util';

export const USAGE = 'npm run package https://example.jp/soukatsu/ [-- --out dist/deploy]';

/**
 * Reads the words of `npm run package`: the address is one of them. As an option (`-- --base-url …`) it is taken too, but PowerShell's npm
 * drops the `--` before it, and npm then the name of the option: the word is left either way.
 * @param {readonly string[]} words
 * @returns {{ ok: true, address: string, out: string } | { ok: false }}
 */
export function readPackageWords(words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { 'base-url': { type: 'string' }, out: { type: 'string', default: 'dist/deploy' } },
      allowPositionals: true,
    });
    const option = values['base-url'];
    const [address, ...others] = option === undefined ? positionals : [option, ...positionals];
    return address === undefined || others.length > 0
      ? { ok: false }
      : { ok: true, address, out: values.out };
  } catch {
    return { ok: false };
  }
}
