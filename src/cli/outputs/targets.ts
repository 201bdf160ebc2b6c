import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../failure-object.js';

/** Where the output of each input goes: to the file that is named, or into a folder, by the name of the input. */

/** An input with the place of its output; `failure` where there is no such place. */
export interface Target {
  readonly file: string;
  readonly output: string;
  readonly failure: Failure | null;
}

/** Whether a word for an output means a folder: there is one of that name, or it ends with a slash. */
export async function isFolderWord(output: string): Promise<boolean> {
  if (output.endsWith('/') || output.endsWith(path.sep)) return true;
  try {
    return (await stat(output)).isDirectory();
  } catch {
    return false;
  }
}

const sameName = (file: string, output: string): Failure => ({
  code: 'output-twice',
  message: {
    ja: `「${file}」と同じ名前で書き込む、ほかの入力があるため、どちらも書き込みません(${path.basename(output)})。フォルダーごとに分けて実行してください。`,
    en: `Another input would be written under the same name as ${file} (${path.basename(output)}), so neither was. Run them folder by folder.`,
  },
});

/** As file systems of Windows and macOS compare names. */
const folded = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * The outputs of inputs in a folder.
 * @param inputs with their names, which may have folders before them
 * @param extension they get, with its dot; null to keep their own
 */
export function targetsIn(
  folder: string,
  inputs: readonly { readonly file: string; readonly name: string }[],
  extension: string | null,
): Target[] {
  const named = inputs.map(({ file, name: full }) => {
    const own = path.basename(full);
    const name = extension === null ? own : `${path.basename(own, path.extname(own))}${extension}`;
    return { file, output: path.join(folder, name) };
  });
  const times = new Map<string, number>();
  for (const { output } of named) times.set(folded(output), (times.get(folded(output)) ?? 0) + 1);
  return named.map(({ file, output }) => ({
    file,
    output,
    failure: (times.get(folded(output)) ?? 0) > 1 ? sameName(file, output) : null,
  }));
}
