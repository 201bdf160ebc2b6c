import { STDIN } from '../stdin.js';
import type { InputWords, ParsedArguments } from './arguments.js';
import type { Values } from './options.js';
import { fail } from './read-options.js';

/** The files of a command: at least one word, or a list. Standard input has one content, and is asked for once. */
export function readInputs(files: readonly string[], values: Values): ParsedArguments<InputWords> {
  const filesFrom = values['files-from'] ?? null;
  const stdinName = values['stdin-name'] ?? null;
  if (files.length === 0 && filesFrom === null) return fail('ファイルを指定してください。', 'Name a file.');
  if (files.includes('') || filesFrom === '')
    return fail('ファイルの名前が空です。', 'The name of a file is empty.');
  const named = files.includes(STDIN);
  if (named && filesFrom === STDIN)
    return fail(
      '標準入力(-)は、ファイルか一覧のどちらか一つにだけ指定できます。',
      'Standard input (-) is a file or a list, not both.',
    );
  if (named !== (stdinName !== null))
    return named
      ? fail(
          '標準入力(-)を読み取るには、その名前を --stdin-name 総括表.tsv のように指定してください。',
          'To read standard input (-), say what it is called: --stdin-name table.tsv.',
        )
      : fail(
          '--stdin-name は、標準入力(-)を読み取るときにだけ使えます。',
          '--stdin-name goes with standard input (-) only.',
        );
  return { ok: true, value: { files, filesFrom, stdinName } };
}
