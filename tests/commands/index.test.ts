import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setDay } from '../clock.js';
import { openTable } from '../excel/open-table.js';

beforeAll(() => setDay());
afterAll(() => jest.useRealTimers());

/** The names the manifest gives the buttons' functions. */
const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const functionNames = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name = '']) => name);

test("the commands' page registers the manifest's functions, and they do what they say", async () => {
  const { sheet, Excel, Office } = openTable();
  const registered = new Map<string, (event: { completed(): void }) => void>();
  let becomesReady = (_: { host: string; platform: string }) => {};
  const ready = new Promise<{ host: string; platform: string }>((resolve) => {
    becomesReady = resolve;
  });
  // `onReady` and `actions` are the parts of Office.js that need a browser's window.
  Object.assign(globalThis, {
    location: new URL('https://localhost:3000/commands.html'),
    Excel,
    Office: {
      context: Office.context,
      onReady: () => ready,
      actions: {
        associate: (name: string, command: (event: { completed(): void }) => void) =>
          registered.set(name, command),
      },
    },
  });
  await import('../../src/commands/index.js');
  // Office.js takes the press that made Excel load the page before it tells the page that it is ready.
  const early = [globalThis.recalculate, globalThis.toggleHighlight];
  expect(early).toEqual([expect.any(Function), expect.any(Function)]);
  becomesReady({ host: 'Excel', platform: 'PC' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([...registered.keys()]).toEqual(functionNames);
  expect([...registered.values()]).toEqual(early);
  const press = (name: string) => new Promise<void>((completed) => registered.get(name)?.({ completed }));
  await press('recalculate');
  expect(sheet.text(7, 6)).toBe('3/4');
  await press('toggleHighlight');
  expect(sheet.text(4, 6)).toBe('▲未達成');
});

test('the page loads Office.js from Microsoft and rules what it may load', () => {
  const page = readFileSync(join(__dirname, '../../src/commands/commands.html'), 'utf8');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).toContain(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  expect(page.match(/<script/g)).toHaveLength(1);
});
