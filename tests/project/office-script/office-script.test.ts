import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { officeScript } from '../../../src/project/office-script/office-script.mjs';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soukatsu-script-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Writes modules below `src`, packs them, and gives the script with what its `main` returns. */
async function pack(modules: Record<string, string>) {
  const files = { 'office-script/excel-script.d.ts': 'declare namespace ExcelScript {}', ...modules };
  await writeFile(path.join(root, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, 'src', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const { text } = officeScript(root, '1.2.3');
  const context = vm.createContext({});
  vm.runInContext(ts.transpile(text, { target: ts.ScriptTarget.ES2020 }), context);
  return { text, result: JSON.parse(JSON.stringify(context.main())) };
}

test('equal names of two modules stay apart, under aliases and as shorthands too', async () => {
  const { text, result } = await pack({
    'engine/one.ts':
      "const WORD = 'one';\nexport const one = () => ({ WORD });\nexport type Report = string;",
    'engine/two.ts': "export const WORD = 'two';",
    'engine/index.ts': "export { one } from './one.js';\nexport { WORD as SECOND } from './two.js';",
    'office-script/main.ts': `import { one, SECOND as word } from '../engine/index.js';
import type { Report } from '../engine/one.js';
export function main(): unknown {
  const report: Report = 'of ours, not of the browser';
  return { first: one(), word, list: [word], report };
}`,
  });
  expect(result).toEqual({
    first: { WORD: 'one' },
    word: 'two',
    list: ['two'],
    report: 'of ours, not of the browser',
  });
  expect(text).toContain("WORD_two = 'two'");
  expect(text).toContain('type Report_one = string');
});

test('constants run in the order of the modules, and what nobody asks for stays out', async () => {
  const { text, result } = await pack({
    'engine/base.ts': "export const BASE = ['a', 'b'];\nexport const UNUSED = 'unused';",
    'engine/more.ts': "import { BASE } from './base.js';\nexport const MORE = [...BASE, 'c'];",
    'office-script/main.ts':
      "import { MORE } from '../engine/more.js';\n/** 説明。 */\nexport function main(): string[] {\n  // a comment\n  return MORE;\n}",
  });
  expect(result).toEqual(['a', 'b', 'c']);
  expect(text).not.toMatch(/unused|a comment|export|import/i);
  expect(text).toMatch(/^\/\/ 総括表アシスト \(Soukatsu\) 1\.2\.3/);
  expect(text).toMatch(/\/\*\* 説明。 \*\/\nfunction main\(\)/);
});

test('array callbacks become arrows that hand on what the function takes; .at() becomes .slice()', async () => {
  const { text, result } = await pack({
    'office-script/main.ts': `const twice = (value: number) => value * 2;
const withPlace = (value: number, index: number) => value + index;
class Own {
  map(change: (value: number) => number): number {
    return change(1);
  }
}
export function main(): unknown {
  const list = [1, 2, 3];
  const none: number[] = [];
  const maybe = list as number[] | undefined;
  return [
    list.map(twice),
    list.map(withPlace),
    new Own().map(twice),
    list.at(-1),
    list.at(-2),
    [[7].at(-2) ?? null, none.at(-1) ?? null],
    maybe?.at(-1),
  ];
}`,
  });
  expect(result).toEqual([[2, 4, 6], [1, 3, 5], 2, 3, 2, [null, null], 3]);
  expect(text).toContain(
    'list.map((firstArgument, secondArgument) => withPlace(firstArgument, secondArgument))',
  );
  expect(text).toContain('new Own().map(twice)');
  expect(text).not.toContain('.at(');
});

test('a module that does more than declare is refused', async () => {
  const modules = {
    'office-script/main.ts': "globalThis.name = 'x';\nexport function main(): string {\n  return '';\n}",
  };
  await expect(pack(modules)).rejects.toThrow(/does more than declare: globalThis.name/);
});
