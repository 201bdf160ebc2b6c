import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/cli/output/escape-markdown.js';

/** No renderer is among the dependencies: the text is read back by the rules of CommonMark, and what is left bare must be no markup. */
const TOKEN = /\\([!-/:-@[-`{-~])|&(amp|lt|gt);|`([^`]*)`|([\s\S])/gu;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
const MARKUP = /[&<>\\`*_{}[\]|~!#$\r\n]|:\/\/|www\.|@/;

function readBack(markdown: string): { readonly text: string; readonly bare: string } {
  let text = '';
  let bare = '';
  for (const [, escaped, entity, code, plain] of markdown.matchAll(TOKEN)) {
    text += escaped ?? (entity === undefined ? (code ?? plain ?? '') : (SIGNS[entity] ?? ''));
    // A gap where something is no markup any more: what stands on both sides of it does not join.
    bare += plain ?? ' ';
  }
  return { text, bare };
}

const shown = (text: string) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[開く](javascript:alert(1))',
  '![図](https://pictures.example/a.png)',
  '<https://evil.example>',
  'https://evil.example/a_b|c',
  'www.evil.example と a.b@evil.example',
  'https://日本.example/`x`',
  '[a]: https://evil.example',
  'a | b \\| c',
  '`` ` ``',
  '# 見出し\n\n- 一\r\n1. 二',
  '&lt;b&gt; &#60;',
  '1. 伴走型支援',
  '- 一',
];

const expectHarmless = (cell: string) => {
  const markdown = escapeMarkdown(cell);
  const { text, bare } = readBack(markdown);
  expect(text).toBe(shown(cell));
  expect(bare).not.toMatch(MARKUP);
  expect(markdown).not.toMatch(/^(?:[-+=#>]|\d+[.)])/);
  // A table is parted before code is read: no bar stands without its escape.
  expect(markdown.replaceAll('\\|', '')).not.toContain('|');
};

test.each(HOSTILE)('%j shows as it is and is no markup', expectHarmless);

test('nor is any mixture of them', () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => expectHarmless(pieces.join(''))));
});

test('leaves plain words and figures alone', () => {
  expect(escapeMarkdown('(1) 巡回指導件数(件) 1.5%')).toBe('(1) 巡回指導件数(件) 1.5%');
});
