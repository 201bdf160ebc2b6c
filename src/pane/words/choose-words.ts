import { en } from './en.js';
import { ja } from './ja.js';
import type { PaneWords } from './words.js';

/** The words for Office's display language (`ja-JP`, `en-US`); Japanese where it is unknown. */
export function chooseWords(displayLanguage: string | undefined): PaneWords {
  return !displayLanguage || displayLanguage.toLowerCase().startsWith('ja') ? ja : en;
}
