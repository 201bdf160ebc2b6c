import { firstEn } from './first-en.js';
import { firstJa } from './first-ja.js';
import type { FirstWords } from './first-words.js';

/** The words for Office's display language (`ja-JP`, `en-US`); Japanese where it is unknown. */
export function chooseWords(displayLanguage: string | undefined): FirstWords {
  return !displayLanguage || displayLanguage.toLowerCase().startsWith('ja') ? firstJa : firstEn;
}
