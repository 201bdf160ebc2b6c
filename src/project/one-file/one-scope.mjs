// @ts-check
import path from 'node:path';
import ts from 'typescript';

/** Names for declarations of many modules in one scope: each keeps its own where nobody else has it. */

/** Office Scripts: "Restricted identifiers". */
const RESERVED = ['Excel', 'ExcelScript', 'console'];

/**
 * Every name a script finds in its scope without declaring it; a declaration of ours may not take or extend one. Asked
 * for from within the library, where no module of ours hides any.
 *
 * @param {ts.Program} program
 */
function globalNames(program) {
  const any = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace;
  const library = program.getSourceFiles().find((file) => program.isSourceFileDefaultLibrary(file));
  if (!library) throw new Error('The library of TypeScript is not there.');
  return program
    .getTypeChecker()
    .getSymbolsInScope(library.endOfFileToken, any)
    .map(({ name }) => name);
}

/** @param {readonly ts.Statement[]} statements */
function writtenNames(statements) {
  /** @type {Set<string>} */
  const names = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  return names;
}

/**
 * @param {ts.Program} program
 * @param {import('./reachable.mjs').Reached} reached
 * @param {string} main name that must stay
 * @returns {Map<ts.Symbol, string>}
 */
export function namesInOneScope(program, { statements, symbols }, main) {
  const taken = new Set([...RESERVED, ...globalNames(program)]);
  const written = writtenNames(statements);
  /** @type {Map<ts.Symbol, string>} */
  const names = new Map();
  for (const [symbol, file] of symbols) {
    let name = symbol.name;
    if (taken.has(name)) {
      const folder = path.basename(path.dirname(file.fileName));
      const module = path.basename(file.fileName).replace(/\.tsx?$/, '');
      const where = (module === 'rule' ? folder : module).replace(/\W+/g, '_');
      name = `${symbol.name}_${where}`;
    }
    if (taken.has(name) || (name !== symbol.name && written.has(name))) {
      throw new Error(`No name is left for ${symbol.name} of ${file.fileName}.`);
    }
    taken.add(name);
    names.set(symbol, name);
  }
  if (![...names.values()].includes(main)) throw new Error(`${main} could not keep its name.`);
  return names;
}
