import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openedXlsx } from '../../files/open-for-test.js';
import { EVERYTHING } from '../round-trip/everything.js';
import { soukatsu } from '../soukatsu.js';
import { damaged, rewritten } from './mutate.js';
import { Watchdog } from './watchdog.js';

/**
 * Issue 4, must show 3: real files mutated. `recalc` never hangs, never throws, and never writes a file from a damaged one.
 * `npm run test:long` tries 10,000; SOUKATSU_SEED tries others.
 */

const CASES = Number(process.env.SOUKATSU_FUZZ ?? 200);
const SEED = Number(process.env.SOUKATSU_SEED ?? 20260401);

jest.setTimeout(24 * 60 * 60 * 1000);

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-fuzz-'));
const watchdog = new Watchdog();
afterAll(async () => {
  await watchdog.end();
  rmSync(folder, { recursive: true, force: true });
});

const CORPUS = path.join(__dirname, '../../corpus');
const texts = [
  '01-clean/table.tsv',
  '130-breaks-and-notes-in-csv/table.csv',
  '166-wave-dash-in-cp932/table.csv',
];
const workbooks = Object.entries(EVERYTHING);
const everyFile: readonly (readonly [string, Uint8Array])[] = [
  ...workbooks,
  ...texts.map((name) => [name, new Uint8Array(readFileSync(path.join(CORPUS, name)))] as const),
];

/** Recalculates a file; what it printed and what it wrote, if anything. */
async function recalculated(name: string, bytes: Uint8Array, what: string) {
  const [input, output] = [
    path.join(folder, `in-${path.basename(name)}`),
    path.join(folder, `out-${path.basename(name)}`),
  ];
  rmSync(output, { force: true });
  writeFileSync(input, bytes);
  watchdog.at(what);
  const result = await soukatsu('recalc', input, '-o', output);
  watchdog.at('');
  const written = existsSync(output) ? new Uint8Array(readFileSync(output)) : null;
  return { ...result, written };
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Names of the parts that differ, or are there only once. */
const differing = (a: Record<string, Uint8Array>, b: Record<string, Uint8Array>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !same(a[name], b[name]));

/** The promises of every case, whatever was done to the file. */
function holds(
  what: string,
  { exitStatus, stdout, stderr, written }: Awaited<ReturnType<typeof recalculated>>,
) {
  expect([what, [0, 1, 2].includes(exitStatus)]).toEqual([what, true]);
  const lines = stderr.split('\n').slice(0, -1);
  expect([what, written !== null, stdout !== '']).toEqual([what, exitStatus !== 2, exitStatus !== 2]);
  if (exitStatus === 2)
    expect([what, lines.length, stderr]).toEqual([what, 1, expect.stringMatching(/[。)]\n$/)]);
  expect([what, readdirSync(folder).filter((name) => name.includes('tmp'))]).toEqual([what, []]);
}

test(`${CASES} files with bytes changed, lost or doubled`, async () => {
  const outcomes = { refused: 0, written: 0 };
  for (let at = 0; at < CASES; at += 1) {
    const [name, bytes] = everyFile[at % everyFile.length] ?? ['', new Uint8Array()];
    const { how, bytes: broken } = damaged(bytes, SEED + at);
    const what = `seed ${SEED + at}: ${name} ${how}`;
    const result = await recalculated(name, broken, what);
    holds(what, result);
    outcomes[result.written ? 'written' : 'refused'] += 1;
    if (!result.written || !/\.xls.$/.test(name)) continue;
    // What was written came from parts that all are as they were: only then was the file not damaged.
    expect([what, differing(unzipSync(broken), unzipSync(bytes))]).toEqual([what, []]);
    openedXlsx(result.written);
  }
  expect(outcomes.refused).toBeGreaterThan(CASES / 4);
});

test(`${CASES} workbooks with the text of a part changed`, async () => {
  /** What a write may touch at all. */
  const OURS =
    /^(?:xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/calcChain\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;
  const outcomes = { refused: 0, written: 0 };
  for (let at = 0; at < CASES; at += 1) {
    const [name, bytes] = workbooks[at % workbooks.length] ?? ['', new Uint8Array()];
    const { how, bytes: broken } = rewritten(bytes, SEED + at);
    const what = `seed ${SEED + at}: ${name} ${how}`;
    const result = await recalculated(name, broken, what);
    holds(what, result);
    outcomes[result.written ? 'written' : 'refused'] += 1;
    if (!result.written) continue;
    const changed = differing(unzipSync(broken), unzipSync(result.written));
    expect([what, changed.filter((part) => !OURS.test(part))]).toEqual([what, []]);
    openedXlsx(result.written);
  }
  expect(outcomes.written).toBeGreaterThan(CASES / 20);
  expect(outcomes.refused).toBeGreaterThan(CASES / 20);
});
