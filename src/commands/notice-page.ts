import type { Language } from '../engine/index.js';

const CLOSE: Record<Language, string> = { ja: '閉じる', en: 'Close' };

/**
 * Shows a notice in the page, with a button to close its window. The words are put in as text, whatever they are.
 * @param close asks the command's page to close the window
 */
export function showNotice(page: Document, notice: string, language: Language, close: () => void): void {
  page.documentElement.lang = language;
  const words = page.createElement('p');
  words.textContent = notice;
  words.setAttribute('role', 'alert');
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = CLOSE[language];
  button.addEventListener('click', close);
  page.body.replaceChildren(words, button);
  button.focus();
}
