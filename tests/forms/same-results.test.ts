import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from '../../src/cells/sheet.js';
import type { check as checkOf } from '../../src/engine/index.js';
import { check } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { compose } from './compose.js';
import { AS_OF, sheetOf } from './engine-under-test.js';
import { type Random, randomOf } from './random.js';

/**
 * The same sheet gives the same result, object by object: whatever sheets were checked before it (nothing depends on what the engine
 * keeps of texts it has seen), and in the build that SOUKATSU_BESIDE names (its compiled `engine/index.js`), which `npm run same` gives.
 */
const beside = process.env.SOUKATSU_BESIDE;
const other: typeof checkOf = beside ? createRequire(__filename)(beside).check : check;

const SHEETS = Number(process.env.SOUKATSU_SHEETS ?? 60);

type Cells = Sheet['rows'][number][number];

/** A grid of cells of the corpus in random order: half of its rows as they stand there, half of them put together of single cells. */
function gridOf(random: Random, rows: readonly (readonly Cells[])[], cells: readonly Cells[]): Sheet {
  const width = random.int(2, 12);
  const grid = Array.from({ length: random.int(1, 30) }, () =>
    random.chance(0.5) ? [...random.pick(rows)] : Array.from({ length: width }, () => random.pick(cells)),
  );
  return { name: '表', firstRow: random.int(0, 3), firstColumn: random.int(0, 2), rows: grid };
}

function sheets(): Sheet[] {
  const corpus = readCorpus().map(({ sheet }) => sheet);
  const rows = corpus.flatMap((sheet) => sheet.rows).filter((row) => row.length > 0);
  const cells = rows.flat();
  const random = randomOf(7);
  const forms = Array.from({ length: SHEETS }, (_, seed) => sheetOf(compose(seed + 1)));
  const grids = Array.from({ length: SHEETS }, () => gridOf(random, rows, cells));
  return [...corpus.slice(0, SHEETS), ...forms, ...grids];
}

/** Where two values differ first, for a person to read. */
function difference(one: unknown, two: unknown, at = ''): string {
  if (typeof one !== 'object' || typeof two !== 'object' || !one || !two)
    return `${at}: ${JSON.stringify(one)} / ${JSON.stringify(two)}`;
  const [own, its] = [new Map(Object.entries(one)), new Map(Object.entries(two))];
  const key = [...new Set([...own.keys(), ...its.keys()])].find(
    (name) => !isDeepStrictEqual(own.get(name), its.get(name)),
  );
  return key === undefined ? `${at}: another kind` : difference(own.get(key), its.get(key), `${at}.${key}`);
}

test('a sheet gives the same result, whatever was checked before it', () => {
  const all = sheets();
  const policy = { asOf: AS_OF };
  const first = all.map((sheet) => check(sheet, policy));
  const again = all.map((_, place) => {
    const from = all.length - 1 - place;
    const sheet = all[from];
    return sheet && differenceAt(first[from], other(sheet, policy), from);
  });
  expect(again.filter((text) => text)).toEqual([]);
  expect(first.filter(({ ok }) => ok).length).toBeGreaterThan(SHEETS);
}, 900_000);

function differenceAt(one: unknown, two: unknown, place: number): string {
  return isDeepStrictEqual(one, two) ? '' : `${place}${difference(one, two)}`;
}
