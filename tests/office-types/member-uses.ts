import ts from 'typescript';
import { requiredBy } from './guards.js';
import { commentOf, later, setOf, TYPES_FILE } from './office-types.js';

/** What a source asks of Excel: members it names, members it loads by name, and functions that say what they need. */

export interface Use {
  readonly node: ts.Node;
  readonly what: string;
  /** Version of ExcelApi it needs. */
  readonly set: string;
}

const LOADS = /^load$/;

/** The version a declaration of Excel's needs; null for any other. */
function setOfDeclaration(declaration: ts.Declaration | undefined): { what: string; set: string } | null {
  if (declaration?.getSourceFile().fileName !== TYPES_FILE) return null;
  const { parent } = declaration;
  if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return null;
  const ofClass = setOf(commentOf(parent)) ?? '1.1';
  const own = setOf(commentOf(declaration)) ?? ofClass;
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  return { what: `${parent.name?.text}.${name}`, set: later(ofClass, own) };
}

/** The texts an expression may be, each with the place that makes it so; null where that can't be told. */
function textsOf(node: ts.Expression, checker: ts.TypeChecker): { text: string; node: ts.Node }[] | null {
  if (ts.isStringLiteralLike(node)) return [{ text: node.text, node }];
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [textsOf(node.whenTrue, checker), textsOf(node.whenFalse, checker)];
    return yes && no && [...yes, ...no];
  }
  if (ts.isTemplateExpression(node)) {
    let text = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const part = textsOf(expression, checker)?.[0]?.text;
      if (part === undefined) return null;
      text += part + literal.text;
    }
    return [{ text, node }];
  }
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? [{ text: type.value, node }] : null;
}

/** What a path such as `items/custom/rule/formula` asks of an object. */
function usesOfPath(type: ts.Type, path: string, node: ts.Node, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  let now: ts.Type = type;
  for (const name of path.split('/')) {
    const property = checker.getNonNullableType(now).getProperty(name);
    if (!property)
      return [...uses, { node, what: `${checker.typeToString(now)} has no ${name}`, set: 'preview' }];
    const found = setOfDeclaration(property.valueDeclaration);
    if (found) uses.push({ node, ...found });
    now = checker.getTypeOfSymbol(property);
    now = checker.getIndexTypeOfType(now, ts.IndexKind.Number) ?? now;
  }
  return uses;
}

function usesOfLoad(call: ts.CallExpression, checker: ts.TypeChecker): Use[] {
  const { expression } = call;
  const [asked] = call.arguments;
  if (!ts.isPropertyAccessExpression(expression) || !LOADS.test(expression.name.text) || !asked) return [];
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration?.getSourceFile().fileName !== TYPES_FILE) return [];
  const texts = textsOf(asked, checker);
  if (!texts) return [{ node: asked, what: `what ${asked.getText()} loads can't be told`, set: 'preview' }];
  const type = checker.getTypeAtLocation(expression.expression);
  return texts.flatMap(({ text, node }) =>
    text.split(',').flatMap((path) => usesOfPath(type, path.trim(), node, checker)),
  );
}

function usesAt(node: ts.Node, checker: ts.TypeChecker): Use[] {
  if (ts.isPropertyAccessExpression(node)) {
    const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : null;
    const declaration =
      (call && checker.getResolvedSignature(call)?.declaration) ??
      checker.getSymbolAtLocation(node.name)?.valueDeclaration;
    const found = setOfDeclaration(declaration as ts.Declaration | undefined);
    return found ? [{ node, ...found }] : [];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    const property = checker.getTypeAtLocation(node.parent).getProperty(name);
    const found = setOfDeclaration(property?.valueDeclaration);
    return found ? [{ node, ...found }] : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const declaration = checker.getResolvedSignature(node)?.declaration;
  const set = requiredBy(declaration);
  const needs = set === undefined ? [] : [{ node, what: `${node.expression.getText()}()`, set }];
  return [...needs, ...usesOfLoad(node, checker)];
}

/** All that a source asks of Excel. */
export function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    uses.push(...usesAt(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}
