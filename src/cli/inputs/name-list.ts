import { decodeText } from '../../files/index.js';
import type { Failure } from '../failure-object.js';
import { unquoted } from './real-name.js';

/** `--files-from LIST`: names of files, one a line. */

export type NameList =
  | { readonly ok: true; readonly names: readonly string[] }
  | ({ readonly ok: false } & Failure);

/** Ends a text of DOS. */
const END = '\u001a';

/**
 * The names in a list, as dir, PowerShell, an editor or Explorer's "copy as path" write them: in any encoding a table may have, with
 * quotes or without. Blank lines are none; a line that begins with `#` is a name.
 * @param name of the list, for the sentence where it is no text
 */
export function namesIn(bytes: Uint8Array, name: string): NameList {
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    return {
      ok: false,
      code: 'list-unreadable',
      message: {
        ja: `「${name}」は、ファイルの名前の一覧として読み取れません。名前を1行に1つずつ書いたテキストファイルを指定してください。`,
        en: `${name} can’t be read as a list of files. Name a text file with one name a line.`,
      },
    };
  const lines = decoded.value.text.replaceAll(END, '').split(/\r\n|[\r\n]/);
  return { ok: true, names: lines.filter((line) => line.trim() !== '').map(listed) };
}

const listed = (line: string) => (/^\s*(["']).*\1\s*$/.test(line) ? unquoted(line.trim()) : line);
