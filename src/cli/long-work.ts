import type { Language } from '../engine/index.js';
import { sizeOf } from './files.js';
import type { Surroundings } from './surroundings.js';

/** A table of 20,000 rows; what is smaller is there before a person wonders. */
const LONG = 700 * 1024;

const WORDS: Readonly<Record<Language, string>> = {
  ja: '大きなファイルです。数十秒かかることがあります…\n',
  en: 'This file is large and may take some tens of seconds…\n',
};

/** Says beforehand that one of the files will take long: the work on one file is one piece, within which nothing can be shown. */
export async function announceLongWork(
  files: readonly string[],
  language: Language,
  { notice }: Pick<Surroundings, 'notice'>,
): Promise<void> {
  if (!notice) return;
  for (const file of files) if (sizeOf(file) > LONG) return notice(WORDS[language]);
}
