import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTable } from '../excel/open-table.js';

/** The name the manifest gives the button's function. */
const [, functionName = ''] =
  /<FunctionName>(\w+)</.exec(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8')) ?? [];

test("the commands' page registers the manifest's function, and that function recalculates", async () => {
  const { sheet, Excel, Office } = openTable();
  const registered = new Map<string, (event: { completed(): void }) => void>();
  // `onReady` and `actions` are the parts of Office.js that need a browser's window.
  Object.assign(globalThis, {
    location: new URL('https://localhost:3000/commands.html'),
    Excel,
    Office: {
      context: Office.context,
      onReady: async () => ({ host: 'Excel', platform: 'PC' }),
      actions: {
        associate: (name: string, command: (event: { completed(): void }) => void) =>
          registered.set(name, command),
      },
    },
  });
  await import('../../src/commands/index.js');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([...registered.keys()]).toEqual([functionName]);
  expect(globalThis.recalculate).toBe(registered.get(functionName));
  await new Promise<void>((completed) => registered.get(functionName)?.({ completed }));
  expect(sheet.text(7, 6)).toBe('3/4');
});

test('the page loads Office.js from Microsoft and rules what it may load', () => {
  const page = readFileSync(join(__dirname, '../../src/commands/commands.html'), 'utf8');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).toContain(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  expect(page.match(/<script/g)).toHaveLength(1);
});
