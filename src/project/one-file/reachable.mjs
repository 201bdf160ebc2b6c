// @ts-check
import path from 'node:path';
import ts from 'typescript';

/**
 * What the script needs of the sources: every top-level statement that `main` reaches, modules in the order in which
 * they would run. Sources may only declare at their top level; nothing there may have an effect.
 */

/** The library of the script host as far as it is certain: Office Scripts' documents name no newer one. */
const LIBRARIES = ['lib.es2020.d.ts', 'lib.dom.d.ts'];

/**
 * @param {string} entry the file that exports `main`
 * @param {readonly string[]} ambient declaration files of the host
 */
export function programOf(entry, ambient) {
  return ts.createProgram([entry, ...ambient], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: LIBRARIES,
    types: [],
    strict: true,
    noEmit: true,
  });
}

/**
 * Source files as ES modules run: what a file imports before the file itself.
 *
 * @param {ts.Program} program
 * @param {ts.SourceFile} entry
 * @returns {ts.SourceFile[]}
 */
function inOrder(program, entry) {
  const checker = program.getTypeChecker();
  /** @type {Set<ts.SourceFile>} */
  const seen = new Set();
  /** @type {ts.SourceFile[]} */
  const ordered = [];
  const visit = (/** @type {ts.SourceFile} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const from = statement.moduleSpecifier && checker.getSymbolAtLocation(statement.moduleSpecifier);
      const target = from?.declarations?.[0];
      if (target && ts.isSourceFile(target)) visit(target);
    }
    ordered.push(file);
  };
  visit(entry);
  return ordered;
}

/**
 * Whether an identifier is the name of a property that is asked for, which no declaration at the top of a module is.
 *
 * @param {ts.Identifier} identifier
 */
const asksForProperty = (identifier) =>
  (ts.isPropertyAccessExpression(identifier.parent) && identifier.parent.name === identifier) ||
  (ts.isBindingElement(identifier.parent) && identifier.parent.propertyName === identifier);

/**
 * The symbol an identifier stands for, imports and shorthand properties followed to what they mean; undefined for a property that is asked for.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Identifier} identifier
 */
export function meaningOf(checker, identifier) {
  // To tell which property it is the compiler would work out the type of what it is asked of, and so the types of all sources.
  if (asksForProperty(identifier)) return undefined;
  const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
    ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
    : checker.getSymbolAtLocation(identifier);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** @param {ts.Statement} statement @returns {ts.Identifier[]} */
function declaredBy(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name] : [],
    );
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return declares && statement.name ? [statement.name] : [];
}

/**
 * @typedef {object} Reached
 * @property {ts.Statement[]} statements in running order
 * @property {Map<ts.Symbol, ts.SourceFile>} symbols what they declare, and where
 */

/**
 * @param {ts.Program} program
 * @param {string} entry
 * @param {string} main name of the function to begin with
 * @returns {Reached}
 */
export function reachableFrom(program, entry, main) {
  const checker = program.getTypeChecker();
  const entryFile = program.getSourceFile(entry);
  if (!entryFile) throw new Error(`${path.basename(entry)} is not there.`);
  const files = inOrder(program, entryFile);
  /** By symbol what declares it: of a function with several signatures each is a statement. @type {Map<ts.Symbol, ts.Statement[]>} */
  const statementsOf = new Map();
  for (const file of files) {
    for (const statement of file.statements) {
      const names = declaredBy(statement);
      const isModuleSyntax = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      if (names.length === 0 && !isModuleSyntax) {
        throw new Error(`${file.fileName} does more than declare: ${statement.getText().slice(0, 60)}`);
      }
      for (const name of names) {
        const symbol = checker.getSymbolAtLocation(name);
        if (symbol) statementsOf.set(symbol, [...(statementsOf.get(symbol) ?? []), statement]);
      }
    }
  }
  /** @type {Set<ts.Statement>} */
  const needed = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isIdentifier(node)) {
      const symbol = meaningOf(checker, node);
      for (const statement of (symbol && statementsOf.get(symbol)) ?? []) {
        if (needed.has(statement)) continue;
        needed.add(statement);
        ts.forEachChild(statement, visit);
      }
    }
    ts.forEachChild(node, visit);
  };
  const begin = entryFile.statements.find((own) => declaredBy(own).some(({ text }) => text === main));
  if (!begin) throw new Error(`${path.basename(entry)} declares no ${main}.`);
  visit(begin);
  const statements = files.flatMap((file) => file.statements.filter((own) => needed.has(own)));
  /** @type {Map<ts.Symbol, ts.SourceFile>} */
  const symbols = new Map();
  for (const [symbol, [own]] of statementsOf)
    if (own && needed.has(own)) symbols.set(symbol, own.getSourceFile());
  return { statements, symbols };
}
