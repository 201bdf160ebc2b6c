import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openedXlsx } from '../../files/open-for-test.js';
import { EVERYTHING } from '../round-trip/everything.js';
import { damaged, partsOf } from './mutate.js';
import { CASES, differing, SEED, Trials } from './trials.js';

jest.setTimeout(24 * 60 * 60 * 1000);

const trials = new Trials('bytes damaged');
afterAll(() => trials.end());

const CORPUS = path.join(__dirname, '../../corpus');
const texts = [
  '01-clean/table.tsv',
  '130-breaks-and-notes-in-csv/table.csv',
  '166-wave-dash-in-cp932/table.csv',
];
const files: readonly (readonly [string, Uint8Array])[] = [
  ...Object.entries(EVERYTHING),
  ...texts.map((name) => [name, new Uint8Array(readFileSync(path.join(CORPUS, name)))] as const),
];

test(`${CASES} files with bytes changed, lost or doubled`, async () => {
  for (let at = 0; at < CASES; at += 1) {
    const [name, bytes] = files[at % files.length] ?? ['', new Uint8Array()];
    const { how, bytes: broken } = damaged(bytes, SEED + at);
    const what = `seed ${SEED + at}: ${name} ${how}`;
    const written = await trials.recalculate(path.basename(name), broken, what);
    if (!written || !/\.xls.$/.test(name)) continue;
    // What was written came from parts that all are as they were: only then was the file not damaged.
    expect([what, differing(unzipSync(broken), partsOf(bytes))]).toEqual([what, []]);
    openedXlsx(written);
  }
  expect(trials.outcomes.refused).toBeGreaterThan(CASES / 4);
});
