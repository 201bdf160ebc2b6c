import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * What Excel loads has no pattern that looks behind: WebKit before 16.4, which older Excel for Mac and iPad runs, stops at one
 * before anything of the program runs (`src/engine/text/standing.ts` does without).
 */

const ROOT = path.join(__dirname, '..');
const ENTRIES = [
  'src/pane/index.tsx',
  'src/commands/index.ts',
  'src/functions/functions.ts',
  'src/office-script/main.ts',
];
const LOOKS_BEHIND = /\(\?<[=!]/;

function fileOf(from: string, name: string): string | undefined {
  const base = path.join(path.dirname(from), name).replace(/\.js$/, '');
  return [`${base}.ts`, `${base}.tsx`, base].find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** What each file loads: the entries have most of them in common. */
const imported = new Map<string, readonly string[]>();

function importedBy(file: string): readonly string[] {
  const known = imported.get(file);
  if (known) return known;
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  const files = importedFiles.flatMap(({ fileName }) =>
    fileName.startsWith('.') ? (fileOf(file, fileName) ?? []) : [],
  );
  imported.set(file, files);
  return files;
}

/** A file and all that it loads, at once or later. */
function loadedFrom(entry: string): readonly string[] {
  const loaded = new Set<string>();
  const open = [path.join(ROOT, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    open.push(...importedBy(file));
  }
  return [...loaded];
}

const patternsIn = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  // What is nowhere in a file is in no pattern of it: nearly all need not be taken apart.
  if (!LOOKS_BEHIND.test(text)) return [];
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node);
    if (isText && LOOKS_BEHIND.test(node.getText()))
      found.push(`${path.relative(ROOT, file)} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test.each(ENTRIES)('%s loads no pattern that looks behind', (entry) => {
  const loaded = loadedFrom(entry);
  expect(loaded.length).toBeGreaterThan(100);
  expect(loaded.flatMap(patternsIn)).toEqual([]);
});

test('one that does is seen', () => {
  expect(LOOKS_BEHIND.test('(?<!\\d)(\\d{1,3})年')).toBe(true);
  expect(LOOKS_BEHIND.test('(?<year>\\d{4})')).toBe(false);
});
