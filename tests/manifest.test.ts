import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

/** An element of the manifest; `path` holds the names of its ancestors. */
interface Element {
  readonly name: string;
  readonly path: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const root = join(__dirname, '..');

function read(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, path: open.map((parent) => parent.name), children: [], text: '' };
    open.at(-1)?.children.push(element);
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

const elements = read(readFileSync(join(root, 'manifest.xml'), 'utf8'));
const named = (name: string) => elements.filter((element) => element.name === name);
const textOf = (name: string) => named(name).map(({ text }) => text.trim());
const resources = elements.filter(({ path }) => path.at(-2) === 'Resources');
const addressOf = new Map(resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? '']));
const base = 'https://localhost:3000/';

/** Width and height of a PNG: bytes 16 to 23 (PNG specification, "IHDR"). */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('it is a task pane add-in for workbooks with an id and the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(elements[0]?.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(textOf('Id')).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  ]);
  expect(textOf('Version')).toEqual([`${version}.0`]);
  expect(named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('an Excel too old for a check still shows the add-in, which then says so', () => {
  expect(named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
});

test('every resource that is named exists once and is of the right kind, and every one is named', () => {
  const kinds: Record<string, string> = {
    Label: 'bt:ShortStrings',
    Title: 'bt:ShortStrings',
    Description: 'bt:LongStrings',
    'bt:Image': 'bt:Images',
    SourceLocation: 'bt:Urls',
    FunctionFile: 'bt:Urls',
    LearnMoreUrl: 'bt:Urls',
    Namespace: 'bt:ShortStrings',
  };
  const kindOf = new Map(resources.map(({ attributes, path }) => [attributes.id, path.at(-1)]));
  expect(kindOf.size).toBe(resources.length);
  const named = elements.filter(({ attributes }) => attributes.resid !== undefined);
  for (const { name, attributes } of named) {
    expect([name, attributes.resid, kindOf.get(attributes.resid)]).toEqual([
      name,
      attributes.resid,
      kinds[name],
    ]);
  }
  expect([...new Set(named.map(({ attributes }) => attributes.resid))].sort()).toEqual(
    [...kindOf.keys()].sort(),
  );
});

test('ids of controls and groups are used once and are within 125 letters', () => {
  const ids = elements
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
});

test('every word a person sees is Japanese, with English beside it, and short enough', () => {
  expect(textOf('DefaultLocale')).toEqual(['ja-JP']);
  const said = [
    ...named('DisplayName'),
    ...named('Description').filter(({ attributes }) => attributes.DefaultValue),
    // A namespace is no word: it is typed in formulas, the same in every language.
    ...named('bt:String').filter(({ attributes }) => attributes.id !== 'Functions.Namespace'),
  ];
  expect(said.length).toBeGreaterThan(8);
  for (const { name, attributes, children, path } of said) {
    expect(attributes.DefaultValue).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(children.map((child) => child.attributes.Locale)).toEqual(['en-US']);
    // Manifest reference: ShortStrings and DisplayName 125 letters, LongStrings and Description 250.
    const longest = name === 'DisplayName' || path.at(-1) === 'bt:ShortStrings' ? 125 : 250;
    for (const text of [attributes.DefaultValue, children[0]?.attributes.Value]) {
      expect(text?.length).toBeLessThanOrEqual(longest);
    }
  }
});

test('all addresses are https, of one origin, and lead to pages and icons of this project', () => {
  const addresses = elements
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter(
      (value) =>
        /^\w+:\/\//.test(value) && !value.includes('schemas.microsoft.com') && !value.includes('www.w3.org'),
    );
  const files = [...new Set(addresses)].map((address) => {
    expect(address.startsWith(base)).toBe(true);
    return address.slice(base.length);
  });
  expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual([
    'commands.html',
    'functions.html',
    'pane.html',
  ]);
  const built = ['functions.js', 'functions.json'];
  for (const file of files.filter((name) => !name.endsWith('.html') && !built.includes(name))) {
    expect([file, existsSync(join(root, 'assets', file))]).toEqual([file, true]);
  }
});

test('icons come in every size Excel asks for, and are as large as they say', () => {
  const images = named('Icon').map(({ children }) => children);
  expect(images).toHaveLength(3);
  for (const icon of images) {
    expect(icon.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
    for (const { attributes } of icon) {
      const file = (addressOf.get(attributes.resid) ?? '').slice(base.length);
      expect(sizeOf(join(root, 'assets', file))).toEqual([Number(attributes.size), Number(attributes.size)]);
    }
  }
  const shop = [...named('IconUrl'), ...named('HighResolutionIconUrl')].map(
    ({ attributes }) => attributes.DefaultValue?.slice(base.length) ?? '',
  );
  expect(shop.map((file) => sizeOf(join(root, 'assets', file))[0])).toEqual([32, 64]);
});

test('the ribbon opens the pane and runs the command', () => {
  const actions = named('Action').map(({ attributes, children }) => [
    attributes['xsi:type'],
    children.at(-1)?.text || addressOf.get(children.at(-1)?.attributes.resid),
  ]);
  expect(actions).toEqual([
    ['ShowTaskpane', `${base}pane.html`],
    ['ExecuteFunction', 'recalculate'],
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
    ['Script', `${base}functions.js`],
    ['Page', `${base}functions.html`],
    ['Metadata', `${base}functions.json`],
    ['Namespace', 'SOUKATSU'],
  ]);
});
