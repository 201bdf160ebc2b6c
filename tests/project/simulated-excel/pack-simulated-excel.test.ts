import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMPILER } from '../../../src/project/compiler.mjs';

/** The simulated Excel as others get it: a package of its own, whose example runs beside nothing but Office.js and what it depends on. */

const root = process.cwd();
const ROOM = path.join(root, 'src/simulated-excel');
const [, EXAMPLE = ''] =
  /```ts\n([\s\S]*?)```/.exec(readFileSync(path.join(ROOM, 'README.md'), 'utf8')) ?? [];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
const manifestAt = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const own = manifestAt(path.join(ROOM, 'package.json'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-others-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('packed, it compiles in strict TypeScript and runs without a line of the product', () => {
  // Plain modules of the project's tools, which jest would not run as they are.
  const made = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { packSimulatedExcel } from './src/project/simulated-excel/pack-simulated-excel.mjs';
       console.log(JSON.stringify(await packSimulatedExcel(${JSON.stringify(folder)})));`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const packed = JSON.parse(made) as { ok: boolean; name: string; output?: string };
  expect([packed.ok, packed.output]).toEqual([true, undefined]);
  execFileSync('tar', ['xzf', packed.name], { cwd: folder });
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  renameSync(path.join(folder, 'package'), path.join(modules, own.name));
  for (const name of ['numfmt', '@microsoft', '@types'])
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(path.join(folder, 'example.mts'), EXAMPLE);
  const tsc = path.join(root, 'node_modules', COMPILER);
  const strict = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom'];
  execFileSync(process.execPath, [tsc, ...strict, 'example.mts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const said = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(said.trim().split('\n')).toEqual([
    '[["Region","Share"],["North",0.587]] [["Region","Share"],["North","58.70%"]]',
    '60.00% 2',
    'ApiNotFound',
    'InvalidOperationInCellEditMode',
  ]);
});

test('its package.json has the versions of this project', () => {
  const ours = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest & {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(own.version).toBe(ours.version);
  for (const name of ['numfmt', '@microsoft/office-js'])
    expect({ ...own.dependencies, ...own.peerDependencies }[name]).toBe(ours.devDependencies[name]);
});
