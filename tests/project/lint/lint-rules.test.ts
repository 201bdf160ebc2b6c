import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Our own rules of the linter: what each refuses and what it does not, a line each, and whether it holds in a file. */
const RULES = [
  {
    name: 'no-spread-first',
    refused: ['({ ...row, verdict })', '({ ...row, ...verdict })', '({ ...row, a: 1, b: 2 })'],
    fine: ['({ verdict, ...row })', '({ ...row })', '[...row, verdict]'],
    holdsIn: ['figure/row', 'rules/any-rule/rule'],
    notIn: ['summary/row', 'verdict/year-state'],
  },
  {
    name: 'no-array-list-methods',
    refused: [
      'row.map(verdict)',
      '[row, verdict].map((one) => one)',
      'row?.map((one, at) => at)',
      'row.filter(Boolean)',
      'row?.filter((one) => one === verdict)',
      'row.flatMap(verdict)',
      'row?.flatMap((one) => one)',
    ],
    fine: [
      'mapList(row, verdict)',
      'filterList(row, verdict)',
      'flatMapList(row, verdict)',
      'row.map',
      'row.filter',
      'row.flatMap',
    ],
    holdsIn: ['table/heads/row', 'verdict/year-state', 'check-by'],
    notIn: ['summary/row', 'lexicon/words'],
  },
];

/** Lines that our Biome refuses in files of these names, in a folder of their own. */
function refusedLines(files: readonly string[], expressions: readonly string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-lint-'));
  try {
    cpSync('src/project/lint', path.join(folder, 'src/project/lint'), { recursive: true });
    const { vcs, ...settings } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(settings));
    const lines = expressions.map(
      (expression, index) => `export const made${index} = (row, verdict) => ${expression};\n`,
    );
    for (const name of files) {
      const file = path.join(folder, 'src/engine', `${name}.ts`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, lines.join(''));
    }
    const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--max-diagnostics=100', 'src/engine'],
      { cwd: folder, encoding: 'utf8' },
    );
    const found = `${stdout}${stderr}`
      .replaceAll('\\', '/')
      .matchAll(/src\/engine\/(\S+)\.ts:(\d+):\d+ plugin/g);
    return [...found].map(([, name, line]) => `${name} ${line}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each(RULES)('$name holds where it is said to, and there alone', ({ refused, fine, holdsIn, notIn }) => {
  const expected = holdsIn.flatMap((name) => refused.map((_, index) => `${name} ${index + 1}`));
  expect(refusedLines([...holdsIn, ...notIn], [...refused, ...fine])).toEqual(expected.sort());
});
