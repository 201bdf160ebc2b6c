import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What begins with a spread, and what does not, a line each. */
const REFUSED = ['({ ...row, verdict })', '({ ...row, ...verdict })', '({ ...row, a: 1, b: 2 })'];
const FINE = ['({ verdict, ...row })', '({ ...row })', '[...row, verdict]'];
const FILES = ['figure/row', 'rules/any-rule/rule', 'summary/row', 'verdict/year-state'];

/** Lines that our Biome refuses in files of these names, in a folder of their own. */
function refusedLines(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-lint-'));
  try {
    cpSync('src/project/lint', path.join(folder, 'src/project/lint'), { recursive: true });
    const { vcs, ...settings } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(settings));
    const lines = [...REFUSED, ...FINE].map(
      (literal, index) => `export const made${index} = (row, verdict) => ${literal};\n`,
    );
    for (const name of FILES) {
      const file = path.join(folder, 'src/engine', `${name}.ts`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, lines.join(''));
    }
    const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--max-diagnostics=100', 'src/engine'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const found = `${stdout}${stderr}`
      .replaceAll('\\', '/')
      .matchAll(/src\/engine\/(\S+)\.ts:(\d+):\d+ plugin/g);
    return [...found].map(([, name, line]) => `${name} ${line}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('an object that begins with a spread is refused in what runs once a row, and there alone', () => {
  const refused = ['figure/row', 'rules/any-rule/rule'].flatMap((name) =>
    REFUSED.map((_, index) => `${name} ${index + 1}`),
  );
  expect(refusedLines()).toEqual(refused);
});
