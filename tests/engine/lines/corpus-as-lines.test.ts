import { cellText } from '../../../src/cells/sheet.js';
import { type Check, check, readLines, type Sheet } from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';
import { TODAY } from '../../today.js';

/** Every table of the corpus as the lines a document would give: read as it is, or asked about; never read otherwise. */

const GAP = '   ';

function asLines({ name, rows }: Sheet): Sheet {
  const lines = rows.map((row) =>
    row
      .map((cell) => cellText(cell).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(GAP),
  );
  return { name, firstRow: 0, firstColumn: 0, rows: lines.map((line) => [line]) };
}

const plain = (text = '') => text.replace(/\s+/g, '');

/** What is certain of each indicator and 施策, by its name, and what is written there. */
const certain = ({ judged: { indicators, measures } }: Check) => [
  ...indicators.flatMap(({ indicator, certain: is, verdict, actual, target }) =>
    is ? [[plain(indicator.label), verdict, actual, target, plain(indicator.status?.text)].join(' ')] : [],
  ),
  ...measures.flatMap(({ measure, certain: is, verdict }) =>
    is ? [[plain(measure.label), verdict, plain(measure.status?.text)].join(' ')] : [],
  ),
];

const tables = readCorpus().flatMap(({ name, sheet }) => {
  const result = check(sheet, { asOf: TODAY });
  return result.ok ? [{ name, sheet, before: result.check }] : [];
});
let read = 0;

test.each(tables)('$name', ({ sheet, before }) => {
  const reading = readLines(asLines(sheet), { asOf: TODAY });
  if (!reading?.ok) return;
  read += 1;
  const own = new Set(certain(before));
  expect(certain(reading.read.check).filter((said) => !own.has(said))).toEqual([]);
});

test('many of them are read', () => {
  expect(read).toBeGreaterThan(150);
});
