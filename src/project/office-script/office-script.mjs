// @ts-check
import path from 'node:path';
import ts from 'typescript';
import { namesInOneScope } from './one-scope.mjs';
import { programOf, reachableFrom } from './reachable.mjs';
import { rewritten } from './rewrite.mjs';

/**
 * The engine as an Office Script: one TypeScript file without imports, types kept, because the code editor takes neither
 * modules nor an implicit `any` (Microsoft, "TypeScript restrictions in Office Scripts").
 */

const MAIN = 'main';

/**
 * @param {string} root folder of the project
 * @param {string} version of the package, named in the script
 * @returns {{ text: string, files: string[] }} the script, and the sources it was made of
 */
export function officeScript(root, version) {
  const room = path.join(root, 'src', 'office-script');
  const entry = path.join(room, 'main.ts');
  const program = programOf(entry, [path.join(room, 'excel-script.d.ts')]);
  const checker = program.getTypeChecker();
  const reached = reachableFrom(program, entry, MAIN);
  const names = namesInOneScope(program, reached, MAIN);
  const [main] = reached.statements.slice(-1);
  if (!main) throw new Error('The script is empty.');
  // The editor shows the comment of main, and of its parameters, to whoever runs the script.
  const [comment] = ts.getLeadingCommentRanges(main.getFullText(), 0)?.slice(-1) ?? [];
  const about = comment ? main.getFullText().slice(comment.pos, comment.end) : '';
  const texts = reached.statements.map((statement) => rewritten(statement, checker, names));
  const text = [
    `// 総括表アシスト (Soukatsu) ${version}。自動で作られたファイルです。コードエディターにこのまま貼り付けてください。`,
    '',
    about,
    texts.slice(-1)[0],
    '',
    ...texts.slice(0, -1),
    '',
  ].join('\n');
  return { text, files: [...new Set(reached.statements.map((own) => own.getSourceFile().fileName))] };
}
