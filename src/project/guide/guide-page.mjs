// @ts-check
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * A guide of `docs` as a page of its own beside the pane: the same text, headings that can be gone to, and links that lead to the pages beside
 * it or, where the add-in's folder has none, are words.
 */

/** Guides that stand beside the pane, and how they are called there. */
export const GUIDES = /** @type {const} */ ({
  'manual.md': 'manual.html',
  'findings.md': 'findings.html',
  'admin-guide.md': 'admin-guide.html',
});

const STYLE = `body{font-family:"Yu Gothic UI",Meiryo,"Hiragino Sans",sans-serif;line-height:1.7;max-width:45rem;margin:0 auto;padding:1rem}
img{max-width:100%;height:auto}table{border-collapse:collapse}th,td{border:1px solid;padding:.25rem .5rem;text-align:start}
pre{overflow-x:auto}code{overflow-wrap:anywhere}:root{color-scheme:light dark}`;

/** @param {string} html */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');

/**
 * The name of a heading in an address, as GitHub makes it.
 *
 * @param {string} heading
 */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/**
 * @param {string} html
 * @param {string} text what is in the link
 * @param {string} address
 */
function link(html, text, address) {
  const [file = '', place] = address.split('#');
  if (file === '' || /^https:/.test(address)) return html;
  const page = Object.entries(GUIDES).find(([guide]) => guide === file)?.[1];
  return page === undefined ? text : `<a href="${page}${place === undefined ? '' : `#${place}`}">${text}</a>`;
}

/**
 * The page of a guide.
 *
 * @param {string} markdown as it stands in `docs`
 * @returns {string} a whole document in Japanese; its pictures lie in `pictures/` beside it
 */
export function guidePage(markdown) {
  // CommonMark sees no emphasis in `**「再計算」**を`: a mark of punctuation within, a letter without.
  const emphasised = markdown.replace(/\*\*([^*\n]+)\*\*/g, '<strong>$1</strong>');
  const html = micromark(emphasised, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const body = html
    .replace(
      /<h([1-6])>(.*?)<\/h\1>/gs,
      (_, level, inner) => `<h${level} id="${anchorOf(textOf(inner))}">${inner}</h${level}>`,
    )
    .replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (own, address, text) => link(own, text, decodeURI(address)));
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? '');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
