import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { guaranteedAt, NEEDED, OTHERWISE } from './guards.js';
import { usesIn } from './member-uses.js';
import { later } from './office-types.js';

/**
 * Every member of Excel that the add-in names or loads is there in each Excel it serves: brought by what every action asks for,
 * or guarded by the requirement set that brought it. Members are found by the compiler, sets in Microsoft's types.
 */

const ROOT = process.cwd();
const ROOMS = ['src/excel', 'src/commands', 'src/functions', 'src/pane/start'];

const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
const { options } = ts.parseJsonConfigFileContent(
  { compilerOptions: config.config.compilerOptions, files: [] },
  ts.sys,
  ROOT,
);
const files = ROOMS.flatMap((room) =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, room, file)),
);

/** The add-in's program, some of its texts changed. */
function programWith(change: (file: string, text: string) => string, before?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const old = before?.getSourceFile(file);
    const text = files.includes(file) ? readFileSync(file, 'utf8') : null;
    const changed = text === null ? null : change(file, text);
    if (changed !== null && changed !== text)
      return ts.createSourceFile(file, changed, languageVersion, true);
    return old ?? getSourceFile(file, languageVersion, ...rest);
  };
  return ts.createProgram({
    rootNames: files,
    options: { ...options, types: ['office-js', 'custom-functions-runtime'] },
    host,
    ...(before ? { oldProgram: before } : {}),
  });
}

/** Members that may not be there where they are asked for. */
function unguarded(program: ts.Program, asked = files): { readonly faults: string[]; readonly uses: number } {
  const checker = program.getTypeChecker();
  let uses = 0;
  const faults = asked.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not read`);
    // Sessions alone ask for what every action needs; the manifest promises 1.1 (tests/manifest.test.ts).
    const base = file.includes('/src/excel/') ? NEEDED : '1.1';
    return usesIn(source, checker).flatMap(({ node, what, set }) => {
      uses += 1;
      if (later(base, set) === base) return [];
      const known = later(base, guaranteedAt(node, checker));
      if (set !== 'preview' && later(known, set) === known) return [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      return [`${path.relative(ROOT, file)}:${line + 1} ${what} needs ExcelApi ${set}, known is ${known}`];
    });
  });
  return { faults, uses };
}

const program = programWith((_, text) => text);

test('each member is there in every Excel in which it is asked for', () => {
  const { faults, uses } = unguarded(program);
  expect(faults).toEqual([]);
  expect(uses).toBeGreaterThan(300);
});

/** Guards as they stand in the sources, and the sources without them. */
const GUARDS: readonly (readonly [file: string, guard: string, without: string, member: string])[] = [
  ['report/chart-step.ts', "if (!has('1.8')) continue;", '', 'ChartSeries.dataLabels'],
  ['report/chart-step.ts', "if (has('1.8')) valueAxis", 'valueAxis', 'ChartAxis.numberFormat'],
  ['new-sheet/page-steps.ts', "has('1.9') ? [print(content)] : []", '[print(content)]', 'print()'],
  [
    'drop-downs/look-at-lists.ts',
    'seesMerges ? askCovered(worksheet, cells) : null',
    'askCovered(worksheet, cells)',
    'askCovered()',
  ],
  [
    'beside-cells.ts',
    "seesSpills ? 'rowHidden,columnHidden,hasSpill' : 'rowHidden,columnHidden'",
    "'rowHidden,columnHidden,hasSpill'",
    'Range.hasSpill',
  ],
  ['workbook-session.ts', 'if (failure) return { ok: false, failure };', '', 'setDropDowns()'],
];

test('a guard that is taken away is missed, each of them', () => {
  const without = programWith(
    (file, text) =>
      GUARDS.filter(([own]) => file.endsWith(`/src/excel/${own}`)).reduce((now, [own, guard, rest]) => {
        if (!now.includes(guard)) throw new Error(`${own} has no guard ${guard}`);
        return now.replace(guard, rest);
      }, text),
    program,
  );
  const { faults } = unguarded(
    without,
    files.filter((file) => GUARDS.some(([own]) => file.endsWith(`/src/excel/${own}`))),
  );
  for (const [file, , , member] of GUARDS)
    expect(faults).toContainEqual(
      expect.stringMatching(new RegExp(`${file}:\\d+ ${member.replace(/[().]/g, '\\$&')}`)),
    );
});

test.each(OTHERWISE)('$text is taken for a guard: $why', ({ text }) => {
  const sources = files.map((file) => readFileSync(file, 'utf8'));
  expect(sources.some((source) => source.includes(text))).toBe(true);
});
