/** Holds every English text of the source to English quotation marks, also those that no table of the tests gives rise to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const SOURCE = join(__dirname, '../src');
const JAPANESE_MARKS = /[「」『』]/;

/** True for a condition that asks for Japanese: `language === 'ja'`, or a `ja` that holds the answer. */
const asksForJapanese = (condition: ts.Expression) =>
  /^(?:ja|(?:\w+\.)*language === 'ja')$/.test(condition.getText());

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** The words of a text, `…` in the place of what is put into it. */
const wordsOf = (text: ts.StringLiteralLike | ts.TemplateExpression) =>
  ts.isTemplateExpression(text)
    ? [text.head.text, ...text.templateSpans.map(({ literal }) => literal.text)].join('…')
    : text.text;

const isEnglish = (words: string) => /[A-Za-z]{2,} [a-z]{2,}/.test(words) && !/[ぁ-ん]/.test(words);

/** Whether what is in here is English: it is kept under `en`, or said where the language is not Japanese. */
function turnsEnglish(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  const isNamed =
    ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node);
  if (isNamed && node.name.getText() === 'en') return true;
  const { parent } = node;
  return ts.isConditionalExpression(parent) && parent.whenFalse === node && asksForJapanese(parent.condition);
}

interface English {
  readonly words: string;
  readonly fault: boolean;
}

/** The English texts of a file; one has a fault where it has Japanese quotation marks, or asks for Japanese words. */
function englishIn(node: ts.Node, within = false, found: English[] = []): English[] {
  const english = within || turnsEnglish(node);
  if (isText(node)) {
    const words = wordsOf(node);
    if (english || isEnglish(words))
      found.push({ words, fault: JAPANESE_MARKS.test(words) || (english && words === 'ja') });
  }
  ts.forEachChild(node, (child) => void englishIn(child, english, found));
  return found;
}

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const texts = files.flatMap((file) =>
  englishIn(parse(file, readFileSync(join(SOURCE, file), 'utf8'))).map((own) => ({
    at: relative(SOURCE, join(SOURCE, file)),
    ...own,
  })),
);

test.each([
  ['const words = { en: (label: string) => quote(label, "ja") + " is blank" };', ['ja']],
  ["const say = (ja: boolean) => (ja ? '「—」です' : '「—」');", ['「—」']],
  ["refuse(['「A」がありません', 'There is no 「A」 here']);", ['There is no 「A」 here']],
  ["const say = (ja: boolean) => (ja ? '「—」です' : 'so “—”');", []],
])('%s', (source, faults) => {
  const found = englishIn(parse('own.ts', source));
  expect(found.filter(({ fault }) => fault).map(({ words }) => words)).toEqual(faults);
});

test.each(['engine/rules', 'engine/verdict', 'engine/words', 'cli', 'files', 'excel', 'pane'])(
  'English is found in %s',
  (room) => {
    expect(texts.some(({ at }) => at.startsWith(room))).toBe(true);
  },
);

test('no English text has Japanese quotation marks', () => {
  expect(texts.filter(({ fault }) => fault).map(({ at, words }) => `${at}: ${words}`)).toEqual([]);
});
