import { en } from './en.js';
import type { FirstWords } from './first-words.js';
import { ja } from './ja.js';
import type { PaneWords } from './words.js';

/** Every word of the pane in the language of its first ones. Loaded with what needs them. */
export const allWords = ({ language }: FirstWords): PaneWords => (language === 'ja' ? ja : en);
