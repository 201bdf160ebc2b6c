import { createHash } from 'node:crypto';
import type { Language } from '../../engine/index.js';

/**
 * Pages as files. Plain text, for a society's clerk opens it with a double click on any PC and a federation's pastes it into a mail as it is; with
 * the mark and the line ends by which every editor of Windows reads it. The last line holds a digest over all before it, by which the
 * page is known as ours and unchanged.
 */

const MARK = '\ufeff';
const LAST: Readonly<Record<Language, (digest: string) => string>> = {
  ja: (digest) => `このページは総括表アシスト(soukatsu)が作りました。照合: ${digest}`,
  en: (digest) => `This page was made by soukatsu. Digest: ${digest}`,
};
const DIGEST = 16;

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, DIGEST);

/** The bytes of a page. */
export function pageBytes(text: string, language: Language): Uint8Array {
  const before = `${MARK}${text.replaceAll('\n', '\r\n')}`;
  return new TextEncoder().encode(`${before}${LAST[language](digestOf(before))}\r\n`);
}

/** What a text file is to this program: a page it made that is as it made it, one that was changed since, or nothing of its own. */
export function ownPage(bytes: Uint8Array): 'unchanged' | 'changed' | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const whole = text.replace(/[\r\n]+$/, '');
  const last = whole.slice(whole.lastIndexOf('\n') + 1);
  const digest = last.slice(-DIGEST);
  if (!Object.values(LAST).some((say) => say(digest) === last)) return null;
  const before = whole.slice(0, whole.length - last.length);
  return text === `${before}${last}\r\n` && digestOf(before) === digest ? 'unchanged' : 'changed';
}
