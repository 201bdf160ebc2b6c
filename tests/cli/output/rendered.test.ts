/** @jest-environment jsdom */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { escapeMarkdown } from '../../../src/cli/output/escape-markdown.js';
import { forTerminal } from '../../../src/cli/output/for-terminal.js';
import { reportAsMarkdown } from '../../../src/cli/output/markdown.js';
import type { Report } from '../../../src/engine/index.js';
import { CASES } from '../../engine/properties/cases.js';
import { EVERYTHING } from '../../schema/everything.js';

/** A report whose cells hold markup, rendered as GitHub renders it and taken into a page: nothing of a cell is more than text. */

/** Each is rendered: a hundred here, more in `npm run test:long`. */
const RUNS = CASES / 4;

const HOSTILE = [
  // GitHub's renderer takes scripts for text of its own accord; other tags it leaves.
  '<script>alert(1)</script>',
  '<SVG onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '<![CDATA[x]]>',
  '</td></table><h1>',
  '![図](https://pictures.example/a.png)',
  '[開く](javascript:alert(1))',
  '[a][b]',
  '[a]: https://evil.example "t"',
  '<https://evil.example>',
  '<a.b@evil.example>',
  'https://evil.example/a_b|c?d=1&e=2',
  'http://evil.example',
  'www.evil.example',
  'a.b@evil.example',
  'mailto:a@evil.example',
  'xmpp:a@evil.example/x',
  'ftp://evil.example',
  '[^1]',
  '[^1]: 脚注',
  '- [ ] 項目',
  '~~消す~~',
  '**太く** __太く__ *斜め* _斜め_',
  'a | b \\| c || d',
  '`` ` ``',
  '`a`',
  '```js',
  '&lt;b&gt; &#60; &amp; &copy;',
  '# 見出し',
  '行\n\n行\r\n- 一\r1. 二',
  '行\u2028行\u0085行',
  '\u202eevil\u202c \u200f左',
  '1. 伴走',
  '+ 一',
  '===',
  '---',
  '> 引用',
  '$x$ $$y$$',
  ':smile: @someone #12',
  '\\',
  '\\<b>',
  '\ttab',
  '    code',
];

/** What a terminal shows of a cell, on one line. */
const shown = (text: string) => forTerminal(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ')).trim();
/** HTML shows white space as one space; what a cell holds of it is not told apart in any page. */
const inPage = (text: string) => shown(text).replace(/\s+/g, ' ').trim();

function pageOf(markdown: string): HTMLElement {
  const page = document.createElement('div');
  // Everything dangerous is let through: it is for the text to be harmless, not for the renderer.
  page.innerHTML = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return page;
}

const OWN = new Set(['H1', 'H2', 'P', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'CODE']);
const foreign = (page: HTMLElement) =>
  [...page.querySelectorAll('*')]
    .map(({ tagName }) => tagName.toUpperCase())
    .filter((name) => !OWN.has(name));
const comments = (page: HTMLElement) =>
  [...page.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE);

const reportOf = (cells: readonly string[]): Report => ({
  ...EVERYTHING,
  title: cells[0] ?? '',
  tallies: {
    ...EVERYTHING.tallies,
    indicators: { ...EVERYTHING.tallies.indicators, written: cells[1] ?? '' },
  },
  findings: cells.map((message, index) => ({
    rule: 'status-blank',
    severity: 'error' as const,
    cells: [`K${index + 5}`],
    row: index + 5,
    message,
    found: '',
    expected: '',
    fix: null,
  })),
  policy: { measureRule: 'all', rulesOff: [], from: { measureRule: 'default' } },
  answers: cells.map((reason) => ({
    cell: 'F5',
    kind: 'direction' as const,
    answer: 'lower',
    reason,
    date: '2026-04-10',
    applies: true,
  })),
});

function expectHarmless(cells: readonly string[]) {
  const page = pageOf(forTerminal(reportAsMarkdown(reportOf(cells), 'ja')));
  expect(foreign(page)).toEqual([]);
  expect(comments(page)).toEqual([]);
  // Two headings, three tables, as many rows as findings and answers: no cell makes or ends any.
  const tables = [...page.querySelectorAll('table')];
  const headings = ['h1', 'h2'].map((name) => page.querySelectorAll(name).length);
  expect([...headings, tables.length]).toEqual([1, 1, 3]);
  const texts = (table: Element | undefined) =>
    [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) =>
        (textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    );
  expect(page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(inPage(cells[0] ?? ''));
  const [tallies, findings, answers] = [texts(tables[0]), texts(tables[1]), texts(tables[2])];
  expect(tallies.map((row) => row.length)).toEqual([3, 3]);
  expect(tallies[1]?.[2]).toBe(inPage(cells[1] ?? ''));
  expect(findings.map((row) => row.length)).toEqual(cells.map(() => 4));
  expect(findings.map((row) => row[3])).toEqual(cells.map(inPage));
  expect(answers.map((row) => row.length)).toEqual(cells.map(() => 4));
  expect(answers.map((row) => row[3])).toEqual(cells.map((cell) => inPage(`${cell}(2026-04-10)`)));
}

test.each(HOSTILE)('%j shows as it stands', (cell) => {
  expectHarmless([cell, cell]);
});

test('so does any mixture of them', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.string({ maxLength: 4 }),
  );
  const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), expectHarmless), { numRuns: RUNS });
});

test('a line of its own, as a setting has, begins no block either', () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const cell = pieces.join('');
      const page = pageOf(forTerminal(escapeMarkdown(cell)));
      expect(foreign(page)).toEqual([]);
      expect((page.textContent ?? '').replace(/\s+/g, ' ').trim()).toBe(inPage(cell));
    }),
    { numRuns: RUNS },
  );
});

test('the renderer would make all of it, were it not for the escapes', () => {
  expect(HOSTILE.flatMap((cell) => foreign(pageOf(cell)))).toEqual(
    expect.arrayContaining(['SVG', 'IMG', 'A', 'STRONG', 'EM', 'DEL', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'HR']),
  );
});
