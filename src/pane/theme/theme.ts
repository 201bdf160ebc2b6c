import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's themes in the faces a Japanese Windows shows its own windows in. */

const FACES = '"Yu Gothic UI", "Meiryo UI", "Segoe UI", "Hiragino Sans", "Noto Sans JP", sans-serif';

const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FACES },
  dark: { ...webDarkTheme, fontFamilyBase: FACES },
};

/** The theme for a light or a dark Office. */
export function themeFor(dark: boolean): Theme {
  return dark ? themes.dark : themes.light;
}
