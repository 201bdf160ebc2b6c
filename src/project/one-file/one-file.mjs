// @ts-check
import ts from 'typescript';
import { namesInOneScope } from './one-scope.mjs';
import { programOf, reachableFrom } from './reachable.mjs';
import { rewritten } from './rewrite.mjs';

/**
 * One function with all it reaches, as one TypeScript file without imports, types kept: for editors that take one file. Sources may only declare at
 * their top level.
 *
 * @param {object} request
 * @param {string} request.entry the file that exports the function
 * @param {string} request.main name of the function
 * @param {readonly string[]} request.ambient declaration files of the host
 * @returns {{ about: string, main: string, others: string[], files: string[] }} the comment above the function, its text, that of all others in the order
 *   in which they run, and the sources
 */
export function oneFile({ entry, main, ambient }) {
  const program = programOf(entry, ambient);
  const checker = program.getTypeChecker();
  const reached = reachableFrom(program, entry, main);
  const names = namesInOneScope(program, reached, main);
  const [last] = reached.statements.slice(-1);
  if (!last) throw new Error('The script is empty.');
  const [comment] = ts.getLeadingCommentRanges(last.getFullText(), 0)?.slice(-1) ?? [];
  const texts = reached.statements.map((statement) => rewritten(statement, checker, names));
  return {
    about: comment ? last.getFullText().slice(comment.pos, comment.end) : '',
    main: texts.slice(-1)[0] ?? '',
    others: texts.slice(0, -1),
    files: [...new Set(reached.statements.map((own) => own.getSourceFile().fileName))],
  };
}
