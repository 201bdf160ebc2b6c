import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setDay } from '../clock.js';
import { openTable } from '../excel/open-table.js';

beforeAll(() => setDay());
afterAll(() => jest.useRealTimers());

/** The names the manifest gives the buttons' functions. */
const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const functionNames = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name = '']) => name);

type Command = (event: { completed(): void }) => void;

/** The commands' page while its script runs: what it loads besides, and what its script gave Excel. */
function commandsPage() {
  const { sheet, Excel, Office } = openTable();
  const registered = new Map<string, Command>();
  let becomesReady = (_: { host: string; platform: string }) => {};
  const ready = new Promise<{ host: string; platform: string }>((resolve) => {
    becomesReady = resolve;
  });
  const opened: string[] = [];
  /** Scripts that were asked for, each with what its end tells. */
  const asked: { src: string; tell: Map<string, () => void> }[] = [];
  const createElement = () => {
    const tell = new Map<string, () => void>();
    const script = {
      src: '',
      tell,
      addEventListener: (type: string, listener: () => void) => void tell.set(type, listener),
      remove: () => {},
    };
    return script;
  };
  const displayDialogAsync = (address: string, _: object, told: (answer: object) => void) => {
    opened.push(new URLSearchParams(new URL(address).hash.slice(1)).get('notice') ?? '');
    told({ value: { addEventHandler: (__: unknown, close: () => void) => close() } });
  };
  // `onReady`, `actions` and `ui` are the parts of Office.js that need a browser's window.
  Object.assign(globalThis, {
    location: new URL('https://localhost:3000/commands.html?et=1'),
    document: {
      currentScript: { dataset: { ribbon: 'ribbon.1234.js' } },
      createElement,
      head: { append: (script: ReturnType<typeof createElement>) => asked.push(script) },
    },
    Excel,
    Office: {
      EventType: Office.EventType,
      context: { ...Office.context, ui: { displayDialogAsync } },
      onReady: () => ready,
      actions: { associate: (name: string, command: Command) => registered.set(name, command) },
    },
  });
  return {
    sheet,
    registered,
    asked,
    opened,
    becomesReady: () => becomesReady({ host: 'Excel', platform: 'PC' }),
  };
}

test("the commands' page registers the manifest's functions at once, and they do what they say", async () => {
  const { sheet, registered, asked, opened, becomesReady } = commandsPage();
  await import('../../src/commands/index.js');
  // Excel on the web looks for the names as soon as Office.js is there, and the press that made Excel load the page reaches
  // Office.js before the page hears that it is ready.
  expect([...registered.keys()]).toEqual(functionNames);
  expect([...registered.values()]).toEqual([globalThis.recalculate, globalThis.toggleHighlight]);
  expect(asked.map(({ src }) => src)).toEqual(['ribbon.1234.js']);
  const press = (name: string) => new Promise<void>((completed) => registered.get(name)?.({ completed }));
  const early = press('recalculate');
  becomesReady();
  // What the buttons do could not be loaded: that is asked for again, and where it fails again it is said.
  asked[0]?.tell.get('error')?.();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(asked).toHaveLength(2);
  asked[1]?.tell.get('error')?.();
  await early;
  expect(opened).toEqual([expect.stringContaining('読み込めませんでした')]);
  expect(sheet.text(7, 6)).toBe('');
  const next = press('recalculate');
  await new Promise((resolve) => setTimeout(resolve, 0));
  await import('../../src/commands/ribbon.js');
  asked[2]?.tell.get('load')?.();
  await next;
  expect(sheet.text(7, 6)).toBe('3/4');
  await press('toggleHighlight');
  expect(sheet.text(4, 6)).toBe('▲未達成');
  expect(asked).toHaveLength(3);
});

test('the page loads Office.js from Microsoft, then the names of the commands, before anything else of it is read', () => {
  const page = readFileSync(join(__dirname, '../../src/commands/commands.html'), 'utf8');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([script]) => script);
  expect(scripts).toHaveLength(2);
  expect(scripts[0]).toBe('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
  expect(page.lastIndexOf('<script')).toBeLessThan(page.indexOf('</head>'));
  // Neither waits for the page to be parsed.
  expect(scripts.filter((script) => /\b(?:defer|async|module)\b/.test(script))).toEqual([]);
});
