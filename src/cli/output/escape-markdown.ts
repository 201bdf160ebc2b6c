/** Texts of cells inside Markdown: they show as they are, and are never a tag, a link, a picture or a line of their own. */

/**
 * What a renderer makes a link of by itself (GitHub's autolinks, and bare names of hosts): an escape does not hold every
 * renderer back, a code span does. Its letters are named one by one: with the flags `iu`, a class of no letter beyond ASCII has neither
 * s nor k, which are alike to ſ and the sign of kelvin.
 */
const ADDRESS =
  /(?:[a-z][a-z\d+.-]*:\/\/|www\.|(?:mailto|xmpp):|[\w.+-]*@|(?:[\w-]+\.)+[a-z]{2,})[!-%'-;=?-[\]-_a-{}~]*/gi;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/g;

const escapeWords = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign).replace(/[\\`*_{}[\]|~!#$]/g, '\\$&');

/**
 * A text that goes into a heading, a cell of a table or a paragraph, on one line; addresses in it stand as code.
 * Its beginning is escaped too, so that it begins no list and no heading where it begins a line.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(BREAKS, ' ').trim();
  let escaped = '';
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    escaped += `${escapeWords(line.slice(from, index))}\`${address}\``;
    from = index + address.length;
  }
  return (escaped + escapeWords(line.slice(from))).replace(/^[-+=]|^(\d+)([.)])/, (start, number, sign) =>
    number === undefined ? `\\${start}` : `${number}\\${sign}`,
  );
}
