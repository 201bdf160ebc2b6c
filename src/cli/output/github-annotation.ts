import type { Language } from '../../engine/index.js';
import { forTerminal } from './for-terminal.js';

/** What GitHub Actions takes from a log: `::error file=…,line=…,title=…::…` ("Workflow commands for GitHub Actions"). */

/** As GitHub's own actions/toolkit escapes them; what else a terminal would take as a command is no part of a message. */
const data = (text: string) =>
  forTerminal(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A path as GitHub shows it. */
export const slashed = (file: string) => file.replaceAll('\\', '/');

/** One line of a log. */
export function annotation(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const all = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command} ${all.join(',')}::${data(message)}\n`;
}

const UNUSABLE: Readonly<Record<Language, string>> = {
  ja: 'ファイルを使えません',
  en: 'The file can’t be used',
};

/** The line for a file that can't be used. */
export function failureForGithub(file: string, message: string, language: Language): string {
  return annotation('error', { file: slashed(file), title: UNUSABLE[language] }, message);
}
