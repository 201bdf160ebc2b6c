// @ts-check
import { problem } from './problem.mjs';

/** Who the add-in is: its kind, id, version, language, host and what it asks of Excel. */

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Version of the manifest: four numbers, of which Office compares all; npm has three and perhaps a pre-release.
 * @param {string} packageVersion
 */
export const manifestVersion = (packageVersion) => `${packageVersion.replace(/[-+].*$/, '')}.0`;

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @param {string} packageVersion
 * @returns {import('./problem.mjs').Problem[]}
 */
export function identityProblems({ elements, named }, packageVersion) {
  /** @param {string} name */
  const text = (name) => named(name)[0]?.text.trim() ?? '';
  const problems = [];
  if (elements[0]?.name !== 'OfficeApp' || elements[0].attributes['xsi:type'] !== 'TaskPaneApp')
    problems.push(
      problem(
        'kind',
        '作業ウィンドウ アドインのマニフェスト(OfficeApp、TaskPaneApp)ではありません。',
        'This is not the manifest of a task pane add-in (OfficeApp of type TaskPaneApp).',
      ),
    );
  if (!GUID.test(text('Id')))
    problems.push(
      problem('id', `Id「${text('Id')}」は GUID ではありません。`, `The Id ${text('Id')} is no GUID.`),
    );
  const wanted = manifestVersion(packageVersion);
  if (text('Version') !== wanted)
    problems.push(
      problem(
        'version',
        `Version は「${text('Version')}」ですが、package.json に合わせて ${wanted} にしてください。`,
        `Version is ${text('Version')}; package.json makes it ${wanted}.`,
      ),
    );
  if (text('DefaultLocale') !== 'ja-JP')
    problems.push(
      problem(
        'default-locale',
        'DefaultLocale を ja-JP にしてください。既定の文は日本語です。',
        'DefaultLocale must be ja-JP: the default words are Japanese.',
      ),
    );
  const hosts = named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type']);
  if (hosts.length === 0 || hosts.some((host) => host !== 'Workbook'))
    problems.push(
      problem('host', 'Host は Workbook(Excel)だけにしてください。', 'The only Host is Workbook (Excel).'),
    );
  const sets = named('Set').filter(({ attributes }) => attributes.Name === 'ExcelApi');
  if (sets.length !== 1 || !/^1\.\d+$/.test(sets[0]?.attributes.MinVersion ?? ''))
    problems.push(
      problem(
        'requirement',
        'Requirements に ExcelApi と MinVersion(1.1 など)を一つ書いてください。ないと、Excel以外や古すぎるExcelにも出ます。',
        'Requirements must name ExcelApi once, with a MinVersion such as 1.1; without it the add-in shows where it cannot run.',
      ),
    );
  if (text('Permissions') !== 'ReadWriteDocument')
    problems.push(
      problem(
        'permissions',
        'Permissions を ReadWriteDocument にしてください。再計算がセルに書き込めません。',
        'Permissions must be ReadWriteDocument, or 再計算 cannot write.',
      ),
    );
  return problems;
}
