import type { Language } from '../../engine/index.js';

/**
 * The language the terminal asks for: LC_ALL before LC_MESSAGES before LANG (POSIX, "Internationalization Variables").
 * Japanese unless one of them names English; C and POSIX name no language, and Windows sets none of them.
 * @param environment `process.env`
 */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'ja';
}
