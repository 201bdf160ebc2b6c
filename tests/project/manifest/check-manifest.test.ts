import { checkManifest } from '../../../src/project/manifest/check-manifest.mjs';
import { manifestVersion } from '../../../src/project/manifest/identity-rules.mjs';
import { BUILT, LOCAL, MANIFEST } from './built-addin.js';

const problems = (xml: string, surroundings = BUILT) => checkManifest(xml, surroundings);
const codes = (xml: string, surroundings = BUILT) => problems(xml, surroundings).map(({ code }) => code);

/** The manifest with one thing changed; fails where there is nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const xml = MANIFEST.replace(from, to);
  expect(xml).not.toBe(MANIFEST);
  return xml;
}

test('the manifest of the project would install', () => {
  expect(problems(MANIFEST)).toEqual([]);
});

const long = 'あ'.repeat(126);
test.each<[string, string, string | RegExp, string, string]>([
  ['what is no XML', 'not-xml', '</OfficeApp>', '', 'XML'],
  ['another kind of add-in', 'kind', 'TaskPaneApp', 'MailApp', 'TaskPaneApp'],
  ['an id that is no GUID', 'id', /<Id>.*<\/Id>/, '<Id>soukatsu</Id>', 'soukatsu'],
  ['another version than the package', 'version', /<Version>.*</, '<Version>9.9.9.0<', '9.9.9.0'],
  ['English as the default', 'default-locale', '>ja-JP<', '>en-US<', 'ja-JP'],
  ['another host than Excel', 'host', '<Host Name="Workbook"', '<Host Name="Document"', 'Workbook'],
  ['no requirement of Excel', 'requirement', '<Set Name="ExcelApi"', '<Set Name="WordApi"', 'ExcelApi'],
  ['permission to read only', 'permissions', 'ReadWriteDocument', 'ReadDocument', 'ReadWriteDocument'],
  [
    'elements out of order',
    'order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    'Version',
  ],
  ['a resource that is not there', 'resource-missing', 'resid="Pane.Tip"', 'resid="Pane.Tup"', 'Pane.Tup'],
  ['a resource of another kind', 'resource-kind', 'resid="Pane.Tip"', 'resid="Pane.Url"', 'bt:LongStrings'],
  [
    'a resource nobody uses',
    'resource-unused',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="Spare.Url" DefaultValue="${LOCAL}pane.html"/>`,
    'Spare.Url',
  ],
  [
    'an id of a resource used twice',
    'resource-twice',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="Pane.Url" DefaultValue="${LOCAL}pane.html"/>`,
    'Pane.Url',
  ],
  [
    'an id of a resource that is too long',
    'resource-id-long',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="${'U'.repeat(33)}" DefaultValue="${LOCAL}pane.html"/>`,
    '32',
  ],
  [
    'words that are not Japanese',
    'japanese-missing',
    'DefaultValue="再計算"',
    'DefaultValue="Recalc"',
    '日本語',
  ],
  [
    'words without English',
    'english-missing',
    '<bt:Override Locale="en-US" Value="Recalculate"/>',
    '',
    'Recalculate.Label',
  ],
  [
    'a name that is too long',
    'too-long',
    'DefaultValue="総括表アシスト"',
    `DefaultValue="${long}"`,
    '126文字',
  ],
  ['a label that is too long', 'too-long', 'DefaultValue="再計算"', `DefaultValue="${long}"`, '125文字'],
  [
    'a tip that is too long',
    'too-long',
    /(id="Pane.Tip" DefaultValue=")[^"]*/,
    `$1${'あ'.repeat(251)}`,
    '250文字',
  ],
  ['http', 'not-https', `"${LOCAL}pane.html"`, '"http://localhost:3000/pane.html"', 'https://'],
  ['an address elsewhere', 'foreign-address', `"${LOCAL}pane.html"`, '"https://example.jp/pane.html"', LOCAL],
  [
    'an address that is too long',
    'address-long',
    `"${LOCAL}pane.html"`,
    `"${LOCAL}${'p'.repeat(2048)}.html"`,
    '2048',
  ],
  ['a page that is not built', 'file-missing', `"${LOCAL}pane.html"`, `"${LOCAL}panel.html"`, 'panel.html'],
  ['a missing icon', 'file-missing', 'icons/icon-80.png', 'icons/icon-81.png', 'icon-81.png'],
  ['an icon of another size', 'icon-size-wrong', 'icons/icon-80.png', 'icons/icon-64.png', '64×64'],
  ['an icon that is no PNG', 'icon-size-wrong', 'icons/icon-80.png', 'icons/icon.svg', 'PNG'],
  ['an icon in too few sizes', 'icon-size-missing', '<bt:Image size="80" resid="Icon.80"/>', '', '80×80'],
  ['no icon for the list of add-ins', 'icon-missing', /<IconUrl.*\/>/, '', 'IconUrl'],
  [
    'an id of a button used twice',
    'command-twice',
    'id="Soukatsu.Recalculate"',
    'id="Soukatsu.Pane"',
    'Soukatsu.Pane',
  ],
  [
    'an id of a button with a blank',
    'command-id',
    'id="Soukatsu.Group"',
    'id="Soukatsu Group"',
    'Soukatsu Group',
  ],
  [
    'a button that calls what is not there',
    'function-missing',
    '<FunctionName>recalculate<',
    '<FunctionName>recalculated<',
    'recalculated',
  ],
])('%s is refused with a sentence', (_, code, from, to, words) => {
  const found = problems(changed(from, to)).find((problem) => problem.code === code);
  expect(found?.message.ja).toContain(words);
  expect(found?.message.ja).toMatch(/。$/);
  expect(found?.message.en).toMatch(/\.$/);
});

test('a change of one thing is one problem', () => {
  expect(codes(changed('>ja-JP<', '>en-US<'))).toEqual(['default-locale']);
  expect(codes(changed('icons/icon-80.png', 'icons/icon-64.png'))).toEqual([
    'icon-size-wrong',
    'icon-size-wrong',
  ]);
});

test('the version has four numbers, whatever npm has behind them', () => {
  expect(['1.2.3', '1.2.3-rc.1', '1.2.3+5'].map(manifestVersion)).toEqual(['1.2.3.0', '1.2.3.0', '1.2.3.0']);
});
