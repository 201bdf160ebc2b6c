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

/** A file and all that it loads, at once or later. */
function loadedFrom(entry: string): readonly string[] {
  const loaded = new Set<string>();
  const open = [path.join(ROOT, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      const own = fileName.startsWith('.') ? fileOf(file, fileName) : undefined;
      if (own !== undefined) open.push(own);
    }
  }
  return [...loaded];
}

const patternsIn = (file: string): string[] => {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
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
