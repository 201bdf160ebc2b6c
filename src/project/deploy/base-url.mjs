// @ts-check
import { problem } from '../manifest/problem.mjs';

/**
 * Reads the address the add-in will be served from.
 *
 * @param {string} text as typed
 * @returns {{ ok: true, baseUrl: string } | { ok: false, problem: import('../manifest/problem.mjs').Problem }} ends with
 *   a slash; a host in Japanese letters becomes ASCII
 */
export function readBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url)
    return refuse(
      'base-url-unreadable',
      `アドレス「${text}」はアドレスとして読み取れません。`,
      `The address ${text} is no address.`,
    );
  if (url.protocol !== 'https:')
    return refuse(
      'base-url-not-https',
      `アドレス「${text}」は https:// で始まっていません。`,
      `The address ${text} does not begin with https://.`,
    );
  if (url.username !== '' || url.password !== '')
    return refuse(
      'base-url-password',
      'アドレスに利用者名やパスワードを入れないでください。',
      'The address must hold no user name or password.',
    );
  if (url.search !== '' || url.hash !== '' || text.endsWith('?') || text.endsWith('#'))
    return refuse(
      'base-url-query',
      `アドレス「${text}」から ? や # より後ろを除いてください。`,
      `The address ${text} must hold no ? or #.`,
    );
  if (/\.(?:html?|xml)$/i.test(url.pathname))
    return refuse(
      'base-url-file',
      'ファイルではなく、ファイルを置くフォルダーのアドレスを指定してください。',
      'Name the address of the folder the files are put in, not of a file.',
    );
  // Characters that mean something in XML or in a server's settings have no place in the address of a folder, encoded or not.
  const place = decoded(url.pathname);
  if (/["'&<>\s;$]/.test(url.href) || place === null || /["'&<>\\;$\p{Cc}]/u.test(place))
    return refuse(
      'base-url-unreadable',
      `アドレス「${text}」に使えない文字があります。`,
      `The address ${text} holds a character that cannot be used.`,
    );
  return { ok: true, baseUrl: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/** @param {string} pathname @returns {string | null} null where what is encoded is no text */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** @param {string} code @param {string} ja @param {string} en */
function refuse(code, ja, en) {
  const example = '例: npm run package https://example.jp/soukatsu/';
  return /** @type {const} */ ({
    ok: false,
    problem: problem(code, `${ja}${example}`, `${en} For example: ${example.slice(3)}`),
  });
}
