import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { later } from './office-types.js';

/** Which version of ExcelApi an Excel has for certain where a piece of source runs. */

const SUPPORT = readFileSync(path.join(process.cwd(), 'src/excel/support.ts'), 'utf8');

/** A version that src/excel/support.ts names. */
function needed(constant: string): string {
  const [, version] = new RegExp(`const ${constant} = '([\\d.]+)'`).exec(SUPPORT) ?? [];
  if (version === undefined) throw new Error(`support.ts has no ${constant}`);
  return version;
}

/** What every action of a session has: it asks for that before anything else. */
export const NEEDED = needed('NEEDED');

/** What is known where a function of support.ts, or a value of its name, is true or, where it names what is missing, is not. */
const NAMED: Readonly<Record<string, { readonly set: string; readonly when: boolean }>> = {
  seesMerges: { set: needed('NEEDED_FOR_MERGES'), when: true },
  seesSpills: { set: needed('NEEDED_FOR_SPILLS'), when: true },
  missingForDropDowns: { set: needed('NEEDED_FOR_DROP_DOWNS'), when: false },
};

/** Conditions that say it otherwise, and why they do. */
export const OTHERWISE: readonly {
  readonly text: string;
  readonly when: boolean;
  readonly set: string;
  readonly why: string;
}[] = [
  {
    text: 'seen.spilled === false',
    when: false,
    set: needed('NEEDED_FOR_SPILLS'),
    why: 'an Excel that can not be asked for spills is taken to have none (`glimpse`)',
  },
  {
    text: "step.kind === 'drop-downs'",
    when: true,
    set: needed('NEEDED_FOR_DROP_DOWNS'),
    why: 'only an Excel that has given lists has such a step to take back',
  },
];

const latest = (sets: readonly string[]) => sets.reduce(later, '1.1');

/** The version in the `@requires ExcelApi 1.9` of a function: whoever calls it must know that there is that. */
export function requiredBy(declaration: ts.Node | undefined): string | undefined {
  const tags = declaration ? ts.getJSDocTags(declaration) : [];
  const own = tags.find(({ tagName }) => tagName.text === 'requires');
  const text = own ? ts.getTextOfJSDocComment(own.comment) : undefined;
  return /^ExcelApi (\d+\.\d+)/.exec(text ?? '')?.[1];
}

/** What a condition says where it is true, or where it is not. */
function saidBy(condition: ts.Expression, when: boolean, checker: ts.TypeChecker): string {
  const otherwise = OTHERWISE.find((own) => own.when === when && own.text === condition.getText());
  if (otherwise) return otherwise.set;
  if (ts.isParenthesizedExpression(condition)) return saidBy(condition.expression, when, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return saidBy(condition.operand, !when, checker);
  if (ts.isBinaryExpression(condition)) {
    const both = when ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== both) return '1.1';
    return later(saidBy(condition.left, when, checker), saidBy(condition.right, when, checker));
  }
  if (ts.isCallExpression(condition)) {
    const [version] = condition.arguments;
    const asks = condition.expression.getText() === 'has' && version && ts.isStringLiteral(version);
    if (asks && when && /^\d+\.\d+$/.test(version.text)) return version.text;
  }
  const name = ts.isCallExpression(condition) ? condition.expression : condition;
  if (!ts.isIdentifier(name)) return '1.1';
  const named = NAMED[name.text];
  if (named) return named.when === when ? named.set : '1.1';
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value ? saidBy(value, when, checker) : '1.1';
}

const leaves = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) ||
  ts.isContinueStatement(statement) ||
  ts.isThrowStatement(statement) ||
  (ts.isBlock(statement) && statement.statements.some(leaves));

/** What the conditions around a node say, and those before it that went elsewhere. */
export function guaranteedAt(node: ts.Node, checker: ts.TypeChecker): string {
  const sets: string[] = [];
  for (let child = node; child.parent; child = child.parent) {
    const { parent } = child;
    if (ts.isConditionalExpression(parent) && child !== parent.condition)
      sets.push(saidBy(parent.condition, child === parent.whenTrue, checker));
    if (ts.isIfStatement(parent) && child !== parent.expression)
      sets.push(saidBy(parent.expression, child === parent.thenStatement, checker));
    if (ts.isBinaryExpression(parent) && child === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) sets.push(saidBy(parent.left, true, checker));
      if (kind === ts.SyntaxKind.BarBarToken) sets.push(saidBy(parent.left, false, checker));
    }
    if (ts.isBlock(parent))
      for (const before of parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement)))
        if (ts.isIfStatement(before) && !before.elseStatement && leaves(before.thenStatement))
          sets.push(saidBy(before.expression, false, checker));
    if (ts.isFunctionLike(child)) sets.push(requiredBy(child) ?? '1.1');
  }
  return latest(sets);
}
