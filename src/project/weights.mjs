// @ts-check
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMPILER } from './compiler.mjs';
import { root, runTool } from './run.mjs';

/**
 * `npm run weights -- 1000`: holds every weight of `table/layout/weights.ts` to the tables of the corpus and to as many composed forms
 * (1,000 where no number is given). Each weight is left out, halved and doubled while the others stay, and what the engine then loses is
 * written into `docs/weights.md` beside what it loses now. A weight that another value would better is named, and the command fails:
 * a value that holds the bars of `npm run test:long` too goes into `weights.ts`, and the command is run again.
 */

const FORMS = process.argv[2] ?? '1000';
/** Forms of their own: those that the bars are measured on decide no weight. */
const FIRST_FORM = 1_000_001;
const FACTORS = [0, 0.5, 2];
/** A value is better by more than chance where it spares so much of the cost. */
const CLEARLY = 0.02;

/** @typedef {{ readonly wrong: number, readonly unread: number, readonly asked: number }} Loss */
/** @typedef {{ readonly forms: Loss, readonly corpus: Loss, readonly cost: number }} Losses */

/**
 * Every number in nested objects, with the way to it.
 * @param {object} weights
 * @returns {[string[], number][]}
 */
const leaves = (weights) =>
  Object.entries(weights).flatMap(
    /** @returns {[string[], number][]} */ ([key, own]) =>
      typeof own === 'number' ? [[[key], own]] : leaves(own).map(([way, value]) => [[key, ...way], value]),
  );

/**
 * The weights with one of them changed.
 * @param {Record<string, any>} weights
 * @param {string[]} way
 * @param {number} value
 * @returns {Record<string, any>}
 */
const changed = (weights, [key = '', ...rest], value) => ({
  ...weights,
  [key]: rest.length === 0 ? value : changed(weights[key], rest, value),
});

const folder = await mkdtemp(path.join(tmpdir(), 'soukatsu-weights-'));
const project = path.join(folder, 'tsconfig.json');
await writeFile(
  project,
  JSON.stringify({
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: {
      // What imports the weights reads them at each use only where modules are CommonJS.
      module: 'commonjs',
      moduleResolution: 'bundler',
      verbatimModuleSyntax: false,
      noEmit: false,
      rootDir: root,
      outDir: folder,
      typeRoots: [path.join(root, 'node_modules/@types')],
    },
    include: [],
    files: ['loss.ts', 'measure.ts'].map((name) => path.join(root, 'tests/forms', name)),
  }),
);
const built = await runTool(COMPILER, ['-p', project], { quiet: true });
if (built.code !== 0) throw new Error(built.output);
await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'commonjs' }));
await cp(path.join(root, 'tests/corpus'), path.join(folder, 'tests/corpus'), { recursive: true });
const load = createRequire(path.join(folder, 'weights.js'));
const weights = load('./src/engine/table/layout/weights.js');
const { lossOn } = load('./tests/forms/loss.js');
const { seedsFrom } = load('./tests/forms/measure.js');
const own = { ...weights };

/** @param {Record<string, any>} others @returns {Losses} */
function lossWith(others) {
  Object.assign(weights, others);
  return lossOn(seedsFrom(FIRST_FORM, Number(FORMS)));
}

/** @param {Losses} losses */
const say = ({ forms, corpus }) =>
  `${forms.wrong} · ${forms.unread} · ${forms.asked} / ${corpus.wrong} · ${corpus.unread} · ${corpus.asked}`;

try {
  const now = lossWith(own);
  const rows = [];
  const better = [];
  for (const [way, value] of leaves(own)) {
    const name = way.join('.');
    const others = [];
    for (const factor of FACTORS) {
      const loss = value === 0 ? now : lossWith(changed(own, way, value * factor));
      others.push(say(loss));
      if (loss.cost < now.cost * (1 - CLEARLY)) better.push(`${name}: ${value * factor} loses ${say(loss)}`);
    }
    rows.push(`| ${name} | ${value} | ${others.join(' | ')} |`);
    console.log(rows.at(-1));
  }
  const page = [
    '# Where the weights of layouts come from',
    '',
    'Written by `npm run weights`; not to be edited by hand. The weights themselves are in `src/engine/table/layout/weights.ts`.',
    '',
    `Each weight was left out (× 0), halved and doubled while the others stayed, on ${Number(FORMS).toLocaleString('en')} composed forms and on the tables of the corpus. The numbers are`,
    'verdicts *certain and wrong · not read · asked about* on the forms / on the corpus. One certain and wrong verdict counts as 500 questions, one that is not read as five.',
    `A value that spares ${100 * CLEARLY} % of what the present one costs is named below the table.`,
    '',
    `With the present weights: ${say(now)}.`,
    '',
    '| weight | value | × 0 | × ½ | × 2 |',
    '|---|---:|---|---|---|',
    ...rows,
    '',
    ...(better.length === 0
      ? []
      : [
          'Values that lose less here; one is taken once it also holds the bars of 100,000 forms (`npm run test:long`):',
          '',
          ...better.map((line) => `- ${line}`),
          '',
        ]),
  ];
  await writeFile(path.join(root, 'docs/weights.md'), page.join('\n'));
  if (better.length > 0) console.error(['Better values:', ...better].join('\n'));
  process.exitCode = better.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
