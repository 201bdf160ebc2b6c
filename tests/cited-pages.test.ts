/** The pages that comments of the code and notes of the corpus cite: each is here, with the decision or the part it is cited for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const RULES = 'docs/table-rules.md';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** What is said about the code, comments that run over several lines in one piece. */
function comments(file: string): string {
  const text = read(file);
  if (file.endsWith('.json')) return text;
  const said = text.match(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*/gm) ?? [];
  return said.join('\n').replace(/\n\s*(?:\*(?!\/)|\/\/) ?/g, ' ');
}

const SOURCES = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((file) => /\.(?:tsx?|mjs)$|expected\.json$/.test(file))
  .map((file) => ({ file, text: comments(file) }));

/** Each thing that a pattern's first group, or its groups, find in what is said, with the file. */
const cited = (pattern: RegExp) =>
  SOURCES.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, what = '', part = '']) => ({ file, what, part })),
  );

/** A page by its place, or one of the documents at the root. */
const PAGE = /(?<![\w/.`-])((?:docs|review)\/[\w/-]+\.md|[A-Z]{4,}\.md)/g;
/** A part of a page: `docs/table-rules.md, "Layouts"`. */
const PART = /(docs\/[\w-]+\.md)(?:,| \() ?"([^"]+)"/g;
/** `decision 7`, `decisions 1, 2, 4 to 7`, `decision 14a`. */
const DECISIONS = /\bdecisions? (\d+[a-z]?(?:(?:,| and|,? to|–) \d+[a-z]?)*)/g;

test('every page that is cited is here', () => {
  const pages = cited(PAGE);
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter(({ what }) => !existsSync(path.join(ROOT, what)))).toEqual([]);
});

test('every part of a page that is cited is a heading there', () => {
  const parts = cited(PART);
  expect(parts.length).toBeGreaterThan(5);
  const headings = (page: string) => [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title]) => title);
  expect(parts.filter(({ what, part }) => !headings(what).includes(part))).toEqual([]);
});

test('every decision that is cited stands on the page, which numbers them without a gap', () => {
  const page = read(RULES);
  const numbers = [...page.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
  expect(numbers).toEqual(numbers.map((_, place) => `${place + 1}`));
  const known = new Set([...numbers, ...[...page.matchAll(/\*\*(\d+[a-z])\. /g)].map(([, own]) => own)]);
  const decisions = cited(DECISIONS).flatMap(({ file, what }) =>
    (what.match(/\d+[a-z]?/g) ?? []).map((number) => ({ file, number })),
  );
  expect(decisions.length).toBeGreaterThan(80);
  expect(decisions.filter(({ number }) => !known.has(number))).toEqual([]);
});
