import { existsSync, readFileSync } from 'node:fs';
import { SEVERITIES, SEVERITY_WORDS } from '../src/engine/index.js';
import { excelFailure } from '../src/excel/failures.js';
import { newSheetFailure } from '../src/excel/new-sheet/sheet-failures.js';
import { TABS } from '../src/pane/state/view.js';
import { BESIDE_WORDS } from '../src/pane/words/beside-words.js';
import { COMMITTEE_WORDS } from '../src/pane/words/committee-words.js';
import { DECIDE_WORDS } from '../src/pane/words/decide-words.js';
import { ja } from '../src/pane/words/ja.js';
import { NEXT_WORDS } from '../src/pane/words/next-words.js';
import { READING_WORDS } from '../src/pane/words/reading-words.js';
import { TIDY_WORDS } from '../src/pane/words/tidy-words.js';
import { PICTURES } from '../src/project/pictures.mjs';
import { linesOnSheet } from '../src/session/lines-on-sheet.js';
import { SEVERAL_WORDS } from '../src/web/several/several-words.js';
import { PASTED } from './excel/tidy-sheet/pasted-table.js';

/** The clerk's manual says what the pane and the ribbon say, and shows pictures that are there. */

const manual = readFileSync('docs/manual.md', 'utf8');
const manifest = readFileSync('manifest.xml', 'utf8');

/** Text of a document in one column. */
const LINES = PASTED.map((row) => [row.join('\t')]);

/** Every text of the pane's words, and one of each that is made for a kind. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
  return [];
}

const said = new Set([
  ...textsOf(ja),
  ...textsOf(DECIDE_WORDS.ja),
  ...textsOf(TIDY_WORDS.ja),
  ...textsOf(NEXT_WORDS.ja),
  ...textsOf(COMMITTEE_WORDS.ja),
  ...textsOf(READING_WORDS.ja),
  ...textsOf(BESIDE_WORDS.ja),
  ...textsOf(SEVERAL_WORDS.ja),
  // The button has the count behind its name.
  DECIDE_WORDS.ja.answers,
  ...(['reading', 'table'] as const).map((way) => DECIDE_WORDS.ja.go(way)),
  ...(['direction', 'verdict', null] as const).map((question) => DECIDE_WORDS.ja.decideOn(question)),
  ...(['lower', 'higher', 'yearEnd'] as const).map((choice) => DECIDE_WORDS.ja.choice(choice)),
  ...SEVERITIES.flatMap((kind) => [SEVERITY_WORDS.ja[kind], ja.expected(kind)]),
  ...TABS.map((tab) => ja.tab(tab)),
  ...SEVERITIES.map((kind) => ja.showOnly(kind)),
  ...[...manifest.matchAll(/DefaultValue="([^"]*)"/g)].flatMap(([, text]) => text ?? []),
]);

test('every button the manual names in bold is a word of the pane, the ribbon or the web edition', () => {
  const named = [...manual.matchAll(/\*\*「([^」]*)」\*\*/g)].flatMap(([, word]) => word ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((word) => !said.has(word))).toEqual([]);
});

test('every sentence it promises when something goes wrong is the product’s', () => {
  const trouble = manual.slice(manual.indexOf('## 8.'));
  const promised = [...trouble.matchAll(/^\| 「([^」]*。)」/gm)].flatMap(([, sentence]) => sentence ?? []);
  expect(promised.length).toBeGreaterThan(4);
  const codes = [
    'office-missing',
    'too-old',
    'no-table',
    'cell-editing',
    'protected',
    'other-workbook',
    'rules-unreadable',
  ] as const;
  const lines = linesOnSheet({ name: '表', firstRow: 0, firstColumn: 0, rows: LINES }, {});
  const failures = [...codes.map((code) => excelFailure(code)), newSheetFailure('structure-protected')];
  const sentences = [...failures.map(({ message }) => message.ja), ja.stale('edited')];
  const all = [...sentences, lines?.message.ja].join('\n');
  expect(promised.filter((sentence) => !all.includes(sentence))).toEqual([]);
});

test('every picture it shows is there, and every one that is taken is shown', () => {
  const shown = [...manual.matchAll(/\]\(pictures\/([\w-]+)\.png\)/g)].flatMap(([, name]) => name ?? []);
  expect([...shown].sort()).toEqual(PICTURES.map(({ name }) => name).sort());
  expect(shown.filter((name) => !existsSync(`docs/pictures/${name}.png`))).toEqual([]);
});

test('every link of the guides leads to a file and a heading that are there', () => {
  const guides = [
    'README.md',
    'docs/manual.md',
    'docs/admin-guide.md',
    'docs/developing.md',
    'docs/in-english.md',
  ];
  const broken = guides.flatMap((guide) => {
    const text = readFileSync(guide, 'utf8');
    return [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(([, file = '', heading]) => {
      const target = file === '' ? guide : new URL(file, `file:///${guide}`).pathname.slice(1);
      if (!existsSync(target)) return [`${guide}: ${file}`];
      if (heading === undefined) return [];
      return anchorsOf(readFileSync(target, 'utf8')).includes(heading)
        ? []
        : [`${guide}: ${file}#${heading}`];
    });
  });
  expect(broken).toEqual([]);
});

/** Anchors as GitHub makes them of headings, and those that are written out. */
function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
  const written = [...markdown.matchAll(/<a id="([^"]*)">/g)].flatMap(([, id]) => id ?? []);
  return [...headings, ...written];
}
