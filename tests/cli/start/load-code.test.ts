import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** As far as it is used here. */
interface LoadCode {
  loadCode(name: string): { readonly says: () => unknown };
  compiling(): {
    load(name: string): { readonly says: () => unknown };
    caches(): readonly { readonly file: string; readonly cache: Buffer }[];
  };
}

let folder = '';
const inFolder = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-code-'));
  copyFileSync('src/cli/start/load-code.cjs', inFolder('load-code.cjs'));
  writeFileSync(
    inFolder('program.cjs'),
    "let times = 0; exports.says = () => [require('./part.cjs').word, '総括表', (times += 1)];",
  );
  writeFileSync(inFolder('part.cjs'), "exports.word = require('node:path').sep && 'one';");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The loader as a new process has it: with nothing loaded. */
function loader(): LoadCode {
  const require = createRequire(inFolder('load-code.cjs'));
  for (const name of Object.keys(require.cache))
    if (name.startsWith(folder)) Reflect.deleteProperty(require.cache, name);
  return require('./load-code.cjs') as LoadCode;
}

function writeCaches(): void {
  const { load, caches } = loader().compiling();
  expect(load('program.cjs').says()).toEqual(['one', '総括表', 1]);
  for (const { file, cache } of caches()) writeFileSync(`${file}.cache`, cache);
}

test('what is beside it is loaded, with nothing compiled before, and each file is run once', () => {
  const { loadCode } = loader();
  expect(loadCode('program.cjs').says()).toEqual(['one', '総括表', 1]);
  expect(loadCode('program.cjs').says()).toEqual(['one', '総括表', 2]);
});

test('with what was compiled before the same is said, each file run once', () => {
  writeCaches();
  const { loadCode } = loader();
  expect(loadCode('program.cjs').says()).toEqual(['one', '総括表', 1]);
  expect(loadCode('program.cjs').says()).toEqual(['one', '総括表', 2]);
});

test('a file that was changed, however little, is not taken for what was compiled', () => {
  writeCaches();
  const part = readFileSync(inFolder('part.cjs'), 'utf8');
  writeFileSync(inFolder('part.cjs'), part.replace("'one'", "'two'"));
  expect(loader().loadCode('program.cjs').says()).toEqual(['two', '総括表', 1]);
});

test.each<[string, (cache: Buffer) => Buffer]>([
  ['of another Node', (cache) => Buffer.from(`v0${cache.subarray(2).toString('latin1')}`, 'latin1')],
  ['cut short', (cache) => cache.subarray(0, cache.length / 2)],
  ['without an end to its stamp', (cache) => cache.subarray(0, 9)],
  ['empty', () => Buffer.alloc(0)],
  ['of another V8', (cache) => cache.fill(0, 64, 96)],
])('what was compiled is left alone where it is %s', (_, spoil) => {
  writeCaches();
  for (const name of ['program.cjs.cache', 'part.cjs.cache'])
    writeFileSync(inFolder(name), spoil(readFileSync(inFolder(name))));
  expect(loader().loadCode('program.cjs').says()).toEqual(['one', '総括表', 1]);
});
