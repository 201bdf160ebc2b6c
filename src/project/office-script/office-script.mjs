// @ts-check
import path from 'node:path';
import { oneFile } from '../one-file/one-file.mjs';

/**
 * The engine as an Office Script: one TypeScript file without imports, types kept, because the code editor takes neither
 * modules nor an implicit `any` (Microsoft, "TypeScript restrictions in Office Scripts").
 */

/**
 * @param {string} root folder of the project
 * @param {string} version of the package, named in the script
 * @returns {{ text: string, files: string[] }} the script, and the sources it was made of
 */
export function officeScript(root, version) {
  const room = path.join(root, 'src', 'office-script');
  const { about, main, others, files } = oneFile({
    entry: path.join(room, 'main.ts'),
    main: 'main',
    ambient: [path.join(room, 'excel-script.d.ts')],
  });
  const text = [
    `// 総括表アシスト (Soukatsu) ${version}。自動で作られたファイルです。コードエディターにこのまま貼り付けてください。`,
    '',
    // The editor shows the comment of main, and of its parameters, to whoever runs the script.
    about,
    main,
    '',
    ...others,
    '',
  ].join('\n');
  return { text, files };
}
