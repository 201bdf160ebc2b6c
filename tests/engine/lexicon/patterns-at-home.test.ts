import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Patterns with Japanese words stand in the lexicon and nowhere else, and none written by hand is long: what is longer is put
 * together from rows. A pattern is a regular expression, a text given to `RegExp` or a method that looks for it in another,
 * a text that another is compared with, alone or among others, and a text that such a pattern is put together from.
 */

const ENGINE = path.join(__dirname, '../../../src/engine');
const LONGEST = 120;

/** Letters that are no words: those of a date are a notation, as `/` is, and 〇 to 十 are digits. */
const OF_DATES = /[年度月日元〇一二三四五六七八九十]/gu;
/** Ranges of letters, and the long vowel, which is a dash as forms write it. */
const NO_WORDS = /ぁ-ゖ|ァ-ヺ|一-鿿|ー/gu;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where patterns with words may stand besides, and why. */
const EXEMPT: Record<string, string> = {
  'content/indicator-heads.ts': 'heads of a list that the program has written itself',
  'reading/names.ts': 'words of the option by which a reading is given',
  'summary/year-rows.ts': 'the name of a row of its own, over all societies',
  'year/fold-years.ts': 'marks of its own, which no table holds and kept answers do',
};
/** Folders that know how a day is written. */
const KNOWS_DATES = /^year\//;

const LOOKS_FOR =
  /^(?:test|exec|match|matchAll|search|split|replace|replaceAll|includes|startsWith|endsWith|indexOf|lastIndexOf)$/;

interface Written {
  readonly file: string;
  readonly line: number;
  /** What is written by hand, without what is put in. */
  readonly text: string;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'));

/** The texts that make up an expression, as far as they are written there. */
function textsIn(node: ts.Node): ts.Node[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node))
    return [
      node,
      ...(ts.isTemplateExpression(node)
        ? node.templateSpans.flatMap((span) => textsIn(span.expression))
        : []),
    ];
  const texts: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}

const byHand = (node: ts.Node): string =>
  ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('')
    : ts.isStringLiteralLike(node)
      ? node.text
      : node.getText();

const HOLDS = /^(?:includes|indexOf|has|get|some|every)$/;
const EQUALS = /^[!=]==?$/;

/** What a text is compared with: the other side of `===`, a case of a switch, the texts of a list, set or map it is looked up in, the keys of a table. */
function comparedWith(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node) && EQUALS.test(node.operatorToken.getText()))
    return [node.left, node.right];
  if (ts.isCaseClause(node) || ts.isElementAccessExpression(node)) return [node.expression];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  return HOLDS.test(node.expression.name.text) ? [node.expression.expression] : [];
}

const isTexts = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node);

/** The texts themselves, or those of the constant that is named. */
function comparedTexts(node: ts.Node, constants: ReadonlyMap<string, ts.Expression>): readonly ts.Node[] {
  const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  const own = constant && ts.isAsExpression(constant) ? constant.expression : (constant ?? node);
  if (ts.isObjectLiteralExpression(own))
    return own.properties.flatMap(({ name }) => (name && !ts.isComputedPropertyName(name) ? [name] : []));
  return isTexts(own) ? textsIn(own) : [];
}

/** The first argument of what makes a pattern or looks for one. */
function givenToPattern(node: ts.Node): ts.Node | undefined {
  const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (makes && node.expression.getText() === 'RegExp') return node.arguments?.[0];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return LOOKS_FOR.test(node.expression.name.text) ? node.arguments[0] : undefined;
}

const SOURCES = new Map(
  filesBelow(ENGINE).map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(path.join(ENGINE, file), 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);

function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, collect);
  };
  collect(source);
  return constants;
}
const CONSTANTS = new Map([...SOURCES].map(([file, source]) => [file, constantsOf(source)]));

/** The constants a file takes from others that are not the lexicon, by the names it has for them. */
function importedBy(file: string, source: ts.SourceFile): Map<string, ts.Expression> {
  const imported = new Map<string, ts.Expression>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = path.posix.join(path.posix.dirname(file), statement.moduleSpecifier.text);
    const bindings = statement.importClause?.namedBindings;
    if (from.startsWith('lexicon/') || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) {
      const constant = CONSTANTS.get(from.replace(/\.js$/, '.ts'))?.get((propertyName ?? name).text);
      if (constant) imported.set(name.text, constant);
    }
  }
  return imported;
}

function patternsOf(file: string, source: ts.SourceFile): Written[] {
  const constants = new Map([...importedBy(file, source), ...(CONSTANTS.get(file) ?? [])]);
  const found = new Set<ts.Node>();
  const names = new Set<string>();
  /** @param built true where what it calls builds the pattern, and is no reading of a text that is looked for */
  const take = (node: ts.Node, built: boolean): void => {
    for (const text of textsIn(node)) found.add(text);
    const visit = (own: ts.Node): void => {
      if (ts.isIdentifier(own) && !names.has(`${own.text} ${built}`)) {
        names.add(`${own.text} ${built}`);
        const constant = constants.get(own.text);
        if (constant && (built || !ts.isArrowFunction(constant))) take(constant, built);
      }
      ts.forEachChild(own, visit);
    };
    visit(node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.add(node);
    const given = givenToPattern(node);
    if (given) take(given, node.getText().includes('RegExp('));
    for (const own of comparedWith(node)) for (const text of comparedTexts(own, constants)) found.add(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map((node) => ({
    file: node.getSourceFile().fileName,
    line: node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1,
    text: byHand(node),
  }));
}

const PATTERNS = [...SOURCES].flatMap(([file, source]) => patternsOf(file, source));

function wordsIn({ file, text }: Written): string {
  const plain = text.replace(NO_WORDS, '');
  return KNOWS_DATES.test(file) ? plain.replace(OF_DATES, '') : plain;
}

const say = ({ file, line, text }: Written) => `${file}:${line} ${text}`;

test('the patterns of the engine are found', () => {
  expect(PATTERNS.length).toBeGreaterThan(250);
  expect(PATTERNS.filter(({ file }) => file === 'year/fiscal-year.ts').length).toBeGreaterThan(10);
});

test('Japanese words are looked for by the lexicon alone', () => {
  const outside = PATTERNS.filter(({ file }) => !file.startsWith('lexicon/') && !(file in EXEMPT));
  expect(outside.filter((pattern) => JAPANESE.test(wordsIn(pattern))).map(say)).toEqual([]);
});

test('an exemption that nothing needs is none', () => {
  const needing = new Set(PATTERNS.filter((own) => JAPANESE.test(wordsIn(own))).map(({ file }) => file));
  expect(Object.keys(EXEMPT).filter((file) => !needing.has(file))).toEqual([]);
});

test('no pattern that is written by hand is long', () => {
  expect(PATTERNS.filter(({ text, file }) => text.length > LONGEST && !(file in EXEMPT)).map(say)).toEqual(
    [],
  );
});
