// @ts-check
import { ASKED, EVERYWHERE, KEPT, SHARED } from '../headers.mjs';

/**
 * Apache keeps two tables of headers, and a site may have put one into either: both are sent (Apache, "mod_headers", on `always`). So each of ours is
 * taken out of the one before it is set in the other.
 *
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} indent
 */
const set = (headers, indent) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}Header unset ${name}\n${indent}Header always set ${name} "${value}"`)
    .join('\n');

/** @param {string} indent */
const everywhere = (indent) =>
  [
    `${indent}Header unset X-Frame-Options`,
    `${indent}Header always unset X-Frame-Options`,
    set({ ...EVERYWHERE, 'Cache-Control': ASKED }, indent),
  ].join('\n');

/** @param {string} indent */
const compressed = (indent) => `${indent}<IfModule mod_deflate.c>
${indent}  AddOutputFilterByType DEFLATE text/html application/javascript text/javascript application/json text/plain
${indent}</IfModule>`;

const HASHED = '\\.[0-9a-f]{8}\\.js$';

/** For a folder whose settings its owner may make. Without mod_headers the files come all the same, without headers. */
export const apacheHtaccess =
  () => `# 総括表アシスト: Apacheの設定例。「.htaccess」という名前で、置いたファイルと同じフォルダーに置きます。
# サーバーの設定で AllowOverride None のときは働きません。そのときは apache.conf を使ってください。
<IfModule mod_headers.c>
${everywhere('  ')}
  <FilesMatch "${HASHED}">
${set({ 'Cache-Control': KEPT }, '    ')}
  </FilesMatch>
  <Files "${SHARED}">
${set({ 'Access-Control-Allow-Origin': '*' }, '    ')}
  </Files>
</IfModule>
${compressed('')}
`;

/**
 * For the server's own settings, whatever folders may say. A missing mod_headers is told when Apache reads it.
 *
 * @param {string} place path of the folder, decoded
 */
export function apacheConf(place) {
  const pattern = place.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
  return `# 総括表アシスト: Apacheの設定例。サーバーの設定(VirtualHostの中)に足します。mod_headersが要ります(a2enmod headers)。
<Location "${place}">
${everywhere('  ')}
${compressed('  ')}
</Location>
<LocationMatch "^${pattern}.*${HASHED}">
${set({ 'Cache-Control': KEPT }, '  ')}
</LocationMatch>
<Location "${place}${SHARED}">
${set({ 'Access-Control-Allow-Origin': '*' }, '  ')}
</Location>
`;
}
