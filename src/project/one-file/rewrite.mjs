// @ts-check
import ts from 'typescript';
import { meaningOf } from './reachable.mjs';

/** Statements of modules as statements of one Office Script; their meaning stays. */

const { factory } = ts;

/** Methods of arrays that take a callback, with the number of arguments they call it with. */
const CALLBACK_ARGUMENTS = new Map(
  Object.entries({
    every: 3,
    filter: 3,
    find: 3,
    findIndex: 3,
    flatMap: 3,
    forEach: 3,
    map: 3,
    reduce: 4,
    reduceRight: 4,
    some: 3,
    sort: 2,
  }),
);

/**
 * Office Scripts takes only arrow functions as callbacks of array methods ("Only arrow functions in array callbacks").
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.CallExpression} call
 * @returns {number | null} how many arguments to hand on to a callback that is none, or null where nothing is to be done
 */
function argumentsToHandOn(checker, call) {
  const [callback] = call.arguments;
  if (!callback || ts.isArrowFunction(callback) || !ts.isPropertyAccessExpression(call.expression))
    return null;
  const most = CALLBACK_ARGUMENTS.get(call.expression.name.text);
  if (most === undefined) return null;
  const list = checker.getTypeAtLocation(call.expression.expression);
  if (!checker.isArrayType(list) && !checker.isTupleType(list)) return null;
  const [signature] = checker.getTypeAtLocation(callback).getCallSignatures();
  if (!signature) throw new Error(`What is handed to an array method is no function: ${call.getText()}`);
  return Math.min(most, signature.parameters.length);
}

/** @param {ts.Expression} callback @param {number} count */
function arrowAround(callback, count) {
  const names = ['first', 'second', 'third', 'fourth'].slice(0, count).map((name) => `${name}Argument`);
  return factory.createArrowFunction(
    undefined,
    undefined,
    names.map((name) => factory.createParameterDeclaration(undefined, undefined, name)),
    undefined,
    factory.createToken(ts.SyntaxKind.EqualsGreaterThanToken),
    factory.createCallExpression(
      callback,
      undefined,
      names.map((name) => factory.createIdentifier(name)),
    ),
  );
}

/** @param {number} count */
const fromEnd = (count) =>
  factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, factory.createNumericLiteral(count));

/**
 * `list.slice(-1)[0]` for `list.at(-1)`, which the host's library may lack; `.slice(-2, -1)[0]` for `.at(-2)`.
 *
 * @param {ts.Node} node
 * @param {(list: ts.Expression) => ts.Expression} visit rewrites the list itself
 * @returns {ts.Expression | null} null where the node is no such call
 */
function withoutAt(node, visit) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  if (node.expression.name.text !== 'at') return null;
  const index = Number(node.arguments[0]?.getText());
  if (!(index < 0)) throw new Error(`Only a negative constant is rewritten, not ${node.getText()}`);
  const bounds = index === -1 ? [fromEnd(1)] : [fromEnd(-index), fromEnd(-index - 1)];
  const list = visit(node.expression.expression);
  const { questionDotToken } = node.expression;
  if (!questionDotToken) {
    const slice = factory.createPropertyAccessExpression(list, 'slice');
    return factory.createElementAccessExpression(factory.createCallExpression(slice, undefined, bounds), 0);
  }
  const slice = factory.createPropertyAccessChain(list, questionDotToken, 'slice');
  const call = factory.createCallChain(slice, undefined, undefined, bounds);
  return factory.createElementAccessChain(call, undefined, 0);
}

/** @param {ts.Modifier | ts.ModifierLike} modifier */
const isExport = (modifier) =>
  modifier.kind === ts.SyntaxKind.ExportKeyword || modifier.kind === ts.SyntaxKind.DefaultKeyword;

/**
 * @param {ts.Statement} statement
 * @param {ts.TypeChecker} checker
 * @param {ReadonlyMap<ts.Symbol, string>} names
 * @returns {string} its text without `export` and comments
 */
export function rewritten(statement, checker, names) {
  const nameOf = (/** @type {ts.Identifier} */ identifier) => {
    const symbol = meaningOf(checker, identifier);
    return (symbol && names.get(symbol)) ?? identifier.text;
  };
  const { transformed } = ts.transform(statement, [
    (context) => {
      /** @type {ts.Visitor} */
      const visit = (node) => {
        if (isExport(/** @type {ts.Modifier} */ (node))) return undefined;
        if (ts.isShorthandPropertyAssignment(node) && nameOf(node.name) !== node.name.text) {
          return factory.createPropertyAssignment(
            node.name.text,
            factory.createIdentifier(nameOf(node.name)),
          );
        }
        if (ts.isIdentifier(node)) {
          const name = nameOf(node);
          return name === node.text ? node : factory.createIdentifier(name);
        }
        const element = withoutAt(node, (list) => /** @type {ts.Expression} */ (ts.visitNode(list, visit)));
        if (element) return element;
        const count = ts.isCallExpression(node) ? argumentsToHandOn(checker, node) : null;
        const inner = ts.visitEachChild(node, visit, context);
        if (count === null || !ts.isCallExpression(inner)) return inner;
        const [callback, ...others] = inner.arguments;
        if (!callback) return inner;
        return factory.updateCallExpression(inner, inner.expression, inner.typeArguments, [
          arrowAround(callback, count),
          ...others,
        ]);
      };
      return (root) => /** @type {ts.Statement} */ (ts.visitNode(root, visit));
    },
  ]);
  const [own] = transformed;
  const printer = ts.createPrinter({ removeComments: true });
  return own ? printer.printNode(ts.EmitHint.Unspecified, own, statement.getSourceFile()) : '';
}
