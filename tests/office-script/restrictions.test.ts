import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { COMPILER } from '../../src/project/compiler.mjs';
import { built, ROOT } from './built-script.js';

/**
 * What the code editor refuses (Microsoft, "TypeScript restrictions in Office Scripts"), asked of the script itself. The
 * editor's compiler is TypeScript 4.0.3; it can't stand beside ours, so its library and strictness are asked for here.
 */

const HOST = path.join(ROOT, 'src/office-script/excel-script.d.ts');
const NAME = path.join(ROOT, 'soukatsu.ts');

/** What the types of its expressions are asked of; whether they hold is asked of the compiler that needs a second for it. */
function programOfScript(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    types: [],
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion) =>
    name === NAME
      ? ts.createSourceFile(name, built.text, languageVersion, true)
      : read(name, languageVersion);
  return ts.createProgram([NAME, HOST], options, host);
}

const program = programOfScript();
const source = program.getSourceFile(NAME);
const nodes: ts.Node[] = [];
const collect = (node: ts.Node): void => {
  nodes.push(node);
  ts.forEachChild(node, collect);
};
if (source) collect(source);

test('it stands alone: strict types hold without any of our modules, in one scope beside the browser’s names', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-script-'));
  const script = path.join(folder, 'soukatsu.ts');
  writeFileSync(script, built.text);
  // A name of ours that is one of the browser's is said of ours too.
  const options = '--noEmit --strict --target es2020 --lib es2020,dom --skipDefaultLibCheck --ignoreConfig';
  const { stdout, status } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules', COMPILER), ...options.split(' '), '--types', '', script, HOST],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true, force: true });
  expect([stdout, status]).toEqual(['', 0]);
});

test('no module syntax, no any, no eval, no generators, no decorators, no newer syntax', () => {
  const kinds = new Set(nodes.map(({ kind }) => ts.SyntaxKind[kind]));
  expect(kinds.has('FunctionDeclaration')).toBe(true);
  for (const kind of [
    'ImportDeclaration',
    'ExportDeclaration',
    'ExportKeyword',
    'AnyKeyword',
    'YieldExpression',
    'Decorator',
    'SatisfiesExpression',
    'TemplateLiteralType',
    'OverrideKeyword',
    'ClassStaticBlockDeclaration',
    'AccessorKeyword',
    'UsingKeyword',
    'NamedTupleMember',
  ]) {
    expect([kind, kinds.has(kind)]).toEqual([kind, false]);
  }
  expect(nodes.some((node) => ts.isIdentifier(node) && node.text === 'eval')).toBe(false);
});

test('reserved names are declared nowhere', () => {
  const declared = nodes.flatMap((node) =>
    (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)) && node.name
      ? [node.name.getText()]
      : [],
  );
  expect(declared).toContain('main');
  for (const name of ['Excel', 'ExcelScript', 'console']) expect(declared).not.toContain(name);
});

test('callbacks of array methods are arrow functions', () => {
  const checker = program.getTypeChecker();
  const callbacks = nodes.flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { name, expression } = node.expression;
    const isArray = checker.isArrayType(checker.getTypeAtLocation(expression));
    return isArray && /^(?:map|flatMap|filter|forEach|some|every|find|findIndex|reduce|sort)$/.test(name.text)
      ? node.arguments.slice(0, 1)
      : [];
  });
  expect(callbacks.length).toBeGreaterThan(50);
  expect(callbacks.filter((own) => !ts.isArrowFunction(own)).map((own) => own.getText())).toEqual([]);
});

test('main comes first, takes the workbook and parameters Power Automate can show, and returns a text', () => {
  const main = source?.statements[0];
  if (!main || !ts.isFunctionDeclaration(main)) throw new Error('The script does not begin with a function.');
  expect(main.name?.text).toBe('main');
  expect(main.parameters.map((own) => own.getText())).toEqual([
    'workbook: ExcelScript.Workbook',
    "measureRule: 'workbook' | 'all' | 'majority' = 'workbook'",
    'writeCells: boolean = true',
    "sheetName: string = ''",
  ]);
  expect(main.type?.getText()).toBe('string');
  const described = ts.getJSDocTags(main).map((tag) => String(tag.comment));
  expect(described).toHaveLength(3);
  for (const text of described) expect(text).toMatch(/[ぁ-ん]/);
});

test('what the script does not need is not in it', () => {
  expect(built.files.some((file) => file.includes('/tidy/'))).toBe(false);
  expect(built.text).not.toContain('TIDY_COLUMNS');
});
