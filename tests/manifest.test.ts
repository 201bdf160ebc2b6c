import { readFileSync } from 'node:fs';
import { pngSize } from '../src/project/manifest/icon-rules.mjs';
import { readManifest } from '../src/project/manifest/read-manifest.mjs';
import { LOCAL, MANIFEST } from './project/manifest/built-addin.js';

/** What this add-in's manifest offers. That it would install is held by tests/project/manifest. */

const read = readManifest(MANIFEST);
if (!read.ok) throw new Error(read.reason);
const { named, resources } = read.manifest;
const addressOf = new Map(resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? '']));

test('an Excel too old for a check still shows the add-in, which then says so', () => {
  expect(named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
});

test('the ribbon recalculates, opens the pane and switches the emphasis', () => {
  const actions = named('Action').map(({ attributes, children }) => [
    attributes['xsi:type'],
    children.at(-1)?.text || addressOf.get(children.at(-1)?.attributes.resid),
  ]);
  expect(actions).toEqual([
    ['ExecuteFunction', 'recalculate'],
    ['ShowTaskpane', `${LOCAL}pane.html`],
    ['ExecuteFunction', 'toggleHighlight'],
  ]);
});

test('the functions have their script, page, metadata and namespace', () => {
  const [point] = named('ExtensionPoint').filter(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  expect(point?.path.at(-1)).toBe('AllFormFactors');
  const resids = point?.children.map(({ name, attributes, children }) => [
    name,
    addressOf.get(attributes.resid ?? children[0]?.attributes.resid),
  ]);
  expect(resids).toEqual([
    ['Script', `${LOCAL}functions.js`],
    ['Page', `${LOCAL}functions.html`],
    ['Metadata', `${LOCAL}functions.json`],
    ['Namespace', 'SOUKATSU'],
  ]);
});

test.each([16, 32, 64, 80, 128])('the product has its icon at %i pixels', (size) => {
  expect(pngSize(readFileSync(`assets/icons/icon-${size}.png`))).toEqual([size, size]);
});
