import { isDarkColour } from '../theme/darkness.js';
import { chooseWords } from '../words/choose-words.js';
import type { FirstWords } from '../words/first-words.js';

/** How the pane looks and speaks. */
export interface Appearance {
  readonly words: FirstWords;
  readonly dark: boolean;
}

/** What tells it; everything may be missing outside Office and before it is ready. */
export interface AppearanceSource {
  readonly displayLanguage: string | undefined;
  /** Background of Office's theme; undefined in Excel on the web. */
  readonly background: string | undefined;
  readonly systemIsDark: boolean;
}

/** Office's language and theme before the system's. */
export function appearanceOf(source: AppearanceSource): Appearance {
  return {
    words: chooseWords(source.displayLanguage),
    dark: isDarkColour(source.background) ?? source.systemIsDark,
  };
}
