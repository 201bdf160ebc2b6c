import { execFileSync } from 'node:child_process';
import vm from 'node:vm';

/** What the environment of these tests (compiled-once.mjs) gives jest. */

const parsingContext = vm.createContext({});
const another = vm.createContext({});
const compile = (code: string, filename: string, context = parsingContext, parameters: string[] = []) =>
  vm.compileFunction(code, parameters, { filename, parsingContext: context });

test('each context evaluates a module for itself, with its own globals', () => {
  const code = 'return { list: [], count: (globalThis.count = (globalThis.count ?? 0) + 1) }';
  const [one, again, other] = [parsingContext, parsingContext, another].map(
    (context) => compile(code, '/count.js', context)() as { list: unknown[]; count: number },
  );
  expect([one?.count, again?.count, other?.count]).toEqual([1, 2, 1]);
  const arrayOf = (context: vm.Context) => vm.runInContext('Array.prototype', context) as unknown;
  expect(Object.getPrototypeOf(one?.list)).toBe(arrayOf(parsingContext));
  expect(Object.getPrototypeOf(other?.list)).toBe(arrayOf(another));
});

test('a file in another wording, or with other parameters, is compiled anew', () => {
  const added = ([code, parameters]: [string, string[]]) =>
    compile(code, '/add.js', another, parameters)(1, 2) as unknown;
  expect(
    (
      [
        ['return a + b', ['a', 'b']],
        ['return a - b', ['a', 'b']],
        ['return a - b', ['b', 'a']],
      ] as [string, string[]][]
    ).map(added),
  ).toEqual([3, -1, 1]);
});

test.each([
  ['on the first line', 'throw new Error()', '/thrown.js:1:7'],
  ['further down, in what may not be kept', '/* import() */\n  throw new Error()', '/thrown.js:2:9'],
  ['behind a comment at the end', 'throw new Error() // thrown', '/thrown.js:1:7'],
])('an error is where it is in the file: %s', (_, code, place) => {
  const run = compile(code, '/thrown.js');
  let stack = '';
  try {
    run();
  } catch (error) {
    stack = String((error as Error).stack);
  }
  expect(stack).toContain(place);
});

test('a strict file is strict, and one that can not be read is told by its name', () => {
  expect(compile('"use strict"; return this', '/strict.js')()).toBeUndefined();
  expect(() => compile('return (', '/broken.js')).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
});

test('what a test file keeps beside its promises ends with it', () => {
  // In a process of its own: here it would end what jest keeps of this test.
  const program = `
    import { AsyncLocalStorage } from 'node:async_hooks';
    import Environment from './tests/compiled-once.mjs';
    const environment = new Environment({ projectConfig: { globals: {}, testEnvironmentOptions: {} } });
    const storage = new AsyncLocalStorage();
    storage.run('a test', async () => {
      const before = storage.getStore();
      await environment.teardown();
      console.log(JSON.stringify([before, storage.getStore() ?? 'nothing', storage.run('the next', () => storage.getStore())]));
    });`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual(['a test', 'nothing', 'the next']);
});
