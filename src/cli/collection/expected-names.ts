import type { Config } from '../config/config.js';
import { configFor } from '../config/find-config.js';
import type { Failure } from '../failure-object.js';
import { readBytes } from '../files.js';
import type { Inputs } from '../inputs/gather.js';
import { namesIn } from '../inputs/name-list.js';
import { realName } from '../inputs/real-name.js';

/** The names of the societies that are to hand in: `--expected LIST`, else those of the configuration. */

export type ExpectedNames =
  /** Null where nobody has a list. */
  { readonly ok: true; readonly names: readonly string[] | null } | ({ readonly ok: false } & Failure);

const noNames = (list: string): ExpectedNames => ({
  ok: false,
  code: 'list-unreadable',
  message: {
    ja: `「${list}」は、商工会の名簿として読み取れません。商工会の名前を1行に1つずつ書いたテキストファイルを指定してください。`,
    en: `${list} can’t be read as a list of societies. Name a text file with one name a line.`,
  },
});

async function listed(list: string): Promise<ExpectedNames> {
  const read = readBytes((await realName(list)) ?? list);
  if (!read.ok) return read;
  const parsed = namesIn(read.bytes, list);
  const names = parsed.ok ? parsed.names.map((name) => name.trim()) : [];
  return names.length > 0 ? { ok: true, names } : noNames(list);
}

/** What the configuration of the first file says, for all of them. */
async function configured(named: string | null, { list }: Inputs): Promise<Config['expected']> {
  const first = list.find(({ failure }) => failure === null);
  const found = first ? await configFor(first.file, named) : null;
  // One that can't be read is told with the files it is of.
  return found?.ok ? found.config.expected : null;
}

/** Reads the names. */
export async function expectedNames(
  { expected, config }: { readonly expected: string | null; readonly config: string | null },
  inputs: Inputs,
): Promise<ExpectedNames> {
  if (expected !== null) return listed(expected);
  return { ok: true, names: await configured(config, inputs) };
}
