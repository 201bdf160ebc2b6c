import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openedXlsx, textsOf } from '../../files/open-for-test.js';
import { soukatsu } from '../soukatsu.js';
import { SUMMARY_PART } from './assemble.js';
import { EVERYTHING, MARKS } from './everything.js';
import { INTENDED } from './summary-sheet.js';

/** Issue 4, must show 1: `recalc` changes the cells it must and leaves every other byte of every part. */

/** The features the issue names, in its words; one without a mark below is a hole in the proof. */
const PROMISED = [
  'charts',
  'pictures',
  'shapes',
  'comments (legacy)',
  'comments (threaded)',
  'validation',
  'conditional formats',
  'names',
  'print set-up',
  'page breaks',
  'themes',
  'furigana',
  'rich text',
  'links',
  'protection',
  'VBA',
  'pivots',
  'slicers',
  'column widths and hidden columns',
  'filters',
  'custom XML',
  'external links',
  'tables',
  'merged cells',
  'hidden rows',
  'hidden sheets',
  'strict namespaces',
  'calcChain',
  'dates',
  'number formats',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-round-trip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The parts of a file before and after a command that writes it. */
async function roundTrip(file: string, bytes: Uint8Array, ...options: string[]) {
  const [from, to] = [path.join(folder, file), path.join(folder, `after-${file}`)];
  writeFileSync(from, bytes);
  const { exitStatus, stderr } = await soukatsu('recalc', from, '-o', to, ...options);
  const after = new Uint8Array(readFileSync(to));
  return { exitStatus, stderr, bytes: after, before: unzipSync(bytes), after: unzipSync(after) };
}

const changedParts = ({ before, after }: Record<'before' | 'after', Record<string, Uint8Array>>) =>
  Object.keys(before).filter((name) =>
    Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()),
  );

const text = (parts: Record<string, Uint8Array>, name: string) => strFromU8(parts[name] ?? new Uint8Array());

/** A sheet part without the elements of some cells. */
const without = (sheet: string, cells: readonly string[]) =>
  cells.reduce(
    (rest, cell) => rest.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`, 's'), `[${cell}]`),
    sheet,
  );

test('every feature the issue names is in one of the workbooks', () => {
  const shown = MARKS.map(({ feature }) => feature);
  expect(PROMISED.filter((feature) => !shown.includes(feature))).toEqual([]);
});

describe.each(Object.entries(EVERYTHING))('%s', (file, bytes) => {
  let trip: Awaited<ReturnType<typeof roundTrip>>;
  beforeAll(async () => {
    trip = await roundTrip(file, bytes);
  });

  test('is recalculated: the intended cells hold the new values, the rest theirs', () => {
    expect([trip.exitStatus, trip.stderr]).toEqual([0, '']);
    const expected = textsOf(openedXlsx(bytes)).map((row) => [...row]);
    for (const [cell, value] of Object.entries(INTENDED)) {
      const row = expected[Number(cell.slice(1)) - 1];
      if (row) row['ABCDEFGH'.indexOf(cell.slice(0, 1))] = value;
    }
    expect(textsOf(openedXlsx(trip.bytes))).toEqual(expected);
  });

  test('keeps its parts in their order, and all but two byte for byte', () => {
    expect(Object.keys(trip.after)).toEqual(Object.keys(trip.before));
    expect(changedParts(trip).sort()).toEqual(['xl/workbook.xml', SUMMARY_PART]);
  });

  test('in its sheet only the intended cells differ', () => {
    const cells = Object.keys(INTENDED);
    const [before, after] = [text(trip.before, SUMMARY_PART), text(trip.after, SUMMARY_PART)];
    expect(without(after, cells)).toBe(without(before, cells));
    for (const cell of cells) expect(without(before, [cell])).not.toBe(before);
  });

  test('tells Excel to calculate what rests on them, and nothing else', () => {
    expect(text(trip.after, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', '')).toBe(
      text(trip.before, 'xl/workbook.xml'),
    );
  });

  test.each(MARKS.filter((mark) => mark.file === file))('keeps $feature ($part)', ({ part, holds }) => {
    expect(strFromU8(trip.before[part] ?? new Uint8Array(), /\.(?:png|bin)$/.test(part))).toContain(holds);
    expect(strFromU8(trip.after[part] ?? new Uint8Array(), /\.(?:png|bin)$/.test(part))).toContain(holds);
  });

  test('a second time changes nothing', async () => {
    expect((await roundTrip(`again-${file}`, trip.bytes)).bytes).toEqual(trip.bytes);
  });
});

test('--highlight adds its own colours to the sheet and its styles, and nothing else changes', async () => {
  const bytes = EVERYTHING['everything.xlsx'] ?? new Uint8Array();
  const plain = await roundTrip('plain.xlsx', bytes);
  const trip = await roundTrip('highlighted.xlsx', bytes, '--highlight');
  expect(changedParts({ before: plain.after, after: trip.after }).sort()).toEqual([
    'xl/styles.xml',
    SUMMARY_PART,
  ]);
  const added =
    /<conditionalFormatting [^>]*>(?:(?!<\/conditionalFormatting>).)*N\("Soukatsu"\).*?<\/conditionalFormatting>/gs;
  const ours = text(trip.after, SUMMARY_PART).match(added) ?? [];
  expect(ours.length).toBeGreaterThan(0);
  expect(text(trip.after, SUMMARY_PART).replaceAll(ours.join(''), '')).toBe(text(plain.after, SUMMARY_PART));
});
