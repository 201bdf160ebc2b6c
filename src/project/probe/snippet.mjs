// @ts-check
import path from 'node:path';
import { oneFile } from '../one-file/one-file.mjs';

/**
 * The probe as a snippet of Script Lab, for an Excel in which the add-in is not installed. Its form is that of Microsoft's own samples
 * (OfficeDev/office-js-snippets).
 */

/** @param {string} text */
const indented = (text) => text.replace(/^(?=.)/gm, '    ');

/**
 * @param {string} root folder of the project
 * @param {string} version of the product, which the result names
 * @returns {{ declarations: string, yaml: string }} all that the script declares, and the snippet that Script Lab imports
 */
export function probeSnippet(root, version) {
  const { main, others } = oneFile({
    entry: path.join(root, 'src/probe/page/open-probe.ts'),
    main: 'openProbe',
    // Script Lab brings the types of Office.js; nothing of ours is named like them.
    ambient: [],
  });
  const declarations = [...others, main].join('\n');
  const script = `${declarations}\nopenProbe('${version}');\n`;
  const yaml = [
    'name: 総括表アシスト probe',
    'description: このExcelを調べる (新しい空のブックで実行してください) / Ask this Excel, in a new, empty workbook',
    'host: EXCEL',
    'api_set: {}',
    'script:',
    '  content: |',
    indented(script),
    '  language: typescript',
    'template:',
    '  content: |',
    indented('<main id="probe"></main>\n'),
    '  language: html',
    'style:',
    '  content: ""',
    '  language: css',
    'libraries: |',
    '  https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    '  @types/office-js',
    '',
  ].join('\n');
  return { declarations, yaml };
}
